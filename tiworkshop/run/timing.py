"""A run's time at one moment: parts, what is left, the projected finish."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tiworkshop.agenda.timetable import Agenda
from tiworkshop.run.instant import Instant, seconds_between
from tiworkshop.run.state import RunState
from tiworkshop.values import dataclass

SECONDS = 60


@dataclass(frozen=True, slots=True)
class PartTime:
    """One part's time, all in seconds."""

    segment: str
    title: str
    planned: float
    allotted: float
    """Planned seconds and what was added."""
    spent: float

    @property
    def left(self) -> float:
        """What is left of the allotted seconds; negative once they have passed."""
        return self.allotted - self.spent


@dataclass(frozen=True, slots=True)
class Timing:
    """All parts' time at one moment."""

    parts: tuple[PartTime, ...]
    current: PartTime
    due: float
    """Seconds until the planned finish, which only a choice or time away moves."""

    @property
    def to_come(self) -> float:
        """Seconds until the projected finish: what is left of this part and all later ones."""
        index = self.parts.index(self.current)
        later = sum(max(0.0, part.left) for part in self.parts[index + 1 :])
        return max(0.0, self.current.left) + later

    @property
    def behind(self) -> float:
        """Seconds by which the projected finish is after the planned one; negative when before."""
        return self.to_come - self.due


def timing(agenda: Agenda, state: RunState, now: Instant) -> Timing:
    """Return the time of every part of a run at *now*."""
    parts = tuple(
        PartTime(
            part.id,
            part.segment.title,
            part.minutes * SECONDS,
            allotted_minutes(part.minutes, state.extended.get(part.id, 0)) * SECONDS,
            state.spent_at(part.id, now),
        )
        for part in agenda.parts
    )
    current = next((part for part in parts if part.segment == state.place.segment), parts[0])
    elapsed = seconds_between(state.started_at, now)
    due = agenda.minutes * SECONDS + state.finish_moved - elapsed
    return Timing(parts, current, due)


def allotted_minutes(planned: int, extended: int) -> int:
    """Return a part's minutes with what was added or taken away; at least one."""
    return max(1, planned + extended)


def whole_minutes(seconds: float) -> int:
    """Return seconds as whole minutes, a begun minute counting whole; never negative."""
    return max(0, math.ceil(seconds / SECONDS))


def minutes_left_words(seconds: float) -> str:
    """Return "about 10 minutes left", or an empty string once the time has passed."""
    minutes = whole_minutes(seconds)
    if minutes == 0:
        return ""
    return f"about {minutes} minute{'' if minutes == 1 else 's'} left"


def seconds_to_next_minute(timings: Sequence[float]) -> float | None:
    """Return the seconds until any of these remaining times shows another whole minute.

    None when all have passed: then nothing on the screen changes by itself.
    """
    running = [seconds for seconds in timings if seconds > 0]
    if not running:
        return None
    return min(seconds - (whole_minutes(seconds) - 1) * SECONDS for seconds in running)
