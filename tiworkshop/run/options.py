"""What can be done when time is short, or when there is some to spare. Nothing happens here."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Literal

from tiworkshop.agenda.fitting import fitting_sets
from tiworkshop.agenda.timetable import Agenda
from tiworkshop.run.events import Rearranged
from tiworkshop.run.state import RunState
from tiworkshop.run.timing import SECONDS, PartTime, Timing
from tiworkshop.values import dataclass

OptionKind = Literal["shorten", "leave-out", "swap", "later", "add", "early"]
MOST = 3
_NOTHING = 1.0
"""Seconds after the planned finish that nobody counts."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way on, about so many minutes; ``change`` is None when nothing changes."""

    kind: OptionKind
    minutes: int
    change: Rearranged | None
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()


def minutes_over(timing: Timing) -> int:
    """Return the minutes by which the projected finish is after the planned one; never negative.

    A begun minute counts whole, but less than half a minute is on time, and a second is nothing.
    """
    late = timing.behind - _NOTHING
    return math.ceil(late / SECONDS) if late > SECONDS / 2 else 0


def minutes_to_spare(timing: Timing) -> int:
    """Return the whole minutes by which the projected finish is before the planned one."""
    return max(0, math.floor(-timing.behind / SECONDS))


def options(agenda: Agenda, state: RunState, timing: Timing) -> tuple[Option, ...]:
    """Return at most three ways on; none when the run is on time.

    Each one's parts and what is left of them end by the finish it names, to the second. Nothing
    that was already done becomes shorter, and every set of activities fits.
    """
    if over := minutes_over(timing):
        return tuple(_when_short(agenda, state, timing, over))[:MOST]
    if minutes_to_spare(timing):
        return tuple(_when_early(agenda, state, timing))[:MOST]
    return ()


def _when_short(agenda: Agenda, state: RunState, timing: Timing, over: int) -> Iterator[Option]:
    shorter = _shortened(agenda, state, timing, over)
    if shorter is not None:
        yield Option("shorten", over, Rearranged(0, shorter, state.activities))
    without = _fewer_activities(agenda, state, timing, over)
    if without is not None:
        yield without
    yield Option("later", over, Rearranged(over, {}, state.activities))


def _shortened(
    agenda: Agenda, state: RunState, timing: Timing, over: int
) -> Mapping[str, int] | None:
    """Take minutes from the last part first, as far as its activities leave them."""
    taken: dict[str, int] = {}
    for part in reversed(_to_come(timing)):
        needed = _minutes_to_do(agenda, state, state.activities, part.segment)
        free = min(_spare_minutes(part, needed), over - sum(taken.values()))
        if free > 0:
            taken[part.segment] = -free
            over_left = over + sum(taken.values())
            if over_left <= 0:
                return taken
    return None


def _fewer_activities(agenda: Agenda, state: RunState, timing: Timing, over: int) -> Option | None:
    """Leave out or swap activities not yet begun, and shorten their part by what that frees."""
    host = agenda.variant.hosting
    part = next((p for p in _to_come(timing) if host and p.segment == host.id), None)
    if part is None:
        return None
    begun = {name for name in state.activities if name in state.reached}
    best: tuple[str, ...] | None = None
    for chosen in fitting_sets(agenda.session, agenda.variant):
        if not begun <= set(chosen) or set(chosen) == set(state.activities):
            continue
        needed = _minutes_to_do(agenda, state, chosen, part.segment)
        fewer = _minutes(agenda, chosen) < _minutes(agenda, state.activities)
        fuller = best is None or _minutes(agenda, chosen) > _minutes(agenda, best)
        if fewer and fuller and _spare_minutes(part, needed) >= over:
            best = chosen
    if best is None:
        return None
    added = tuple(name for name in best if name not in state.activities)
    dropped = tuple(name for name in state.activities if name not in best)
    change = Rearranged(0, {part.segment: -over}, best)
    return Option("swap" if added else "leave-out", over, change, added, dropped)


def _when_early(agenda: Agenda, state: RunState, timing: Timing) -> Iterator[Option]:
    spare = minutes_to_spare(timing)
    larger = _more_activities(agenda, state, timing, spare)
    if larger is not None:
        yield larger
    yield Option("early", spare, None)


def _more_activities(agenda: Agenda, state: RunState, timing: Timing, spare: int) -> Option | None:
    """Add the largest activity that fits the part and the minutes to spare."""
    host = agenda.variant.hosting
    part = next((p for p in _to_come(timing) if host and p.segment == host.id), None)
    if part is None:
        return None
    best: Option | None = None
    for chosen in fitting_sets(agenda.session, agenda.variant):
        added = tuple(name for name in chosen if name not in state.activities)
        if len(added) != 1 or not set(state.activities) < set(chosen):
            continue
        needed = _minutes_to_do(agenda, state, chosen, part.segment)
        more = max(0, -_spare_minutes(part, needed))
        minutes = agenda.session.activity(added[0]).minutes_set
        if more <= spare and (best is None or minutes > best.minutes):
            extended = {part.segment: more} if more else {}
            best = Option("add", minutes, Rearranged(0, extended, chosen), added)
    return best


def _to_come(timing: Timing) -> tuple[PartTime, ...]:
    """Return the part one is in and those after it."""
    return timing.parts[timing.parts.index(timing.current) :]


def _spare_minutes(part: PartTime, needed: int) -> int:
    """Return the whole minutes of a part that nothing to be done needs; negative when short.

    A part keeps a minute at least, and all that was already spent.
    """
    allotted = math.floor(part.allotted / SECONDS)
    floor = max(1, math.ceil(part.spent / SECONDS) + needed)
    return allotted - floor


def _minutes_to_do(agenda: Agenda, state: RunState, chosen: tuple[str, ...], segment: str) -> int:
    """Return the minutes of the chosen activities of a part that were not begun yet."""
    host = agenda.variant.hosting
    if host is None or host.id != segment:
        return 0
    return _minutes(agenda, tuple(name for name in chosen if name not in state.reached))


def _minutes(agenda: Agenda, chosen: tuple[str, ...]) -> int:
    return sum(agenda.session.activity(name).minutes_set for name in chosen)
