"""What only the facilitator is told: time to the second, what to say, what to watch."""

from __future__ import annotations

import math

from tiworkshop.run.options import minutes_over, minutes_to_spare
from tiworkshop.run.route import Stop
from tiworkshop.run.timing import SECONDS, PartTime, Timing
from tiworkshop.values import dataclass
from tiworkshop.words.running import TimerFace
from tiworkshop.words.when import clock_time
from tiworkshop.workshop.workshop import Workshop

FACILITATOR = "Facilitator"
CARD = "Card"
NO_RUN = "There is no run in progress."
ONLY_THIS_WINDOW = "q leaves this window. The room stays as it is."
CLOSED_ELSEWHERE = "The session was closed in another window."


def room_words(workshop: Workshop) -> str:
    """Return what the room sees: "room shown", "room hidden", or why it sees nothing."""
    if workshop.state.closed:
        return "the session is closed"
    if workshop.state.finished:
        return "the room is at the close"
    if workshop.state.away:
        return "the room was left"
    if workshop.state.cut_off:
        return "the room's line dropped"
    return "room hidden" if workshop.state.hidden else "room shown"


def finish_words(workshop: Workshop, timing: Timing) -> str:
    """Return the time of day, the projected finish, and how it stands to the planned one."""
    now = workshop.services.clock.now().utc
    finish = clock_time(now + timing.to_come)
    return f"{clock_time(now)}   finish {finish}, {ahead_words(timing)}"


def ahead_words(timing: Timing) -> str:
    """Return "on time", "2 min over" or "3 min to spare"."""
    if over := minutes_over(timing):
        return f"{over} min over"
    if spare := minutes_to_spare(timing):
        return f"{spare} min to spare"
    return "on time"


def spent_words(time: PartTime, face: TimerFace) -> str:
    """Return "17:28 of 30:00" for the part that is under way, "15:00" for one to come.

    Minutes only where the face asks for them; nothing where it hides time. Past its end it
    goes on counting.
    """
    if face == "hidden":
        return ""
    write = clock_face if face == "seconds" else minutes_face
    allotted = write(time.allotted)
    return f"{write(time.spent)} of {allotted}" if time.spent >= 1 else allotted


def clock_face(seconds: float) -> str:
    """Return seconds as 17:28."""
    whole = math.floor(seconds)
    return f"{whole // SECONDS}:{whole % SECONDS:02}"


def minutes_face(seconds: float) -> str:
    """Return whole minutes as "17 min"."""
    return f"{math.floor(seconds / SECONDS)} min"


@dataclass(frozen=True, slots=True)
class Aside:
    """A word before a line of the facilitator's, and the line."""

    word: str
    text: str


def asides(workshop: Workshop, stop: Stop, upcoming: Stop | None) -> tuple[Aside, ...]:
    """Return where the room is, what comes next, what to say and what to watch."""
    after = upcoming.planned.title if upcoming else "The close"
    if upcoming and upcoming.planned.id == stop.planned.id:
        after = f"{after} (page {upcoming.number} of {upcoming.of})"
    found = [Aside("Now", _place(stop)), Aside("Next", after)]
    if card := workshop.card:
        found.insert(1, Aside(CARD, card.title))
    return (*found, *facilitator_lines(workshop, stop))


def facilitator_lines(workshop: Workshop, stop: Stop) -> tuple[Aside, ...]:
    """Return what to say and what to watch at a step; nothing for one person alone."""
    if workshop.solo:
        return ()
    what = stop.planned.what
    return tuple(
        Aside(word, text) for word, text in (("Say", what.say), ("Watch", what.watch)) if text
    )


def _place(stop: Stop) -> str:
    page = f" (page {stop.number} of {stop.of})" if stop.of > 1 else ""
    return f"{stop.planned.title}{page}"
