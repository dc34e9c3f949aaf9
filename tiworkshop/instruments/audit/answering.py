"""An audit being answered: one question at a time, each method something a person can do."""

from __future__ import annotations

from dataclasses import dataclass

from tiworkshop.instruments.audit.answer import (
    Answer,
    NotAssessed,
    Shares,
    no_shares,
    state_of,
)
from tiworkshop.instruments.audit.figures import read_figures
from tiworkshop.instruments.audit.scoring import Result, score
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.library.instruments.audit import Audit, AuditQuestion, AuditSection, Perspective


@dataclass(slots=True)
class Answering:
    """An audit from one perspective, its draft, and the question that is open."""

    audit: Audit
    perspective: Perspective
    desk: InstrumentDesk
    at: int = 0
    """The question's place among all, from 0."""

    def __post_init__(self) -> None:
        self.at = self._first_open()

    # what is the case

    @property
    def question(self) -> AuditQuestion:
        """The question that is open."""
        return self.audit.questions[self.at]

    @property
    def section(self) -> AuditSection:
        """The section of the question that is open."""
        return next(one for one in self.audit.sections if self.question in one.questions)

    @property
    def sheet(self) -> AuditSheet:
        """All answers and evidence."""
        return AuditSheet(self.desk.sheet)

    @property
    def answer(self) -> Answer | None:
        """The answer to the question that is open."""
        return self.sheet.answer(self.question.number)

    @property
    def shares(self) -> Shares:
        """Its shares, none of them given while there is no such answer."""
        answer, levels = self.answer, len(self.audit.levels)
        fits = isinstance(answer, Shares) and len(answer.percent) == levels
        return answer if fits and isinstance(answer, Shares) else no_shares(levels)

    @property
    def answered(self) -> int:
        """How many questions have a whole answer, *not assessed* among them."""
        answers = self.sheet.answers
        states = (state_of(answers.get(one.number)) for one in self.audit.questions)
        return sum(state in {"assessed", "not assessed"} for state in states)

    def result(self) -> Result:
        """Return what the answers add up to."""
        return score(self.audit, self.sheet.answers, self.sheet.evidence)

    # answering

    def give(self, level: int) -> bool:
        """Give a point of 20 per cent to a level, from 1; False when none is left to give."""
        return self._share(self.shares.with_point(level))

    def take(self, level: int) -> bool:
        """Take a point away from a level; False when there is none."""
        return self._share(self.shares.without_point(level))

    def clear(self) -> bool:
        """Take the answer away; False when there is none."""
        if self.answer is None:
            return False
        self._put(None)
        return True

    def type_figures(self, text: str) -> None:
        """Take figures typed on one line, such as "70 0 20 5 5". Raises NotShares."""
        self._put(read_figures(text, len(self.audit.levels)))

    def leave_out(self) -> None:
        """Answer *not assessed*, or take that back."""
        self._put(None if isinstance(self.answer, NotAssessed) else NotAssessed())

    def undo(self) -> bool:
        """Take back the last change, and open its question; False when there was none."""
        before = self.sheet
        if not self.desk.undo():
            return False
        for place, question in enumerate(self.audit.questions):
            number = question.number
            changed = before.answer(number) != self.sheet.answer(number)
            if changed or before.evidence_for(number) != self.sheet.evidence_for(number):
                self.at = place
        return True

    # going through it

    def turn(self, by: int) -> bool:
        """Open the question so many places on; False when there is none."""
        if not 0 <= self.at + by < len(self.audit.questions):
            return False
        self.at += by
        return True

    def go_to(self, number: int) -> None:
        """Open a question by its number. Raises KeyError when there is none."""
        self.at = self.audit.questions.index(self.audit.question(number))

    def _share(self, shares: Shares) -> bool:
        if shares == self.shares:
            return False
        self._put(shares if shares.total else None)
        return True

    def _put(self, answer: Answer | None) -> None:
        self.desk.put(self.sheet.with_answer(self.question.number, answer).notes)

    def _first_open(self) -> int:
        answers = self.sheet.answers
        for place, question in enumerate(self.audit.questions):
            if state_of(answers.get(question.number)) in {"open", "draft"}:
                return place
        return 0
