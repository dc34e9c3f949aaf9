"""The way through a run: every screen of every step, at the size at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field

from tiworkshop.agenda.fitting import fits
from tiworkshop.agenda.timetable import Agenda, Planned, build_agenda
from tiworkshop.library.activity import Activity, Item
from tiworkshop.library.definition import Session
from tiworkshop.readings.page import Page
from tiworkshop.readings.paging import ScreenPage, paginate
from tiworkshop.readings.revealing import point_by_point
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
    """One screen of a step: a page or some of its points, or an item of an activity to answer."""

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
    reveal: bool = True
    """Whether pages that ask for it show their points one by one: for a group, not for one."""
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
        page = max((s.place.page for s in stops if s.place.page <= place.page), default=0)
        same_page = [stop for stop in stops if stop.place.page == page]
        point = max((s.place.point for s in same_page if s.place.point <= place.point), default=0)
        found, *later = [stop for stop in same_page if stop.place.point == point]
        for stop in later:
            if stop.place.word <= place.word:
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
        stops = self.stops(stop.planned, room)
        after = stops.index(stop) + 1
        return stops[after].place if after < len(stops) else self.next_step(place)

    def backward(self, place: Place, room: Room) -> Place | None:
        """Return the place of the stop before, or None at the first one."""
        stop = self.at(place, room)
        stops = self.stops(stop.planned, room)
        if index := stops.index(stop):
            return stops[index - 1].place
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
        of = len(screens) + len(items)
        return (
            *self._screen_stops(planned, pages, screens, of),
            *(
                Stop(planned, place, len(screens) + index + 1, of, item=item)
                for index, item in enumerate(items)
                for place in [Place(planned.segment, planned.id, len(pages) + index)]
            ),
        )

    def _screen_stops(
        self, planned: Planned, pages: tuple[Page, ...], screens: Sequence[ScreenPage], of: int
    ) -> Iterator[Stop]:
        """Yield a stop a screen, or one for each point that begins on it."""
        numbers = {(screen.page, screen.word): n for n, screen in enumerate(screens, 1)}
        for screen in point_by_point(screens, pages) if self.reveal else screens:
            place = Place(planned.segment, planned.id, screen.page, screen.word, screen.point)
            yield Stop(planned, place, numbers[screen.page, screen.word], of, page=screen)
