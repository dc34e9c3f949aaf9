"""Coming back to a run: what to do about the time in between."""

from __future__ import annotations

from tiworkshop.run.events import Event, Returned
from tiworkshop.run.instant import seconds_between
from tiworkshop.run.state import after
from tiworkshop.run.timing import minutes_left_words, timing
from tiworkshop.words.choice import Choice
from tiworkshop.words.when import clock_time
from tiworkshop.workshop.workshop import Workshop

WELCOME_BACK = "Welcome back"
_SHORT_GAP = 20 * 60
"""Seconds; after a longer gap the workshop has most likely not gone on."""


def resume_choices(workshop: Workshop) -> list[Choice]:
    """Return the ways to come back, the likeliest first."""
    state = workshop.state
    again = Choice("again", "Start again", "This run stays where it is, in case you want it.")
    about_notes = "Look at its notes, keep them or not."
    if workshop.room_only:
        about_notes = "The last screens; notes are not shown here."
    close = Choice("close", "Close this run", about_notes)
    still = Choice("still", "Go on where it stopped", _left_words(workshop, count_gap=False))
    if state.away or state.paused or state.finished:
        return [still, again, close]
    went_on = Choice(
        "went-on",
        f"Go on, and count the time since {clock_time(state.last_at.utc)}",
        _left_words(workshop, count_gap=True),
    )
    still = Choice("still", "Go on, and leave that time out", still.detail)
    gap = seconds_between(state.last_at, workshop.services.clock.now())
    ways = [went_on, still] if gap <= _SHORT_GAP else [still, went_on]
    return [*ways, again, close]


def can_not_open(why: object) -> str:
    """Return that a run can't be opened, and why."""
    return f"This run can't be opened: {why}"


def _left_words(workshop: Workshop, *, count_gap: bool) -> str:
    now = workshop.services.clock.now()
    back = after(workshop.state, Event("", now, Returned(count_gap)))
    assert back is not None  # noqa: S101  # a state goes in, so one comes out
    part = timing(workshop.agenda, back, now).current
    left = minutes_left_words(part.left) or "its time has passed"
    return f"{part.title}: {left}"
