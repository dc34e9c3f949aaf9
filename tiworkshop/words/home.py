"""Home: what can be opened; what can't be used says why."""

from __future__ import annotations

from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Entry
from tiworkshop.run.runs import OpenRun
from tiworkshop.words.choice import Choice
from tiworkshop.words.when import when_words
from tiworkshop.workshop.services import Services

WHAT_TO_OPEN = "What would you like to open?"
INSTRUMENTS = "For the whole school: instruments"
_MOST_RUNS = 5


def home_choices(services: Services) -> list[Choice]:
    """Return what can be opened, runs to resume first; an id is "kind:name" or a word."""
    return [
        *(_run(run, services) for run in services.runs.resumable()[:_MOST_RUNS]),
        *(_session(entry, services) for entry in services.library.sessions.values()),
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


def _session(entry: Entry, services: Services) -> Choice:
    try:
        session = services.library.session(entry)
    except Refused as refused:
        return Choice(f"session:{entry.id}", f"{entry.id} can't be used", str(refused))
    lengths = " or ".join(str(variant.minutes) for variant in session.variants)
    return Choice(f"session:{entry.id}", session.title, f"{lengths} minutes")
