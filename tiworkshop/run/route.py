"""The way through a run: every screen of every step, at the size at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from tiworkshop.agenda.fitting import fits
from tiworkshop.agenda.timetable import Agenda, Planned, build_agenda
from tiworkshop.library.activity import Activity, Item
from tiworkshop.library.definition import Session
from tiworkshop.readings.page import Page
from tiworkshop.readings.paging import ScreenPage, paginate
from tiworkshop.run.state import Place, RunState
from tiworkshop.values import dataclass


def agenda_of_run(session: Session, state: RunState) -> Agenda:
    """Return the agenda of a run with the activities chosen now; none when they don't fit.

    Raises KeyError when the session has no longer the length the run was begun with.
    """
    variant = session.variant(state.started.minutes)
    chosen = tuple(a.id for a in session.activities if a.id in state.activities)
    fitting = chosen if fits(session, variant, chosen) else ()
    return build_agenda(session, variant.minutes, fitting)


@dataclass(frozen=True, slots=True)
class Room:
    """The space for a page: columns, and lines below its heading."""

    columns: int
    lines: int


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen of a step: a page, or an item of an activity to answer."""

    planned: Planned
    place: Place
    number: int
    """Which screen of its step this is, from 1."""
    of: int
    page: ScreenPage | None = None
    item: Item | None = None


@dataclass(slots=True)
class Route:
    """The stops of an agenda. ``pages_of`` gives a step's pages."""

    agenda: Agenda
    pages_of: Callable[[Planned], tuple[Page, ...]]
    _stops: dict[tuple[str, Room], tuple[Stop, ...]] = field(default_factory=dict)

    def stops(self, planned: Planned, room: Room) -> tuple[Stop, ...]:
        """Return every stop of a step at a size."""
        key = (planned.id, room)
        if key not in self._stops:
            self._stops[key] = self._lay_out(planned, room)
        return self._stops[key]

    def at(self, place: Place, room: Room) -> Stop:
        """Return the stop that shows a place; the nearest one when its step is gone."""
        stops = self.stops(self.planned(place), room)
        found = stops[0]
        for stop in stops:
            if (stop.place.page, stop.place.word) <= (place.page, place.word):
                found = stop
        return found

    def planned(self, place: Place) -> Planned:
        """Return the step of a place, or the first of its segment, or the first of all."""
        steps = self.agenda.steps
        same_step = [step for step in steps if step.id == place.step]
        same_segment = [step for step in steps if step.segment == place.segment]
        return (same_step or same_segment or list(steps))[0]

    def onward(self, place: Place, room: Room) -> Place | None:
        """Return the next stop's place, or None after the last one."""
        stop = self.at(place, room)
        if stop.number < stop.of:
            return self.stops(stop.planned, room)[stop.number].place
        return self.next_step(place)

    def backward(self, place: Place, room: Room) -> Place | None:
        """Return the place of the stop before, or None at the first one."""
        stop = self.at(place, room)
        if stop.number > 1:
            return self.stops(stop.planned, room)[stop.number - 2].place
        before = self._neighbour(place, -1)
        return self.stops(before, room)[-1].place if before else None

    def next_step(self, place: Place) -> Place | None:
        """Return the beginning of the next step, or None after the last one."""
        after = self._neighbour(place, 1)
        return Place(after.segment, after.id) if after else None

    def next_title(self, place: Place) -> str:
        """Return the next step's title; empty after the last one."""
        after = self._neighbour(place, 1)
        return after.title if after else ""

    def _neighbour(self, place: Place, by: int) -> Planned | None:
        steps = self.agenda.steps
        index = steps.index(self.planned(place)) + by
        return steps[index] if 0 <= index < len(steps) else None

    def _lay_out(self, planned: Planned, room: Room) -> tuple[Stop, ...]:
        pages = self.pages_of(planned)
        screens = paginate(pages, room.columns, room.lines)
        items = planned.what.items() if isinstance(planned.what, Activity) else ()
        total = len(screens) + len(items)
        places = [Place(planned.segment, planned.id, s.page, s.word) for s in screens]
        places += [
            Place(planned.segment, planned.id, len(pages) + index) for index in range(len(items))
        ]
        return tuple(
            Stop(
                planned,
                place,
                number + 1,
                total,
                page=screens[number] if number < len(screens) else None,
                item=items[number - len(screens)] if number >= len(screens) else None,
            )
            for number, place in enumerate(places)
        )
