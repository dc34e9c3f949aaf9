"""A numbered list to choose from, with a mark that doesn't rest on colour."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.app.paint import wrapped
from tiworkshop.readings.page import Line, Span
from tiworkshop.words.choice import Choice

MARK, NO_MARK = "▸ ", "  "


def choice_lines(
    choices: Sequence[Choice], cursor: int, width: int, *, numbered: bool = True
) -> list[list[Line]]:
    """Return the lines of each choice; the one under the cursor carries the mark.

    The first of a group has the group's name above it.
    """
    groups = ["", *(choice.group for choice in choices)]
    return [
        [
            *([(Span(choice.group, "dim"),)] if choice.group != groups[index] else []),
            *_lines(_number(index) if numbered else "", choice, index == cursor, width),
        ]
        for index, choice in enumerate(choices)
    ]


def _number(index: int) -> str:
    return f"{index + 1}  " if index < 9 else "   "


def _lines(number: str, choice: Choice, marked: bool, width: int) -> list[Line]:
    start = (Span(MARK if marked else NO_MARK, "mark"), Span(number, "dim"))
    inner = width - len(MARK) - len(number)
    rows = wrapped(choice.label, inner, "bold" if marked else "")
    lines: list[Line] = [(*start, *rows[0])]
    indent = Span(" " * (len(MARK) + len(number)))
    lines += [(indent, *row) for row in rows[1:]]
    lines += [(indent, *row) for row in wrapped(choice.detail, inner, "dim") if choice.detail]
    return lines


def window(groups: Sequence[Sequence[Line]], cursor: int, height: int) -> list[Line]:
    """Return the lines to show so that the choice under the cursor is whole and on the screen."""
    first = 0
    below = 1 if cursor < len(groups) - 1 else 0
    while first < cursor and sum(map(len, groups[first : cursor + 1])) + below > height:
        first += 1
    lines = [line for group in groups[first:] for line in group]
    if len(lines) > height:
        lines = lines[: max(height - 1, 1)]
        lines.append((Span("  … more below", "dim"),))
    return lines
