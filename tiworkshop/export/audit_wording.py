"""Figures of an audit as people read them, each with how much stands behind it."""

from __future__ import annotations

from fractions import Fraction

from tiworkshop.export.charts.characters import rounded
from tiworkshop.instruments.audit.answer import Shares
from tiworkshop.instruments.audit.figures import counted, position_figure
from tiworkshop.instruments.audit.scoring import QuestionResult, SectionResult, Tally
from tiworkshop.library.instrument_words import ShareWords
from tiworkshop.library.instruments.audit import AuditQuestion
from tiworkshop.values import dataclass

_MOST, _HALF = 60, 40


@dataclass(frozen=True, slots=True)
class Discretion:
    """Whether figures are given for questions with few people behind them."""

    figures: bool = False

    def hides(self, question: AuditQuestion) -> bool:
        """Return whether a question is told in words."""
        return question.few_people and not self.figures

    def hides_section(self, section: SectionResult) -> bool:
        """Return whether a section's figures would be those of such questions only."""
        assessed = [one for one in section.questions if one.shares]
        return bool(assessed) and all(self.hides(one.question) for one in assessed)


WITHOUT_FIGURES = Discretion()
"""What leaves the companion unless figures are asked for."""


def worded(text: str, **values: str | int) -> str:
    """Return a text of the content with its {names} filled in."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def shares_in_words(shares: Shares, words: ShareWords) -> str:
    """Return shares without figures: "most at level 3, some at level 5"."""
    found = []
    for level, share in enumerate(shares.percent, 1):
        if share == 100:
            found.append(worded(words.all, level=level))
        elif share >= _MOST:
            found.append(worded(words.most, level=level))
        elif share >= _HALF:
            found.append(worded(words.half, level=level))
        elif share:
            found.append(worded(words.some, level=level))
    return ", ".join(found)


def position_with_n(tally: Tally, none: str) -> str:
    """Return a position with its n, "2.49 (21 of 27)"; or *none* with it."""
    figure = position_figure(tally.position) if tally.position is not None else none
    return f"{figure} ({counted(tally.assessed, tally.asked)})"


def figures(shares: Shares) -> str:
    """Return shares in the levels' order: "70 0 20 5 5"."""
    return " ".join(map(str, shares.percent))


def named(question: AuditQuestion) -> str:
    """Return a question's number and label."""
    return f"{question.number}. {question.label}"


def percent(share: Fraction) -> str:
    """Return a share as a whole per cent."""
    return f"{rounded(share)} %"


def position_of(one: QuestionResult) -> str:
    """Return a question's position; empty when it was not assessed."""
    return position_figure(one.position) if one.position is not None else ""
