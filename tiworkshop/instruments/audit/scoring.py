"""What answers add up to: totals and positions, with how many questions stand behind each.

A position is the mean level of what was assessed, in exact fractions; it is rounded only where it
is shown. A question that was not assessed, is a draft or is open stays out of every figure:
counting it as zero is the classic mistake. A position is a working summary, never a grade.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from tiworkshop.instruments.audit.answer import Answer, Shares, State, state_of
from tiworkshop.library.instruments.audit import Audit, AuditQuestion, AuditSection
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question: its shares when it was assessed, and what was written about it."""

    question: AuditQuestion
    state: State
    shares: Shares | None
    evidence: str

    @property
    def position(self) -> Fraction | None:
        """The mean level; None when the question was not assessed."""
        return self.shares.position if self.shares else None


@dataclass(frozen=True, slots=True)
class Tally:
    """Several questions together. ``totals`` are per cent points, one a level."""

    assessed: int
    asked: int
    totals: tuple[int, ...]
    position: Fraction | None

    @property
    def mean_shares(self) -> tuple[Fraction, ...]:
        """The mean share of each level in per cent; empty when nothing was assessed."""
        return tuple(Fraction(total, self.assessed) for total in self.totals if self.assessed)


@dataclass(frozen=True, slots=True)
class SectionResult:
    """A section: its questions and what they add up to."""

    section: AuditSection
    questions: tuple[QuestionResult, ...]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Result:
    """A whole audit: its sections and what all their questions add up to."""

    audit: Audit
    sections: tuple[SectionResult, ...]
    tally: Tally

    @property
    def questions(self) -> tuple[QuestionResult, ...]:
        """Every question, in order."""
        return tuple(question for section in self.sections for question in section.questions)

    def question(self, number: int) -> QuestionResult:
        """Return a question by its number. Raises KeyError."""
        for one in self.questions:
            if one.question.number == number:
                return one
        raise KeyError(number)


def score(
    audit: Audit, answers: Mapping[int, Answer], evidence: Mapping[int, str] | None = None
) -> Result:
    """Return what answers, by question number, add up to."""
    levels = len(audit.levels)
    written = evidence or {}
    sections = tuple(_section(section, answers, written, levels) for section in audit.sections)
    everything = [question for section in sections for question in section.questions]
    return Result(audit, sections, tally(everything, levels))


def tally(questions: Sequence[QuestionResult], levels: int) -> Tally:
    """Return what questions add up to; without an assessed one there is no position."""
    assessed = [one.shares for one in questions if one.shares]
    totals = tuple(sum(shares.percent[at] for shares in assessed) for at in range(levels))
    positions = [shares.position for shares in assessed]
    position = sum(positions, Fraction()) / len(positions) if positions else None
    return Tally(len(assessed), len(questions), totals, position)


def _section(
    section: AuditSection, answers: Mapping[int, Answer], evidence: Mapping[int, str], levels: int
) -> SectionResult:
    questions = tuple(
        _question(question, answers.get(question.number), evidence.get(question.number, ""), levels)
        for question in section.questions
    )
    return SectionResult(section, questions, tally(questions, levels))


def _question(
    question: AuditQuestion, answer: Answer | None, evidence: str, levels: int
) -> QuestionResult:
    if isinstance(answer, Shares) and answer.complete and len(answer.percent) == levels:
        return QuestionResult(question, "assessed", answer, evidence)
    # Shares of a scale with other levels can't be placed on this one.
    state = "draft" if isinstance(answer, Shares) else state_of(answer)
    return QuestionResult(question, state, None, evidence)
