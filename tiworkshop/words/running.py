"""What is said during a run: time left, what holds in a part, which step this is."""

from __future__ import annotations

import math
from typing import Literal

from tiworkshop.run.route import Stop
from tiworkshop.run.timing import SECONDS, PartTime, Timing, minutes_left_words
from tiworkshop.workshop.workshop import Workshop

TimerFace = Literal["minutes", "seconds", "hidden"]
TIMER_FACES: tuple[TimerFace, ...] = ("minutes", "seconds", "hidden")


def first_face(workshop: Workshop, wanted: TimerFace) -> TimerFace:
    """Return the timer's face at the beginning: hidden for one alone, no seconds in a room."""
    if workshop.state.started.view == "solo":
        return "hidden"
    return "minutes" if workshop.room_only and wanted == "seconds" else wanted


def time_words(workshop: Workshop, timing: Timing, face: TimerFace) -> str:
    """Return the time left in this part, as calm as the timer's face asks."""
    if face == "hidden":
        return ""
    if workshop.state.paused:
        return "paused"
    if face == "seconds":
        return minutes_and_seconds(timing.current.left)
    return minutes_left_words(timing.current.left)


def minutes_and_seconds(seconds: float) -> str:
    """Return seconds as 12:05; past zero as "12:05 over"."""
    whole = math.ceil(seconds)
    text = f"{abs(whole) // SECONDS}:{abs(whole) % SECONDS:02}"
    return f"{text} over" if whole < 0 else f"{text} left"


def standing_line(workshop: Workshop, timing: Timing, face: TimerFace) -> str:
    """Return the quiet line: time that has passed, or what holds in this part."""
    if face != "hidden" and timing.current.left <= 0:
        return workshop.services.companion.time_passed
    part = workshop.agenda.part(timing.current.segment)
    return part.notices[0].text or part.notices[0].title if part.notices else ""


def step_words(workshop: Workshop, stop: Stop, of: str = "") -> str:
    """Return "reading 2", counted among readings, or "step 2", counted among the rest."""
    reading = stop.planned.kind == "reading"
    same = [p for p in workshop.agenda.steps if (p.kind == "reading") == reading]
    number = same.index(stop.planned) + 1
    return f"{'reading' if reading else 'step'} {number}{of.format(len(same))}"


def card_words(*, back: bool) -> str:
    """Return the line above a card's front or back."""
    return "Turn instead to" if back else "When this happens"


def part_minutes(time: PartTime) -> str:
    """Return a part's minutes, with what was added or taken away."""
    planned = int(time.planned // SECONDS)
    more = int((time.allotted - time.planned) // SECONDS)
    if not more:
        return f"{planned} minutes"
    return f"{planned} minutes and {more}" if more > 0 else f"{planned} minutes less {-more}"
