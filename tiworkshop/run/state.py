"""The state of a run: a fold over its events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any

from tiworkshop.run.events import (
    ActivityChosen,
    ActivityDropped,
    CardClosed,
    CardShown,
    Closed,
    CutOff,
    Event,
    Extended,
    Finished,
    Happening,
    Left,
    Moved,
    Paused,
    Rearranged,
    Resumed,
    Returned,
    RoomHidden,
    RoomShown,
    RoomSized,
    Started,
    Undone,
)
from tiworkshop.run.instant import Instant, seconds_between
from tiworkshop.values import dataclass

_UNDOABLE = (
    Moved,
    Paused,
    Resumed,
    Extended,
    ActivityChosen,
    ActivityDropped,
    Rearranged,
    Finished,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run stands: a step of a segment, a word and a point of one of the step's pages."""

    segment: str
    step: str
    page: int = 0
    word: int = 0
    point: int = 0


@dataclass(frozen=True, slots=True)
class RunState:
    """Everything that the journal says of a run up to its last event."""

    started: Started
    started_at: Instant
    place: Place
    activities: tuple[str, ...]
    last_at: Instant
    spent: Mapping[str, float] = field(default_factory=dict)
    """Seconds spent in each segment up to ``last_at``."""
    extended: Mapping[str, int] = field(default_factory=dict)
    """Minutes added to each segment; negative when it was shortened."""
    finish_moved: float = 0.0
    """Seconds by which the planned finish moved: time away that was left out, or by choice."""
    reached: tuple[str, ...] = ()
    """Ids of the steps that were seen, in the order in which they were first seen."""
    paused: bool = False
    away: bool = False
    cut_off: bool = False
    finished: bool = False
    closed: bool = False
    hidden: bool = False
    card: CardShown | None = None
    room: tuple[int, int] | None = None
    """The space for a page on the room's screen, in columns and lines, once it is known."""
    undoable: Event | None = None
    """The event that undo would take back."""

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return not (self.paused or self.away or self.finished or self.closed)

    def spent_at(self, segment: str, now: Instant) -> float:
        """Return the seconds spent in a segment up to *now*."""
        before = self.spent.get(segment, 0.0)
        if self.running and segment == self.place.segment:
            return before + seconds_between(self.last_at, now)
        return before


def fold(events: Iterable[Event]) -> RunState | None:
    """Return the state after *events*, or None when none of them starts a run."""
    kept = standing(events)
    state: RunState | None = None
    for event in kept:
        state = after(state, event)
    return state


def standing(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events that were not taken back, without the undoing itself."""
    events = tuple(events)
    gone = {event.what.event for event in events if isinstance(event.what, Undone)}
    return tuple(
        event
        for event in events
        if not isinstance(event.what, Undone)
        and not (event.id in gone and isinstance(event.what, _UNDOABLE))
    )


def after(state: RunState | None, event: Event) -> RunState | None:
    """Return the state one event later; taking back is not one step and needs a whole fold."""
    what = event.what
    if state is None:
        return _begin(what, event.at) if isinstance(what, Started) else None
    if isinstance(what, Started):
        return state
    state = _counted(state, event)
    if isinstance(what, _UNDOABLE):
        state = replace(state, undoable=event)
    return _apply(state, what)


def _begin(what: Started, at: Instant) -> RunState:
    place = Place(what.segment, what.step)
    return RunState(what, at, place, what.activities, at, reached=(what.step,))


def _counted(state: RunState, event: Event) -> RunState:
    """Bring the time spent up to the event. Coming back decides whether the gap counts."""
    counting = state.running
    if isinstance(event.what, Returned):
        counting = event.what.count_gap and replace(state, away=False).running
    elif state.away:
        return state
    if not counting:
        gap = seconds_between(state.last_at, event.at)
        left_out = isinstance(event.what, Returned) and not event.what.count_gap
        moved = state.finish_moved + (gap if left_out else 0.0)
        return replace(state, last_at=event.at, finish_moved=moved)
    segment = state.place.segment
    more = seconds_between(state.last_at, event.at)
    spent = {**state.spent, segment: state.spent.get(segment, 0.0) + more}
    return replace(state, spent=spent, last_at=event.at)


def _apply(state: RunState, what: Happening) -> RunState:
    match what:
        case Moved():
            where = (max(number, 0) for number in (what.page, what.word, what.point))
            place = Place(what.segment, what.step, *where)
            seen = what.step in state.reached
            reached = state.reached if seen else (*state.reached, what.step)
            return replace(state, place=place, reached=reached, finished=False)
        case Extended():
            return replace(state, extended=_added(state.extended, {what.segment: what.minutes}))
        case Rearranged():
            return replace(
                state,
                extended=_added(state.extended, what.extended),
                activities=tuple(dict.fromkeys(what.activities)),
                finish_moved=state.finish_moved + what.later * 60,
            )
        case RoomSized():
            return replace(state, room=(max(1, what.columns), max(1, what.lines)))
        case ActivityChosen() if what.activity not in state.activities:
            return replace(state, activities=(*state.activities, what.activity))
        case ActivityDropped():
            left = tuple(name for name in state.activities if name != what.activity)
            return replace(state, activities=left)
        case CardShown():
            return replace(state, card=what)
        case _:
            return replace(state, **_SWITCHES.get(type(what), {}))


def _added(minutes: Mapping[str, int], more: Mapping[str, int]) -> Mapping[str, int]:
    names = dict.fromkeys((*minutes, *more))
    return {name: minutes.get(name, 0) + more.get(name, 0) for name in names}


_SWITCHES: dict[type[Happening], dict[str, Any]] = {
    Paused: {"paused": True},
    Resumed: {"paused": False},
    CardClosed: {"card": None},
    RoomHidden: {"hidden": True},
    RoomShown: {"hidden": False},
    Finished: {"finished": True, "card": None},
    Left: {"away": True},
    CutOff: {"cut_off": True},
    Returned: {"away": False, "cut_off": False, "finished": False, "closed": False},
    Closed: {"closed": True},
}
"""Events that only switch something on or off."""
