"""What ten thousand kept notes and records cost: home, their list, and the list as a command."""

from __future__ import annotations

import json
import random
import subprocess
import time
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure, Goal, Section, interleaved
from benchmarks.programs import HOME, environment, tiworkshop, warm_home
from tiworkshop.disk.directories import Directories
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.instruments.records.record import AuditRecord, KeptAnswer
from tiworkshop.instruments.records.shelf import encoded
from tiworkshop.notes.kept import Entry, KeptNotes
from tiworkshop.notes.plan import Plan
from tiworkshop.words.home import home_choices
from tiworkshop.workshop.services import services_for

_EACH = 5000
_QUESTIONS, _ENTRIES = 27, 6
_LAST_DAY, _DAYS = date(2026, 11, 1), 700
_GOAL = Goal(1000, relative=False)
_LISTED = "Show only"


def kept(rounds: int) -> Section:
    """Return how long notes and records take to open when there are ten thousand of them."""
    with warm_home() as few, warm_home() as many:
        _keep(many / ".local" / "share" / "tiworkshop")
        things = {
            "bare": partial(_first_paint, few),
            "home": partial(_first_paint, many),
            "the list, from home": partial(_opened, many, _number_at_home(few)),
            "notes list, the whole command": partial(_listed, many),
        }
        found = interleaved(things, rounds)
    bare, home = found.pop("bare"), found.pop("home")
    figures = [Figure("home", "ms", home * 1e3, bare * 1e3)]
    figures += [Figure(what, "ms", took * 1e3, None, _GOAL) for what, took in found.items()]
    remark = f"{_EACH} notes of {_ENTRIES} entries, {_EACH} audits of {_QUESTIONS} answers."
    return Section("Ten thousand kept things", "home with nothing kept", tuple(figures), (remark,))


def _first_paint(home: Path) -> float:
    with HOME.start(home) as terminal:
        return terminal.wait_for(HOME.shows)


def _opened(home: Path, number: str) -> float:
    """Return the seconds from the key at home until the list is on the screen."""
    with HOME.start(home) as terminal:
        terminal.wait_for(HOME.shows)
        terminal.settle()
        pressed = time.perf_counter()
        terminal.press(number)
        terminal.wait_for(_LISTED)
        return time.perf_counter() - pressed


def _listed(home: Path) -> float:
    begins = time.perf_counter()
    argv = tiworkshop("notes", "list")
    subprocess.run(argv, env=environment(home), stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begins


def _number_at_home(home: Path) -> str:
    services = services_for(Directories(home, home, home, home, ()), [])
    return str([one.id for one in home_choices(services, 0)].index("notes") + 1)


def _keep(data: Path) -> None:
    """Write notes and audits as they are kept, without waiting for the disk each time."""
    chance = random.Random(1)
    for folder in ("notes", "records"):
        (data / folder).mkdir(parents=True, mode=0o700)
    for number in range(_EACH):
        day = (_LAST_DAY - timedelta(chance.randrange(_DAYS))).isoformat()
        notes, audit = _notes(f"a{number:015x}", day), _audit(f"b{number:015x}", day)
        text = json.dumps(to_plain(notes), ensure_ascii=False, indent=1)
        (data / "notes" / f"{notes.id}.json").write_text(text, "utf-8")
        (data / "records" / f"{audit.id}.json").write_bytes(encoded(audit))


def _notes(name: str, day: str) -> KeptNotes:
    text = "People hear of a change to the rota on Friday, from one person, in one place. "
    entries = tuple(Entry("note", f"s{n}", "A step", text=text) for n in range(_ENTRIES))
    title = "Creating Trauma-Informed Systems"
    return KeptNotes(name, day, "creating-systems", title, 45, entries, Plan(), 1, "1")


def _audit(name: str, day: str) -> AuditRecord:
    evidence = "Seen in every briefing of last term."
    answers = (
        KeptAnswer(question=number, shares=(0, 20, 30, 40, 10), evidence=evidence)
        for number in range(1, _QUESTIONS + 1)
    )
    return AuditRecord(
        id=name,
        date=day,
        instrument="audit",
        version="1",
        title="Audit",
        perspective="leaders",
        perspective_title="Leaders",
        answers=tuple(answers),
        replaced=0,
        engine="1",
    )
