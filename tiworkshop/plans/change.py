"""A planned change: from a session's notes, or a row of a plan that came from an instrument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tiworkshop.instruments.records.record import PlanRecord, Standing, StandingRecord
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.values import dataclass

_AT_REST: frozenset[Standing] = frozenset({"done", "no longer right"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedChange:
    """One change with where it came from; dates are ISO dates, any line may be empty."""

    id: str
    """The record's id and the row's place in it."""
    planned: str
    came_from: str
    change: str
    lead_role: str = ""
    first_step: str = ""
    makes_room: str = ""
    review_date: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """A change, and how it stood when somebody last looked; None when nobody has."""

    change: PlannedChange
    last: StandingRecord | None

    @property
    def at_rest(self) -> bool:
        """Whether it needs no more looking at."""
        return self.last is not None and self.last.standing in _AT_REST


def changes_of_notes(notes: KeptNotes) -> Iterator[PlannedChange]:
    """Yield the change planned in a session, if one was."""
    plan = notes.plan
    if plan and (plan.change or plan.first_step):
        yield PlannedChange(
            id=f"{notes.id}:1",
            planned=notes.date,
            came_from=notes.title,
            change=plan.change or plan.first_step,
            lead_role=plan.lead_role,
            first_step=plan.first_step if plan.change else "",
            makes_room=plan.makes_room,
            review_date=plan.review_date,
        )


def changes_of_plan(plan: PlanRecord) -> Iterator[PlannedChange]:
    """Yield the rows of a plan that came from an instrument."""
    for place, row in enumerate(plan.rows, 1):
        if row.action or row.priority:
            yield PlannedChange(
                id=f"{plan.id}:{place}",
                planned=plan.date,
                came_from=plan.title,
                change=row.action or row.priority,
                lead_role=row.lead_role,
                makes_room=row.makes_room,
                review_date=row.review_date,
            )


def looked_at(
    changes: Iterable[PlannedChange], standings: Iterable[StandingRecord]
) -> tuple[Looked, ...]:
    """Return every change with its last standing, the latest plan first.

    *standings* are in the order in which they were kept.
    """
    last = {one.change: one for one in standings}
    ordered = sorted(changes, key=lambda one: (one.planned, one.id.partition(":")[0]), reverse=True)
    return tuple(Looked(change, last.get(change.id)) for change in ordered)


def to_look_at(looked: Iterable[Looked]) -> tuple[PlannedChange, ...]:
    """Return the changes of the last plan of all that are not at rest: what comes back."""
    going = [one for one in looked if not one.at_rest]
    if not going:
        return ()
    plan = going[0].change.id.partition(":")[0]
    return tuple(one.change for one in going if one.change.id.partition(":")[0] == plan)
