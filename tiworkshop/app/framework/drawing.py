"""A grid of themes and levels, drawn in characters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tiworkshop.app.asking.choices import MARK, NO_MARK
from tiworkshop.app.paint import shortened
from tiworkshop.readings.page import Line, Span
from tiworkshop.readings.width import cells

_NARROW, _WIDE = 4, 5
"""Columns of a cell's text beside its mark: wide ones stand apart from the next mark."""
_MOST_WIDE = 3
"""Columns of a grid up to which its cells are wide."""

Place = tuple[int, int]
"""A row and a column, from 0."""


def grid_lines(
    rows: Sequence[str], columns: Sequence[str], texts: Mapping[Place, str], at: Place, width: int
) -> list[Line]:
    """Return a head and a line for each row; the cell at a place carries the mark."""
    cell = _WIDE if len(columns) <= _MOST_WIDE else _NARROW
    left = max(6, min(width - len(columns) * (len(MARK) + cell), max(map(cells, rows)) + 1))
    head = "".join(f"{NO_MARK}{name:<{cell}}" for name in columns)
    lines: list[Line] = [(Span(" " * left), Span(head, "dim"))]
    for row, name in enumerate(rows):
        text = shortened(name, left - 1)
        spans = [Span(text + " " * (left - cells(text)), "bold" if row == at[0] else "")]
        for column in range(len(columns)):
            here = (row, column) == at
            spans.append(Span(MARK if here else NO_MARK, "mark"))
            spans.append(Span(f"{texts.get((row, column), ''):<{cell}}", "bold" if here else ""))
        lines.append(tuple(spans))
    return lines
