"""Home: what can be opened; what can't be used says why."""

from __future__ import annotations

from itertools import islice

from tiworkshop.library.entry import Entry
from tiworkshop.library.problem import Refused
from tiworkshop.run.runs import OpenRun
from tiworkshop.words.choice import Choice
from tiworkshop.words.unusable import why_unusable
from tiworkshop.words.when import when_words
from tiworkshop.workshop.services import Services

WHAT_TO_OPEN = "What would you like to open?"
INSTRUMENTS = "For the whole school: instruments"
_MOST_RUNS = 5


def home_choices(services: Services) -> list[Choice]:
    """Return what can be opened, runs to resume first; an id is "kind:name" or a word.

    Sessions that can't be used come after the others.
    """
    sessions = [_session(entry, services) for entry in services.library.sessions.values()]
    return [
        *(_run(run, services) for run in islice(services.runs.latest_first(), _MOST_RUNS)),
        *(choice for choice, usable in sessions if usable),
        *(choice for choice, usable in sessions if not usable),
        Choice("instruments", INSTRUMENTS),
        Choice("plans", "Planned changes"),
        Choice("notes", "Kept notes"),
        Choice("help", "How this works, and the keys"),
    ]


def _run(run: OpenRun, services: Services) -> Choice:
    started = run.state.started
    when = when_words(run.state.last_at.utc, services.clock.now().utc)
    detail = f"{started.minutes} minutes, last touched {when}"
    return Choice(f"run:{run.id}", f"Resume {started.title}", detail)


def _session(entry: Entry, services: Services) -> tuple[Choice, bool]:
    """Return a session to choose, and whether it can be used."""
    name = f"session:{entry.id}"
    try:
        session = services.library.session(entry)
    except Refused as refused:
        return Choice(name, f"{entry.id} can't be used", why_unusable(refused, entry)), False
    lengths = " or ".join(str(variant.minutes) for variant in session.variants)
    return Choice(name, session.title, f"{lengths} minutes"), True
