"""All planned changes and parked ideas of one user, wherever they were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tiworkshop.instruments.records.record import (
    AuditRecord,
    PlanRecord,
    ReflectionRecord,
    StandingRecord,
)
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.plans.change import (
    Looked,
    ParkedIdea,
    PlannedChange,
    came_from,
    changes_of,
    looked_at,
    parked_ideas,
)
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Overview:
    """Every change with its last standing, and the ideas that still wait; the latest first."""

    changes: tuple[Looked, ...]
    parked: tuple[ParkedIdea, ...]


def overview(
    notes: Iterable[KeptNotes],
    plans: Iterable[PlanRecord],
    sources: Sequence[AuditRecord | ReflectionRecord],
    standings: Iterable[StandingRecord],
) -> Overview:
    """Return all that is planned and parked; *sources* are the records that plans came from.

    *standings* are in the order in which they were kept.
    """
    kept: list[tuple[KeptNotes | PlanRecord, str]] = [(one, one.title) for one in notes]
    kept += [(one, came_from(one, sources)) for one in plans]
    changes = [change for one, title in kept for change in changes_of(one, title)]
    ideas = [idea for one, title in kept for idea in parked_ideas(one, title)]
    return Overview(looked_at(changes, standings), tuple(_waiting(ideas, changes)))


def _waiting(ideas: Iterable[ParkedIdea], changes: Sequence[PlannedChange]) -> Iterator[ParkedIdea]:
    """Yield ideas that no later plan took up, each once, the latest first."""
    planned: dict[str, str] = {}
    for change in changes:
        text = change.row.action
        planned[text] = max(change.planned, planned.get(text, ""))
    by_text = {one.text: one for one in sorted(ideas, key=lambda one: one.parked)}
    waiting = [one for one in by_text.values() if planned.get(one.text, "") < one.parked]
    yield from sorted(waiting, key=lambda one: one.parked, reverse=True)
