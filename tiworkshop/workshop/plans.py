"""The planned changes of one user, and how they stood whenever somebody looked."""

from __future__ import annotations

from contextlib import suppress

from tiworkshop.instruments.records.record import (
    AuditRecord,
    PlanRecord,
    ReflectionRecord,
    Standing,
    StandingRecord,
)
from tiworkshop.instruments.records.shelf import NotARecord, read_record
from tiworkshop.keeping.cupboard import Contents, Cupboard, NotThere, Thing, in_use
from tiworkshop.keeping.listed import Listed
from tiworkshop.notes.kept import KeptNotes, random_note_id
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
        cupboard = in_use(self.services.directories)
        contents = cupboard.look()
        planned = [
            one for one in contents.things if one.facts.get("changes") or one.facts.get("parked")
        ]
        opened = [thing for one in planned if (thing := _opened(cupboard, one))]
        plans = [one for one in opened if isinstance(one, PlanRecord)]
        sources = {name for plan in plans for name in (plan.audit, plan.reflection)}
        came_from = [_opened(cupboard, one) for one in contents.things if one.id in sources]
        return overview(
            [one for one in opened if isinstance(one, KeptNotes)],
            plans,
            [one for one in came_from if isinstance(one, AuditRecord | ReflectionRecord)],
            _standings(contents),
        )

    def coming_back(self) -> tuple[PlannedChange, ...]:
        """Return the changes of the last plan that are to be looked at again."""
        return to_look_at(self.overview().changes)

    def stands(self, change: PlannedChange, standing: Standing) -> None:
        """Keep how a change stands today; a second answer on a day replaces the first.

        Raises NotSaved.
        """
        today = self.services.today().isoformat()
        kept = _standings(in_use(self.services.directories).look())
        same = (one.id for one in kept if (one.change, one.date) == (change.id, today))
        record_id = next(same, None) or random_note_id()
        self.services.records.keep(
            StandingRecord(id=record_id, date=today, change=change.id, standing=standing)
        )


def _opened(cupboard: Cupboard, one: Listed) -> Thing | None:
    try:
        return cupboard.open(one)
    except NotThere:
        return None


def _standings(contents: Contents) -> tuple[StandingRecord, ...]:
    """Return how changes stood, the earliest day first."""
    found = []
    for path in contents.standings:
        with suppress(NotARecord):
            record = read_record(path)
            found += [record] if isinstance(record, StandingRecord) else []
    return tuple(sorted(found, key=lambda one: (one.date, one.id)))
