"""Why a table can't be taken in: every row that isn't right, at once."""

from __future__ import annotations

from collections.abc import Iterable

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line of a table (from 1; None for the table itself) and what is to be put right."""

    line: int | None
    sentence: str

    def __str__(self) -> str:
        return f"Line {self.line}: {self.sentence}" if self.line else self.sentence


class BadRows(Exception):
    """A table can't be taken in, and nothing of it was; ``rows`` say why."""

    def __init__(self, rows: Iterable[BadRow]) -> None:
        self.rows = tuple(rows)
        super().__init__(" ".join(map(str, self.rows)))
