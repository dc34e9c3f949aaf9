"""What the console shows: pure functions from the workshop's state to lines."""

from __future__ import annotations

from tiworkshop.app.paint import shortened, wrapped
from tiworkshop.readings.layout import lay_out
from tiworkshop.readings.page import Block, Line, Span, Style
from tiworkshop.readings.width import cells
from tiworkshop.run.timing import PartTime, Timing
from tiworkshop.words.facilitating import Aside, spent_words
from tiworkshop.words.running import TimerFace

_DONE, _LEFT = "▪", "▫"
_LONGEST_BAR = 20
_WORD = 7
"""Columns for the word before a line."""


def timeline(timing: Timing, face: TimerFace, width: int) -> list[Line]:
    """Return a line for each part: its title, its time, and how far it is."""
    times = [spent_words(part, face) for part in timing.parts]
    column = max(map(cells, times), default=0)
    longest = max(part.allotted for part in timing.parts)
    bar = min(_LONGEST_BAR, width // 4)
    return [
        _part_line(number, part, time.rjust(column), part is timing.current, longest, bar, width)
        for number, (part, time) in enumerate(zip(timing.parts, times, strict=True), 1)
    ]


def _part_line(
    number: int, part: PartTime, time: str, current: bool, longest: float, bar: int, width: int
) -> Line:
    """The bar's length is the part's share of the longest part, filled as time is spent."""
    whole = max(1, round(bar * part.allotted / longest))
    done = min(whole, round(whole * part.spent / part.allotted))
    marks = f"{_DONE * done}{_LEFT * (whole - done)}".ljust(bar)
    room = max(8, width - 4 - cells(time) - 2 - bar - 2)
    title = shortened(part.title, room).ljust(room)
    return (
        Span("▸ " if current else "  ", "mark"),
        Span(f"{number} "),
        Span(title, "bold" if current else ""),
        Span(f"  {time}  ", "bold" if current else "dim"),
        Span(marks, "mark" if current else "dim"),
    )


def aside_lines(asides: tuple[Aside, ...], width: int) -> list[Line]:
    """Return the facilitator's lines, each behind its word."""
    lines: list[Line] = []
    for aside in asides:
        style: Style = "bold" if aside.word in {"Now", "Card"} else ""
        rows = wrapped(aside.text, width - _WORD, style)
        lines.append((Span(aside.word.ljust(_WORD), "dim"), *rows[0]))
        lines += [(Span(" " * _WORD), *row) for row in rows[1:]]
    return lines


def preview_lines(heading: str, lines: tuple[Line, ...], width: int) -> list[Line]:
    """Return the next page, quietly; lines of a wider room are broken between words."""
    rows = lay_out(Block("diagram", tuple((_quiet(line),) for line in lines)), width)
    return [*wrapped(f"Next in the room: {heading}", width, "heading"), *rows]


def _quiet(line: Line) -> Line:
    return tuple(Span(span.text, "dim") for span in line)
