"""The time of a run: it is stopped, parts grow and shrink, activities come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.run import events
from tiworkshop.run.options import Option, options
from tiworkshop.run.timing import allotted_minutes

if TYPE_CHECKING:
    from tiworkshop.workshop.workshop import Workshop


def pause_or_resume(workshop: Workshop) -> None:
    """Stop the timer, or let it go on."""
    workshop.change(events.Resumed() if workshop.fresh.paused else events.Paused())


def extend(workshop: Workshop, minutes: int) -> bool:
    """Make this part longer or shorter; return False when nothing would be left of it."""
    part = workshop.agenda.part(workshop.route.planned(workshop.fresh.place).segment)
    before = workshop.state.extended.get(part.id, 0)
    if allotted_minutes(part.minutes, before + minutes) != part.minutes + before + minutes:
        return False
    workshop.change(events.Extended(part.id, minutes))
    return True


def choose_activities(workshop: Workshop, chosen: tuple[str, ...]) -> None:
    """Make these the optional activities of the run."""
    before = workshop.fresh.activities
    for activity in before:
        if activity not in chosen:
            workshop.change(events.ActivityDropped(activity))
    for activity in chosen:
        if activity not in before:
            workshop.change(events.ActivityChosen(activity))


def ways_to_fit(workshop: Workshop) -> tuple[Option, ...]:
    """Return what can be done when time is short, or when there is some to spare."""
    return options(workshop.agenda, workshop.state, workshop.timing())


def rearrange(workshop: Workshop, option: Option) -> None:
    """Take an option; one undo takes it back."""
    if option.change is not None:
        workshop.change(option.change)
