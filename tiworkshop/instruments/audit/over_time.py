"""One perspective over time: only what was assessed both times is compared, and n is told.

"Towards" and "away" are said of the scale's far end. A lower figure can mean clearer sight: who
has learned more about a thing often places it lower.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from tiworkshop.instruments.audit.scoring import QuestionResult, Result, tally
from tiworkshop.library.instruments.audit import Audit, AuditQuestion, AuditSection
from tiworkshop.values import dataclass

Direction = Literal["towards", "away", "same"]


@dataclass(frozen=True, slots=True)
class Dated:
    """A result and its day, an ISO date."""

    date: str
    result: Result


@dataclass(frozen=True, slots=True)
class Movement:
    """A question that was assessed both times, and where it stood."""

    question: AuditQuestion
    before: Fraction
    after: Fraction

    @property
    def direction(self) -> Direction:
        """Whether it moved towards the far end of the scale, away from it, or not."""
        if self.before == self.after:
            return "same"
        return "towards" if self.after > self.before else "away"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two days, and every question that was assessed on both."""

    before: Dated
    after: Dated
    movements: tuple[Movement, ...]

    @property
    def compared(self) -> int:
        """How many questions were assessed both times: the n of this comparison."""
        return len(self.movements)

    def moved(self, direction: Direction) -> tuple[Movement, ...]:
        """Return the questions that moved in a direction, in the audit's order."""
        return tuple(one for one in self.movements if one.direction == direction)


@dataclass(frozen=True, slots=True)
class Line:
    """A section's position on every day, or the whole audit's, over the same questions.

    Only questions that were assessed on every one of the days are in it, so that a line moves
    because answers did, and not because other questions were answered.
    """

    section: AuditSection | None
    """None for the whole audit."""
    questions: tuple[AuditQuestion, ...]
    """Those that were assessed every time."""
    asked: int
    points: tuple[tuple[str, Fraction], ...]
    """Dates and positions; empty when no question was assessed every time."""

    @property
    def assessed(self) -> int:
        """How many questions were assessed every time: the n of this line."""
        return len(self.questions)


def compare(before: Dated, after: Dated) -> Comparison:
    """Return how questions moved between two days."""
    earlier = {one.question.number: one.position for one in before.result.questions}
    movements = []
    for one in after.result.questions:
        position, then = one.position, earlier.get(one.question.number)
        if position is not None and then is not None:
            movements.append(Movement(one.question, then, position))
    return Comparison(before, after, tuple(movements))


def comparisons(dated: Sequence[Dated]) -> tuple[Comparison, ...]:
    """Return each day compared with the one before it, the earliest first."""
    return tuple(compare(before, after) for before, after in pairwise(dated))


def lines(audit: Audit, dated: Sequence[Dated]) -> tuple[Line, ...]:
    """Return a line for each section, then one for the whole audit."""
    sections = tuple(_line(audit, section, dated) for section in audit.sections)
    return (*sections, _line(audit, None, dated))


def _line(audit: Audit, section: AuditSection | None, dated: Sequence[Dated]) -> Line:
    asked = section.questions if section else audit.questions
    days = [[one.result.question(question.number) for question in asked] for one in dated]
    always = [at for at in range(len(asked)) if days and all(day[at].shares for day in days)]
    points = tuple(
        (one.date, position)
        for one, day in zip(dated, days, strict=True)
        if (position := _position([day[at] for at in always], len(audit.levels))) is not None
    )
    return Line(section, tuple(asked[at] for at in always), len(asked), points)


def _position(questions: Sequence[QuestionResult], levels: int) -> Fraction | None:
    return tally(questions, levels).position
