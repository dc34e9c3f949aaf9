"""A team's reflection being filled in: answers and notes, on a sheet of notes in memory."""

from __future__ import annotations

from dataclasses import field

from tiworkshop.instruments.framework.answer import Answer, as_answer
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

_ABOUT = "framework"


@dataclass(frozen=True, slots=True)
class ReflectionSheet:
    """Answers and notes by the id of a theme at a level or of a statement.

    They are choices and texts of ``notes``, so that drafts, undo, several terminals and the gate
    to the disk are those of all notes.
    """

    notes: Sheet = field(default_factory=Sheet)

    def answer(self, item: str) -> Answer | None:
        """Return the answer about an item; None while there is none."""
        return as_answer(self.notes.choice(_ABOUT, item))

    def with_answer(self, item: str, answer: Answer | None) -> ReflectionSheet:
        """Return the sheet with another answer; None takes it away."""
        return ReflectionSheet(self.notes.with_choice(_ABOUT, item, answer or ""))

    def note_on(self, item: str) -> str:
        """Return the note on an item; empty when there is none."""
        return self.notes.text(note_slot(item))

    @property
    def answers(self) -> dict[str, Answer]:
        """Every answer by item."""
        items = (item for about, item in self.notes.choices if about == _ABOUT)
        found = ((item, self.answer(item)) for item in items)
        return {item: answer for item, answer in found if answer is not None}

    @property
    def written(self) -> dict[str, str]:
        """All notes by item."""
        return {
            slot.item: text
            for slot, text in self.notes.texts.items()
            if (slot.kind, slot.about) == ("line", _ABOUT)
        }


def note_slot(item: str) -> Slot:
    """Return the place for a note on an item."""
    return Slot("line", _ABOUT, item)
