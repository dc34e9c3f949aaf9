"""A grid of themes and levels, drawn in characters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tiworkshop.app.asking.choices import MARK, NO_MARK
from tiworkshop.app.paint import shortened
from tiworkshop.readings.page import Line, Span
from tiworkshop.readings.width import cells

_CELL = 4
"""Columns of a cell's text, beside its mark."""

Place = tuple[int, int]
"""A row and a column, from 0."""


def grid_lines(
    rows: Sequence[str], columns: Sequence[str], texts: Mapping[Place, str], at: Place, width: int
) -> list[Line]:
    """Return a head and a line for each row; the cell at a place carries the mark."""
    left = max(6, min(width - len(columns) * (len(MARK) + _CELL), max(map(cells, rows)) + 1))
    head = "".join(f"{NO_MARK}{name:<{_CELL}}" for name in columns)
    lines: list[Line] = [(Span(" " * left), Span(head, "dim"))]
    for row, name in enumerate(rows):
        text = shortened(name, left - 1)
        spans = [Span(text + " " * (left - cells(text)), "bold" if row == at[0] else "")]
        for column in range(len(columns)):
            here = (row, column) == at
            spans.append(Span(MARK if here else NO_MARK, "mark"))
            spans.append(Span(f"{texts.get((row, column), ''):<{_CELL}}", "bold" if here else ""))
        lines.append(tuple(spans))
    return lines
