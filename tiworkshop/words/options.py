"""What is said of the ways on when time is short, or when there is some to spare."""

from __future__ import annotations

from tiworkshop.run.options import Option, minutes_over
from tiworkshop.run.timing import SECONDS, Timing
from tiworkshop.words.choice import Choice
from tiworkshop.words.when import clock_time
from tiworkshop.workshop.pacing import ways_to_fit
from tiworkshop.workshop.workshop import Workshop

SHORT, SPARE = "When time is short", "Some time to spare"
NOTHING_CHANGED = "Nothing was changed. f finishes when you are ready."
TAKEN = "Rearranged. u takes it back."


def minutes_words(minutes: int) -> str:
    """Return "1 minute" or "4 minutes"."""
    return f"{minutes} minute{'' if minutes == 1 else 's'}"


def heading(timing: Timing) -> str:
    """Return what the question is called."""
    return SHORT if minutes_over(timing) else SPARE


def as_it_stands(workshop: Workshop, timing: Timing) -> str:
    """Return the planned finish, and the one that things lead to now."""
    now = workshop.services.clock.now().utc
    planned, projected = clock_time(now + timing.due), clock_time(now + timing.to_come)
    if planned == projected:
        return f"The finish is {planned}, as planned."
    return f"Planned finish {planned}. As it stands, {projected}."


def option_choices(workshop: Workshop, timing: Timing) -> list[Choice]:
    """Return the options with their consequences, each equally plain."""
    return [
        Choice(str(number), _label(workshop, option), _detail(workshop, timing, option))
        for number, option in enumerate(ways_to_fit(workshop))
    ]


def _label(workshop: Workshop, option: Option) -> str:
    match option.kind:
        case "shorten":
            assert option.change is not None  # noqa: S101  # shortening is a change
            parts = [
                f"{workshop.agenda.part(name).segment.title} by {minutes_words(-minutes)}"
                for name, minutes in reversed(tuple(option.change.extended.items()))
            ]
            return f"Shorten {' and '.join(parts)}"
        case "leave-out":
            return f"Leave out {_titles(workshop, option.dropped)}"
        case "swap":
            added, dropped = (_titles(workshop, o) for o in (option.added, option.dropped))
            return f"{added} instead of {dropped}"
        case "later":
            return f"Finish {minutes_words(option.minutes)} late"
        case "add":
            return f"Add {_titles(workshop, option.added)}"
        case "early":
            return f"Finish {minutes_words(option.minutes)} early"


def _detail(workshop: Workshop, timing: Timing, option: Option) -> str:
    now = workshop.services.clock.now().utc
    planned = clock_time(now + timing.due)
    match option.kind:
        case "later":
            late = clock_time(now + timing.due + option.minutes * SECONDS)
            return f"Finish {late}. Nothing else changes."
        case "early":
            return f"Finish {clock_time(now + timing.to_come)}. Nothing else changes."
        case "add":
            return f"{minutes_words(option.minutes)}. Finish {planned} at the latest."
        case "shorten":
            return f"Finish {planned}, as planned. All activities stay."
        case _:
            return f"Finish {planned}, as planned. The part is {option.minutes} shorter."


def _titles(workshop: Workshop, names: tuple[str, ...]) -> str:
    return " and ".join(workshop.session.activity(name).title for name in names)
