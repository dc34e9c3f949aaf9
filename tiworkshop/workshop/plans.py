"""The planned changes of one user, and how they stood whenever somebody looked."""

from __future__ import annotations

from tiworkshop.instruments.records.record import PlanRecord, Standing, StandingRecord
from tiworkshop.notes.kept import random_note_id
from tiworkshop.plans.change import (
    Looked,
    PlannedChange,
    changes_of_notes,
    changes_of_plan,
    looked_at,
    to_look_at,
)
from tiworkshop.values import dataclass
from tiworkshop.workshop.services import Services


@dataclass(frozen=True, slots=True)
class Plans:
    """Changes from kept notes and from plans of instruments, in one place."""

    services: Services

    def all(self) -> tuple[Looked, ...]:
        """Return every change with its last standing, the latest plan first."""
        notes = [change for one in self.services.notes.all() for change in changes_of_notes(one)]
        plans = self.services.records.all(PlanRecord)
        rows = [change for one in plans for change in changes_of_plan(one)]
        return looked_at([*notes, *rows], self.services.records.all(StandingRecord))

    def coming_back(self) -> tuple[PlannedChange, ...]:
        """Return the changes of the last plan that are to be looked at again."""
        return to_look_at(self.all())

    def stands(self, change: PlannedChange, standing: Standing) -> None:
        """Keep how a change stands today; a second answer on a day replaces the first.

        Raises NotSaved.
        """
        today = self.services.today().isoformat()
        kept = self.services.records.all(StandingRecord)
        same = (one.id for one in kept if (one.change, one.date) == (change.id, today))
        record_id = next(same, None) or random_note_id()
        self.services.records.keep(
            StandingRecord(id=record_id, date=today, change=change.id, standing=standing)
        )
