"""One thing to be exported, in every shape that some format holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tiworkshop.export.document import Document, Table
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class ReviewDay:
    """A day on which something is looked at again, in the words of a calendar's entry."""

    day: date
    summary: str
    text: str = ""
    """What is looked at; empty when the calendar shall not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The shapes of one thing; None where it has none."""

    document: Document | None = None
    table: Table | None = None
    data: object = None
    days: tuple[ReviewDay, ...] | None = None


def table_of(rows: Sequence[Mapping[str, object]]) -> Table:
    """Return rows of data as a table, one column a key; several values share a cell.

    Every row has the first one's keys. Without rows there are no columns either.
    """
    header = tuple(rows[0]) if rows else ()
    return Table(header, tuple(tuple(_cell(row[name]) for name in header) for row in rows))


def _cell(value: object) -> str:
    if isinstance(value, tuple | list):
        return "; ".join(map(_cell, value))
    return "" if value is None else str(value)
