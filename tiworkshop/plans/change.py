"""A planned change: from a session's notes, or from a plan that came from an instrument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tiworkshop.instruments.records.record import (
    AuditRecord,
    PlanRecord,
    ReflectionRecord,
    Standing,
    StandingRecord,
)
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import PlanRow
from tiworkshop.values import dataclass

_AT_REST: frozenset[Standing] = frozenset({"done", "no longer right"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedChange:
    """One change with where it came from; ``planned`` is an ISO date."""

    id: str
    """The record's id and the row's place in it."""
    planned: str
    came_from: str
    row: PlanRow

    @property
    def plan(self) -> str:
        """The id of the plan that it stands in."""
        return plan_of(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedIdea:
    """An idea that waits for later, with where it came from; ``parked`` is an ISO date."""

    id: str
    parked: str
    came_from: str
    text: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A change, and how it stood when somebody last looked; None when nobody has."""

    change: PlannedChange
    last: StandingRecord | None

    @property
    def at_rest(self) -> bool:
        """Whether it needs no more looking at."""
        return self.last is not None and self.last.standing in _AT_REST


def change_id(plan_id: str, place: int) -> str:
    """Return what a row of a plan is known by; *place* counts from 1."""
    return f"{plan_id}:{place}"


def plan_of(change: str) -> str:
    """Return the id of the plan that a change stands in, by the change's id."""
    return change.partition(":")[0]


def changes_of(kept: KeptNotes | PlanRecord, title: str) -> Iterator[PlannedChange]:
    """Yield the changes of notes or of an instrument's plan; *title* is where they come from."""
    for place, row in enumerate(kept.plan.rows, 1):
        if row.name:
            name = change_id(kept.id, place)
            yield PlannedChange(id=name, planned=kept.date, came_from=title, row=row)


def parked_ideas(kept: KeptNotes | PlanRecord, title: str) -> Iterator[ParkedIdea]:
    """Yield the ideas that were parked for later; *title* is where they come from."""
    for number, text in enumerate(kept.plan.parked, 1):
        name = f"{kept.id}:parked-{number}"
        yield ParkedIdea(id=name, parked=kept.date, came_from=title, text=text)


def came_from(plan: PlanRecord, of: Iterable[AuditRecord | ReflectionRecord]) -> str:
    """Return the instrument that a plan came from, and whose view or which team it was."""
    for record in of:
        if record.id in {plan.audit, plan.reflection}:
            return f"{plan.title}: {_whose(record)}"
    return plan.title


def _whose(record: AuditRecord | ReflectionRecord) -> str:
    return record.perspective_title if isinstance(record, AuditRecord) else record.team_title


def last_standings(standings: Iterable[StandingRecord]) -> Mapping[str, StandingRecord]:
    """Return the last standing of each change by the change's id; *standings* are in order."""
    return {one.change: one for one in standings}


def looked_at(
    changes: Iterable[PlannedChange], standings: Iterable[StandingRecord]
) -> tuple[Looked, ...]:
    """Return every change with its last standing, the latest plan first.

    *standings* are in the order in which they were kept.
    """
    last = last_standings(standings)
    ordered = sorted(changes, key=lambda one: (one.planned, one.plan), reverse=True)
    return tuple(Looked(change, last.get(change.id)) for change in ordered)


def to_look_at(looked: Iterable[Looked]) -> tuple[PlannedChange, ...]:
    """Return the changes of the last plan of all that are not at rest: what comes back."""
    going = [one.change for one in looked if not one.at_rest]
    return tuple(one for one in going if one.plan == going[0].plan)
