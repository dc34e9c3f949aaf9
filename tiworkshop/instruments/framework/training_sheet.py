"""A training plan being chosen: parts that are covered and what the offer is called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass as mutable
from dataclasses import field

from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.instruments.framework.training import Cell, Coverage, coverage
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

_ABOUT = "training"
OFFER = Slot("line", _ABOUT, "offer")
"""The place for what the offer is called, in one line."""


@dataclass(frozen=True, slots=True)
class TrainingSheet:
    """The parts that are covered, as choices of a sheet of notes."""

    notes: Sheet = field(default_factory=Sheet)

    @property
    def covered(self) -> tuple[str, ...]:
        """The ids of the parts that are covered."""
        return tuple(item for (about, item), word in self.notes.choices.items() if about == _ABOUT)

    @property
    def offer(self) -> str:
        """What the offer is called; empty when nothing was written."""
        return self.notes.text(OFFER)

    def with_parts(self, parts: Iterable[str], *, covered: bool) -> TrainingSheet:
        """Return the sheet with parts covered, or not."""
        notes = self.notes
        for part in parts:
            notes = notes.with_choice(_ABOUT, part, "covered" if covered else "")
        return TrainingSheet(notes)


@mutable(slots=True)
class TrainingPlanning:
    """A plan with its draft; each method is something a person can do."""

    whole: WholeFramework
    desk: InstrumentDesk

    @property
    def sheet(self) -> TrainingSheet:
        """What is covered, and the offer's name."""
        return TrainingSheet(self.desk.sheet)

    @property
    def coverage(self) -> Coverage:
        """Every theme at every level with its state."""
        return coverage(self.whole, self.sheet.covered)

    def cover(self, cell: Cell, number: int = 0) -> bool:
        """Cover a part by its number from 1, or every part for 0; what is covered is uncovered.

        Returns False when there is no such part.
        """
        if not 0 <= number <= len(cell.parts):
            return False
        parts = cell.parts if number == 0 else (cell.parts[number - 1],)
        covered = not all(part.covered for part in parts)
        ids = [part.id for part in parts]
        self.desk.put(self.sheet.with_parts(ids, covered=covered).notes)
        return True

    def undo(self) -> bool:
        """Take back the last change; False when there was none."""
        return self.desk.undo()
