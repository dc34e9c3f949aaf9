"""Perspectives side by side: never averaged, their differences as questions to talk about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tiworkshop.instruments.audit.scoring import Result
from tiworkshop.library.instruments.audit import Audit, AuditQuestion
from tiworkshop.values import dataclass

WORTH_TALKING = Fraction(1)
"""A whole level of the scale: less can come from where one rounds."""


@dataclass(frozen=True, slots=True)
class View:
    """What an audit says from one perspective on one day (an ISO date)."""

    perspective: str
    """The perspective's title."""
    date: str
    result: Result


@dataclass(frozen=True, slots=True)
class Difference:
    """A question on which views are a whole level apart or more: something to talk about."""

    question: AuditQuestion
    higher: View
    lower: View


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Several views of one audit, in the order in which they were given."""

    audit: Audit
    views: tuple[View, ...]

    def positions(self, number: int) -> tuple[Fraction | None, ...]:
        """Return each view's position on a question; None where it was not assessed."""
        return tuple(view.result.question(number).position for view in self.views)

    def differences(self) -> Iterator[Difference]:
        """Yield the questions on which views are far apart, in the audit's order."""
        for question in self.audit.questions:
            placed = [
                (position, view)
                for position, view in zip(self.positions(question.number), self.views, strict=True)
                if position is not None
            ]
            if len(placed) < 2:
                continue
            higher = max(placed, key=_position)
            lower = min(placed, key=_position)
            if higher[0] - lower[0] >= WORTH_TALKING:
                yield Difference(question, higher[1], lower[1])

    def seen_by_some(self) -> tuple[AuditQuestion, ...]:
        """Return questions that some views assessed and others did not."""
        return tuple(
            question
            for question in self.audit.questions
            if 0 < sum(p is not None for p in self.positions(question.number)) < len(self.views)
        )


def side_by_side(audit: Audit, views: Sequence[View]) -> SideBySide:
    """Return views of the same audit side by side."""
    return SideBySide(audit, tuple(views))


def _position(placed: tuple[Fraction, View]) -> Fraction:
    return placed[0]
