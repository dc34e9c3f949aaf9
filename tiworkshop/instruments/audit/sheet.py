"""An audit being filled in: answers and evidence, on a sheet of notes in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from tiworkshop.instruments.audit.answer import Answer, State, decode, encode, state_of
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

_ABOUT = "audit"


@dataclass(frozen=True, slots=True)
class AuditSheet:
    """Answers and evidence by question number.

    They are choices and texts of ``notes``, so that drafts, undo, several terminals and the gate
    to the disk are those of all notes.
    """

    notes: Sheet = field(default_factory=Sheet)

    def answer(self, number: int) -> Answer | None:
        """Return the answer to a question; None while there is none."""
        return decode(self.notes.choice(_ABOUT, str(number)))

    def with_answer(self, number: int, answer: Answer | None) -> AuditSheet:
        """Return the sheet with another answer; None takes it away."""
        word = encode(answer) if answer is not None else ""
        return AuditSheet(self.notes.with_choice(_ABOUT, str(number), word))

    def evidence_for(self, number: int) -> str:
        """Return the evidence or comment on a question; empty when there is none."""
        return self.notes.text(evidence_slot(number))

    def with_evidence(self, number: int, text: str) -> AuditSheet:
        """Return the sheet with other evidence; a blank text takes it away."""
        return AuditSheet(self.notes.with_text(evidence_slot(number), text))

    @property
    def answers(self) -> dict[int, Answer]:
        """Every answer by question number."""
        numbers = (item for about, item in self.notes.choices if about == _ABOUT and _whole(item))
        found = ((int(number), self.answer(int(number))) for number in numbers)
        return {number: answer for number, answer in found if answer is not None}

    @property
    def evidence(self) -> dict[int, str]:
        """All evidence by question number."""
        return {
            int(slot.item): text
            for slot, text in self.notes.texts.items()
            if (slot.kind, slot.about) == ("line", _ABOUT) and _whole(slot.item)
        }


@dataclass(frozen=True, slots=True)
class Done:
    """How far a question is, for the list that one jumps by."""

    number: int
    label: str
    section: str
    state: State
    has_evidence: bool


def progress(audit: Audit, sheet: AuditSheet) -> Iterator[Done]:
    """Yield every question of the audit with what is done of it, in order."""
    for section in audit.sections:
        for question in section.questions:
            yield Done(
                question.number,
                question.label,
                section.title,
                state_of(sheet.answer(question.number)),
                bool(sheet.evidence_for(question.number)),
            )


def filled(answers: Mapping[int, Answer], evidence: Mapping[int, str]) -> AuditSheet:
    """Return a sheet with these answers and this evidence."""
    sheet = AuditSheet()
    for number, answer in answers.items():
        sheet = sheet.with_answer(number, answer)
    for number, text in evidence.items():
        sheet = sheet.with_evidence(number, text)
    return sheet


def evidence_slot(number: int) -> Slot:
    """Return the place for evidence on a question."""
    return Slot("line", _ABOUT, str(number))


def _whole(text: str) -> bool:
    return text.isascii() and text.isdigit()
