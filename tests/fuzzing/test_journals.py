"""Journals that were torn, shuffled or written by somebody else: the rest stays readable."""

from __future__ import annotations

import json
import random
from pathlib import Path

from hypothesis import given

from tests.fuzzing.home import fresh_home
from tests.fuzzing.spoiling import everything_in, seeds, spoiled_bytes, spoiled_data
from tests.workshop.test_upgrading import GOLDEN
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.run.journal import NotAJournal
from tiworkshop.run.route import Room
from tiworkshop.words.home import home_choices
from tiworkshop.words.when import when_words
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.workshop import Workshop

JOURNAL = (GOLDEN / "2/state/runs/run-of-format-1.jsonl").read_bytes()
SMALL = Room(36, 6)
CANNOT_OPEN = (NotAJournal, NotFound, Refused, NotSaved, OSError)


def spoiled_journal(chance: random.Random) -> bytes:
    lines = [line for line in JOURNAL.split(b"\n") if line]
    for at, line in enumerate(lines):
        if chance.random() < 0.2:
            lines[at] = json.dumps(spoiled_data(chance, json.loads(line))).encode()
    content = b"\n".join(lines) + b"\n"
    return spoiled_bytes(chance, content) if chance.random() < 0.5 else content


def gone_on_with(services: Services, run: str) -> None:
    try:
        workshop = Workshop.reopen(services, run)
    except CANNOT_OPEN:
        return
    assert workshop.stop(SMALL).planned
    assert workshop.report()
    assert workshop.timing()
    workshop.come_back(count_gap=False)
    workshop.go_on(SMALL)
    workshop.undo()
    workshop.leave()


@given(seeds)
def test_home_shows_what_a_spoiled_journal_still_tells(chance: random.Random) -> None:
    with fresh_home() as services:
        runs = services.directories.runs
        (runs / "whole.jsonl").write_bytes(JOURNAL)
        (runs / "spoiled.jsonl").write_bytes(spoiled_journal(chance))
        before = everything_in(services.directories.data.parent)
        assert home_choices(services, 12)
        assert "whole" in {run.id for run in services.runs.all()}
        services.runs.unreadable()
        for run in services.runs.resumable():
            when_words(run.state.last_at.utc, services.clock.now().utc)
        assert everything_in(services.directories.data.parent) == before


@given(seeds)
def test_a_spoiled_journal_is_gone_on_with_or_left_alone(chance: random.Random) -> None:
    with fresh_home() as services:
        path: Path = services.directories.runs / "spoiled.jsonl"
        path.write_bytes(content := spoiled_journal(chance))
        gone_on_with(services, "spoiled")
        assert path.read_bytes().startswith(content)
