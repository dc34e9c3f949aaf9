"""Segments in the rows of a table: "| Reading | 20 minutes | Read the summary |"."""

from __future__ import annotations

from tiworkshop.importing.durations import Length, lengths
from tiworkshop.importing.outline import Row
from tiworkshop.importing.phrases import words
from tiworkshop.importing.timed import without_lengths
from tiworkshop.values import dataclass

_TIMES = frozenset({"duration", "length", "mins", "min", "minutes", "time", "timing"})
_MINUTES = frozenset({"mins", "min", "minutes"})


@dataclass(frozen=True, slots=True)
class TableHead:
    """Which column of a table holds times, and whether a bare number there means minutes."""

    column: int
    minutes: bool


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table as a segment: its name, its length, and what stands in the other cells."""

    title: str
    length: Length
    rest: tuple[str, ...]


def head_of(row: Row) -> TableHead | None:
    """Return the head of a table in which one column is headed by a word for time."""
    found = [at for at, cell in enumerate(row.cells) if _TIMES & set(words(cell))]
    if len(found) != 1 or any(lengths(cell) for cell in row.cells):
        return None
    return TableHead(found[0], bool(_MINUTES & set(words(row.cells[found[0]]))))


def segment_in(row: Row, head: TableHead | None) -> TableRow | None:
    """Return a row as a segment: one cell is nothing but a length, another one names it."""
    for at, cell in enumerate(row.cells):
        length = _length(cell, bare=head is not None and head.minutes and head.column == at)
        others = tuple(other for place, other in enumerate(row.cells) if place != at and other)
        if length is not None and others:
            return TableRow(others[0], length, others[1:])
    return None


def _length(cell: str, *, bare: bool) -> Length | None:
    if bare and cell.isdecimal() and int(cell) > 0:
        return Length(int(cell), int(cell), 0, len(cell))
    found = lengths(cell)
    return found[0] if len(found) == 1 and not without_lengths(cell) else None
