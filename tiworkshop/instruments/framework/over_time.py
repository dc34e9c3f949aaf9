"""A team's reflections over time: only what was answered both times is compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tiworkshop.instruments.framework.answer import COUNTED, Answer, further
from tiworkshop.instruments.framework.items import Item
from tiworkshop.instruments.framework.result import Result
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class DatedResult:
    """A result on a day (an ISO date)."""

    date: str
    result: Result


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was answered both times."""

    item: Item
    before: Answer
    after: Answer

    @property
    def way(self) -> int:
        """1 for further along, -1 for less far, 0 for where it was."""
        return further(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two days that follow one another, and everything that counted on both."""

    before: DatedResult
    after: DatedResult
    changes: tuple[Change, ...]

    def went(self, way: int) -> tuple[Change, ...]:
        """Return what went that way: 1, 0 or -1."""
        return tuple(change for change in self.changes if change.way == way)


def comparisons(dated: Sequence[DatedResult]) -> Iterator[Comparison]:
    """Yield each day beside the next one."""
    for before, after in pairwise(dated):
        yield Comparison(before, after, tuple(_changes(before.result, after.result)))


def _changes(before: Result, after: Result) -> Iterator[Change]:
    for item, answer in after.answers.items():
        earlier = before.answers.get(item)
        if earlier in COUNTED and answer in COUNTED:
            yield Change(item, earlier, answer)
