"""Home: what can be opened; what can't be used says why."""

from __future__ import annotations

from datetime import datetime, time, timedelta
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
_SHORTEST_MONTH = 28
"""Days."""


def home_choices(services: Services, remind_after: int) -> list[Choice]:
    """Return what can be opened, runs to resume first; an id is "kind:name" or a word.

    Sessions that can't be used come after the others. What is kept for longer than *remind_after*
    months is mentioned.
    """
    sessions = [_session(entry, services) for entry in services.library.sessions.values()]
    return [
        *(_run(run, services) for run in islice(services.runs.latest_first(), _MOST_RUNS)),
        *(choice for choice, usable in sessions if usable),
        *(choice for choice, usable in sessions if not usable),
        Choice("instruments", INSTRUMENTS),
        Choice("plans", "Planned changes"),
        Choice("notes", "Notes and records", _reminder(services, remind_after)),
        Choice("help", "How this works, and the keys"),
    ]


def _reminder(services: Services, months: int) -> str:
    """Return that old things are kept. What tells their age is loaded only when some may be old."""
    someday = datetime.combine(services.today(), time()) - timedelta(months * _SHORTEST_MONTH)
    if not months or not services.kept_before(someday.timestamp()):
        return ""
    from tiworkshop.words.keeping import reminder
    from tiworkshop.workshop.keeping import Keeping

    return reminder(len(Keeping(services).long_kept(months)), months)


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
