"""An answer to one question: shares of 100 per cent over the levels, or not assessed."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from tiworkshop.values import dataclass

WHOLE = 100
POINT = 20
"""Per cent in one of the five points that a question has (the source's scoring)."""

State = Literal["assessed", "not assessed", "draft", "open"]


class NotShares(ValueError):
    """Figures can't be shares; the text is a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Whole per cent for each level, the first level first.

    Only a total of exactly 100 counts; anything else is a draft. Nothing is ever scaled to fit.
    """

    percent: tuple[int, ...]

    @property
    def total(self) -> int:
        """All shares together, in per cent."""
        return sum(self.percent)

    @property
    def left(self) -> int:
        """What is still to be shared; negative when there is too much."""
        return WHOLE - self.total

    @property
    def complete(self) -> bool:
        """Whether the shares are exactly 100 per cent."""
        return self.total == WHOLE

    @property
    def position(self) -> Fraction:
        """The mean level, from 1. Only complete shares have one."""
        if not self.complete:
            raise NotShares(f"The shares add up to {self.total}, not {WHOLE}.")
        weighed = sum(level * share for level, share in enumerate(self.percent, 1))
        return Fraction(weighed, WHOLE)

    def from_level(self, first: int, last: int | None = None) -> int:
        """Return the shares of levels *first* to *last* together (numbers from 1)."""
        return sum(self.percent[first - 1 : last])

    def with_share(self, level: int, percent: int) -> Shares:
        """Return the shares with another one at a level (a number from 1). Raises NotShares."""
        changed = [*self.percent]
        changed[level - 1] = percent
        return shares_of(changed)

    def with_point(self, level: int) -> Shares:
        """Return the shares with a point more at a level; the same when there is no point left."""
        if self.left < POINT:
            return self
        return self.with_share(level, self.percent[level - 1] + POINT)

    def without_point(self, level: int) -> Shares:
        """Return the shares with a point less at a level, or with what was there taken away."""
        return self.with_share(level, max(0, self.percent[level - 1] - POINT))


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """A whole answer: this question stays out of every figure."""


Answer = Shares | NotAssessed

_NOT_ASSESSED = "not assessed"


def no_shares(levels: int) -> Shares:
    """Return shares of nothing, to begin with."""
    return Shares((0,) * levels)


def shares_of(percent: Sequence[int]) -> Shares:
    """Return figures as shares. Raises NotShares for a figure below 0 or above 100."""
    for figure in percent:
        if figure < 0:
            raise NotShares(f"{figure} is below 0.")
        if figure > WHOLE:
            raise NotShares(f"{figure} is above {WHOLE}.")
    return Shares(tuple(percent))


def state_of(answer: Answer | None) -> State:
    """Return what an answer is; none at all is an open question."""
    match answer:
        case None:
            return "open"
        case NotAssessed():
            return "not assessed"
        case Shares():
            return "assessed" if answer.complete else "draft"


def encode(answer: Answer) -> str:
    """Return an answer as a word for a sheet of notes: "70 0 20 5 5" or "not assessed"."""
    match answer:
        case NotAssessed():
            return _NOT_ASSESSED
        case Shares(percent):
            return " ".join(map(str, percent))


def decode(word: str) -> Answer | None:
    """Return the answer of a word; None when it is none."""
    if word == _NOT_ASSESSED:
        return NotAssessed()
    parts = word.split()
    if not parts or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    try:
        return shares_of([int(part) for part in parts])
    except NotShares:
        return None
