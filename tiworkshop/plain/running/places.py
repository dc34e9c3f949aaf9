"""Where a run stands, in words: steps, pages and parts."""

from __future__ import annotations

from tiworkshop.run.route import Room, Stop
from tiworkshop.run.timing import Timing, minutes_left_words
from tiworkshop.words.running import minutes_and_seconds, part_minutes
from tiworkshop.workshop.workshop import Workshop

WHOLE_PAGES = Room(76, 10_000)
"""A place that takes any page whole: by ear there is no height."""
THE_CLOSE = "the close"


def place_words(workshop: Workshop, stop: Stop) -> str:
    """Return "Step 3 of 9, reading: its title"."""
    steps = workshop.agenda.steps
    kind = stop.planned.kind if stop.planned.kind in {"reading", "prompt", "plan"} else "activity"
    return f"Step {steps.index(stop.planned) + 1} of {len(steps)}, {kind}: {stop.planned.title}"


def page_words(stop: Stop) -> str:
    """Return "page 2 of 4"; empty when a step has only one."""
    return f"page {stop.number} of {stop.of}" if stop.of > 1 else ""


def next_words(workshop: Workshop, stop: Stop) -> str:
    """Return what an empty line leads to."""
    if stop.number < stop.of:
        return f"Enter: page {stop.number + 1} of {stop.of}."
    return f"Enter: {workshop.route.next_title(stop.place) or THE_CLOSE}."


def part_words(workshop: Workshop, segment: str) -> list[str]:
    """Return which part begins, how long it is, and what holds in it."""
    part = workshop.agenda.part(segment)
    number = workshop.agenda.parts.index(part) + 1
    time = next(time for time in workshop.timing().parts if time.segment == segment)
    lines = [
        f"Part {number} of {len(workshop.agenda.parts)}: {part.segment.title}, {part_minutes(time)}"
    ]
    return [*lines, *(notice.text or notice.title for notice in part.notices)]


def time_words(workshop: Workshop, timing: Timing, *, seconds: bool) -> str:
    """Return the time left in this part."""
    left = timing.current.left
    words = minutes_and_seconds(left) if seconds else minutes_left_words(left)
    words = words or workshop.services.companion.time_passed
    return f"{timing.current.title}: {words.rstrip('.')}."
