"""Lay blocks out as terminal lines of a given width."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tiworkshop.readings.page import Block, Line, Span, Style, plain_text
from tiworkshop.readings.width import cells, chopped, line_cells

_PART = re.compile(r"\S+|\s+")
BULLET = "• "
_NARROWEST_COLUMN = 8
_GAP = 2

Marker = Callable[[int], str]


def lay_out(block: Block, width: int) -> tuple[Line, ...]:
    """Return the lines of *block* at *width* cells; no line is wider unless one word is."""
    match block.kind:
        case "paragraph":
            return wrap(block.rows[0][0], width)
        case "subheading":
            return wrap(_restyled(block.rows[0][0], "heading"), width)
        case "bullets":
            return tuple(_items(block, width, lambda _: BULLET))
        case "numbers":
            return tuple(_items(block, width, lambda number: f"{number}. "))
        case "quote":
            lines = (line for row in range(len(block.rows)) for line in _led(block, row, width - 2))
            return tuple((Span("│ ", "dim"), *line) for line in lines)
        case "diagram":
            return tuple(line for row in block.rows for line in _hanging(row[0], width))
        case "table":
            return _table(block, width)


def wrap(line: Line, width: int) -> tuple[Line, ...]:
    """Break a line between words so that each part takes at most *width* cells."""
    width = max(width, 1)
    if len(line) == 1 and (short := _wrapped_in_one_style(line[0], width)):
        return short
    lines: list[Line] = []
    current: list[Span] = []
    used = 0
    for word, size in _words(line, width):
        if current and used + 1 + size > width:
            lines.append(_merged(current))
            current, used = [], 0
        if current:
            between = word[0].style if current[-1].style == word[0].style else ""
            current.append(Span(" ", between))
            used += 1
        current.extend(word)
        used += size
    lines.append(_merged(current))
    return tuple(lines)


def _wrapped_in_one_style(span: Span, width: int) -> tuple[Line, ...]:
    """Return a text's lines the short way; nothing where a word is too long for one."""
    words = span.text.split()
    lines: list[list[str]] = []
    used = width
    for word in words:
        size = cells(word)
        if size > width:
            return ()
        if used + 1 + size > width:
            lines.append([])
            used = -1
        lines[-1].append(word)
        used += 1 + size
    return tuple((Span(" ".join(line), span.style),) for line in lines)


def _words(line: Line, width: int) -> Iterator[tuple[list[Span], int]]:
    """Yield words and their cells; one may change its style half-way, none is too wide."""
    word: list[Span] = []
    used = 0
    for span in line:
        for part in _PART.findall(span.text):
            if part.isspace():
                if word:
                    yield word, used
                word, used = [], 0
                continue
            for piece in (part,) if cells(part) <= width else chopped(part, width):
                size = cells(piece)
                if word and used + size > width:
                    yield word, used
                    word, used = [], 0
                word.append(Span(piece, span.style))
                used += size
    if word:
        yield word, used


def _merged(spans: list[Span]) -> Line:
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].style == span.style:
            merged[-1] = Span(merged[-1].text + span.text, span.style)
        else:
            merged.append(span)
    return tuple(merged)


def _restyled(line: Line, style: Style) -> Line:
    return (Span(plain_text(line), style),)


def _hanging(line: Line, width: int) -> Iterator[Line]:
    """A line of a text diagram; where it doesn't fit, its rest hangs below its beginning."""
    if line_cells(line) <= width:
        yield line
        return
    text = plain_text(line)
    indent = " " * min(len(text) - len(text.lstrip()), width // 3)
    rows = wrap(line, width - len(indent) - 2)
    yield (Span(indent), *rows[0])
    yield from ((Span(f"{indent}  "), *row) for row in rows[1:])


def _items(block: Block, width: int, marker: Marker) -> Iterator[Line]:
    for row in range(len(block.rows)):
        mark = marker(block.first + row)
        inside = cells(mark)
        for index, line in enumerate(_led(block, row, width - inside)):
            yield (Span(mark if index == 0 else " " * inside), *line)


def _led(block: Block, row: int, width: int) -> Iterator[Line]:
    """Lay out a row's lines, the later ones moved in; code that fits stays as it was written."""
    for lead, line in block.led_lines(row):
        inside = min(cells(lead), max(0, width - _NARROWEST_COLUMN))
        code = all(span.style == "code" for span in line)
        as_written = code and line_cells(line) <= width - inside
        for index, part in enumerate((line,) if as_written else wrap(line, width - inside)):
            before = lead[:inside] if index == 0 else " " * inside
            yield (Span(before), *part) if before else part


def _table(block: Block, width: int) -> tuple[Line, ...]:
    head, rows = table_rows(block, width)
    lines = list(head)
    for number, row in enumerate(rows):
        lines += row if head or not number else ((), *row)
    return tuple(lines)


def table_rows(block: Block, width: int) -> tuple[tuple[Line, ...], tuple[tuple[Line, ...], ...]]:
    """Return the lines of a table's head, and those of each row.

    A table keeps its columns where they fit. Where not, it has no head: each cell has its label.
    """
    columns = max(len(row) for row in block.rows)
    share = (width - _GAP * (columns - 1)) // columns
    longest = max(cells(word) for row in block.rows for cell in row for word in _split(cell))
    if share < max(_NARROWEST_COLUMN, min(longest, 14)):
        return (), tuple(_labelled_rows(block, width))
    widths = _column_widths(block, width, columns)
    if sum(widths, _GAP * (columns - 1)) > width:
        return (), tuple(_labelled_rows(block, width))
    rule: Line = (Span("─" * sum(widths, _GAP * (columns - 1)), "dim"),)
    head = (*_table_row(block.rows[0], widths, "heading"), rule)
    return head, tuple(tuple(_table_row(row, widths, "")) for row in block.rows[1:])


def _split(cell: Line) -> list[str]:
    return plain_text(cell).split() or [""]


def _column_widths(block: Block, width: int, columns: int) -> list[int]:
    room = width - _GAP * (columns - 1)
    wanted = [
        max(line_cells(row[column]) for row in block.rows if column < len(row))
        for column in range(columns)
    ]
    least = [
        max(cells(word) for row in block.rows if column < len(row) for word in _split(row[column]))
        for column in range(columns)
    ]
    headed = [max(size, line_cells(cell)) for size, cell in zip(least, block.rows[0], strict=False)]
    widths = headed if len(headed) == columns and sum(headed) <= room else least
    while sum(widths) < room and any(
        have < want for have, want in zip(widths, wanted, strict=True)
    ):
        _, column = max((wanted[c] / widths[c], c) for c in range(columns))
        widths[column] += 1
    return widths


def _table_row(row: tuple[Line, ...], widths: list[int], style: Style) -> Iterator[Line]:
    wrapped = [
        wrap(_restyled(cell, style) if style else cell, width)
        for cell, width in zip(row, widths, strict=False)
    ]
    for index in range(max(len(cell) for cell in wrapped)):
        spans: list[Span] = []
        filled = 0
        for column, cell in enumerate(wrapped):
            if index < len(cell):
                begins = sum(widths[:column]) + _GAP * column
                spans.extend((Span(" " * (begins - filled)), *cell[index]))
                filled = begins + line_cells(cell[index])
        yield _merged([span for span in spans if span.text])


def _labelled_rows(block: Block, width: int) -> Iterator[tuple[Line, ...]]:
    header, *rows = block.rows
    for row in rows:
        lines: list[Line] = []
        for label, cell in zip(header, row, strict=False):
            name = plain_text(label)
            prefix = (Span(f"{name}: ", "heading"),) if name else ()
            lines += wrap((*prefix, *cell), width)
        yield tuple(lines)
