"""What a run came to: minutes and steps, part by part. A record, not a judgement."""

from __future__ import annotations

import math
from collections.abc import Iterable

from tiworkshop.agenda.timetable import Agenda, Part
from tiworkshop.run.events import Event, Paused
from tiworkshop.run.instant import Instant, seconds_between
from tiworkshop.run.state import RunState, after, fold, standing
from tiworkshop.run.timing import SECONDS, allotted_minutes
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class PartReport:
    """One part: minutes planned, minutes with what was added or taken away, seconds taken."""

    title: str
    planned: int
    allotted: int
    seconds: float
    reached: tuple[str, ...]
    """Titles of the steps that were seen."""
    not_reached: tuple[str, ...]

    @property
    def minutes(self) -> int:
        """The time taken in whole minutes, to the nearest."""
        return nearest_minutes(self.seconds)


@dataclass(frozen=True, slots=True)
class Pauses:
    """How often the timer was paused, and for how many seconds in all."""

    times: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class RunReport:
    """All parts of a run, and its pauses. An open run is told up to now."""

    session: str
    title: str
    parts: tuple[PartReport, ...]
    pauses: Pauses
    closed: bool


def run_report(agenda: Agenda, events: Iterable[Event], now: Instant) -> RunReport:
    """Return what a run came to at *now*. Raises ValueError when no event starts a run."""
    events = standing(events)
    state = fold(events)
    if state is None:
        raise ValueError("a report begins with a started event")
    # A line that was cut off says nothing of the time after it.
    until = state.last_at if state.cut_off else now
    return RunReport(
        agenda.session.id,
        agenda.session.title,
        tuple(_part(part, state, until) for part in agenda.parts),
        _pauses(events, until),
        state.closed,
    )


def _part(part: Part, state: RunState, until: Instant) -> PartReport:
    seen = [planned.id in state.reached for planned in part.planned]
    titles = [planned.title for planned in part.planned]
    return PartReport(
        part.segment.title,
        part.minutes,
        allotted_minutes(part.minutes, state.extended.get(part.id, 0)),
        state.spent_at(part.id, until),
        tuple(title for title, was in zip(titles, seen, strict=True) if was),
        tuple(title for title, was in zip(titles, seen, strict=True) if not was),
    )


def _pauses(events: Iterable[Event], until: Instant) -> Pauses:
    """Add up the time that was paused; time away from the run is no pause."""
    state: RunState | None = None
    times, seconds = 0, 0.0
    for event in events:
        if state is not None:
            seconds += _paused_seconds(state, event.at)
            times += isinstance(event.what, Paused) and not state.paused
        state = after(state, event)
    return Pauses(times, seconds + (_paused_seconds(state, until) if state else 0.0))


def _paused_seconds(state: RunState, to: Instant) -> float:
    at_rest = state.paused and not (state.away or state.finished or state.closed)
    return seconds_between(state.last_at, to) if at_rest else 0.0


def nearest_minutes(seconds: float) -> int:
    """Return seconds as whole minutes, to the nearest; a half counts whole."""
    return math.floor(seconds / SECONDS + 0.5)


def took_words(part: PartReport) -> str:
    """Return "took 32 of 30 minutes", and what was planned where that is another number."""
    if not part.seconds and not part.reached:
        return f"not reached, {_minutes(part.planned)} planned"
    planned = f", {part.planned} planned" if part.allotted != part.planned else ""
    return f"took {minutes_taken(part)} of {_minutes(part.allotted)}{planned}"


def _minutes(count: int) -> str:
    return f"{count} minute{'' if count == 1 else 's'}"


def minutes_taken(part: PartReport) -> str:
    """Return the minutes taken, as people say them."""
    return "under 1" if part.seconds > 0 and not part.minutes else str(part.minutes)


def pauses_words(pauses: Pauses) -> str:
    """Return "Paused 2 times, 5 minutes in all."; empty when it never was."""
    if not pauses.times:
        return ""
    minutes = nearest_minutes(pauses.seconds)
    length = _minutes(minutes) if minutes else "under 1 minute"
    return f"Paused {_times(pauses.times)}, {length} in all."


def _times(count: int) -> str:
    match count:
        case 1:
            return "once"
        case 2:
            return "twice"
        case _:
            return f"{count} times"
