"""Read a run's session again: the place is kept, or the nearest one taken."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.run.events import CardClosed, Moved, Reloaded
from tiworkshop.run.route import agenda_of_run
from tiworkshop.run.state import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tiworkshop.agenda.timetable import Agenda, Planned
    from tiworkshop.run.live import LiveRun
    from tiworkshop.workshop.workshop import Workshop


class NoSuchLength(LookupError):
    """The session has no longer the length that the run was begun with."""


def reload(workshop: Workshop) -> None:
    """Go on with what the session's files say now, and let other terminals do so too.

    Raises NotFound, Refused or NoSuchLength, and then the old session goes on.
    """
    before = workshop.agenda
    here = workshop.route.planned(workshop.state.place)
    _take(workshop)
    place = replace_in(workshop.agenda, before, here, workshop.state.place)
    if place != workshop.state.place:
        workshop.run.record(Moved(place.segment, place.step, place.page, place.word, place.point))
    if workshop.state.card and workshop.card is None:
        workshop.run.record(CardClosed())
    workshop.run.record(Reloaded())
    workshop.source.reloads = reloads_in(workshop.run)


def follow(workshop: Workshop) -> None:
    """Read the files again when another terminal did; what can't be used leaves the old ones."""
    reloads = reloads_in(workshop.run)
    if reloads > workshop.source.reloads:
        workshop.source.reloads = reloads
        with suppress(NotFound, Refused, NoSuchLength):
            _take(workshop)


def replace_in(after: Agenda, before: Agenda, here: Planned, place: Place) -> Place:
    """Return a place in an agenda that replaces another: the same step, or the nearest left."""
    left = {planned.id: planned for planned in after.steps}
    if here.id in left:
        return replace(place, segment=left[here.id].segment, step=here.id)
    nearest = next((left[one.id] for one in _outwards(before.steps, here) if one.id in left), None)
    planned = nearest or after.steps[0]
    return Place(planned.segment, planned.id)


def _outwards(steps: Sequence[Planned], here: Planned) -> Iterator[Planned]:
    """Yield the steps around one, the nearest first, and of two as near the later."""
    at = steps.index(here)
    return iter(sorted(steps, key=lambda one: (abs(steps.index(one) - at), -steps.index(one))))


def _take(workshop: Workshop) -> None:
    source = workshop.source.read_again()
    try:
        agenda_of_run(source.session, workshop.state)
    except KeyError:
        minutes = workshop.state.started.minutes
        raise NoSuchLength(f"It has no length of {minutes} minutes any more.") from None
    workshop.go_on_with(source)


def reloads_in(run: LiveRun) -> int:
    """Return how often a run's terminals have read its session again."""
    return sum(isinstance(event.what, Reloaded) for event in run.events)
