"""The planned changes of one user, and how they stood whenever somebody looked."""

from __future__ import annotations

from tiworkshop.instruments.records.record import (
    AuditRecord,
    PlanRecord,
    ReflectionRecord,
    Standing,
    StandingRecord,
)
from tiworkshop.notes.kept import random_note_id
from tiworkshop.plans.change import PlannedChange, to_look_at
from tiworkshop.plans.overview import Overview, overview
from tiworkshop.values import dataclass
from tiworkshop.workshop.services import Services


@dataclass(frozen=True, slots=True)
class Plans:
    """Changes and parked ideas of notes and of plans from instruments, in one place."""

    services: Services

    def overview(self) -> Overview:
        """Return every change with its last standing, and the ideas that wait."""
        records = self.services.records
        return overview(
            self.services.notes.all(),
            records.all(PlanRecord),
            [*records.all(AuditRecord), *records.all(ReflectionRecord)],
            records.all(StandingRecord),
        )

    def coming_back(self) -> tuple[PlannedChange, ...]:
        """Return the changes of the last plan that are to be looked at again."""
        return to_look_at(self.overview().changes)

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
