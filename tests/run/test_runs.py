"""Many runs in one directory: the right one is found, and few of them are read."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.conftest import SESSION_ID, FakeClock
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.disk.formats import LeftAlone
from tiworkshop.library.definition import Session
from tiworkshop.run import runs as runs_module
from tiworkshop.run.events import Closed, Extended, Left
from tiworkshop.run.runs import Runs

MANY = 200


@pytest.fixture
def names(tmp_path: Path, clock: FakeClock, session: Session) -> list[str]:
    """Two hundred runs, every fourth of them closed; their names in the order of their use."""
    runs = Runs(tmp_path, clock)
    agenda = build_agenda(session, 45, ())
    found = []
    for number in range(MANY):
        run = runs.begin(agenda, SESSION_ID if number % 2 else "another", "both")
        for _ in range(30):
            run.record(Extended(agenda.steps[0].segment, 1))
        clock.pass_seconds(3600)
        run.record(Left() if number % 4 else Closed())
        if number % 4:
            found.append(run.id)
    return found


def test_the_latest_come_first_and_no_other_is_read_whole(
    tmp_path: Path, clock: FakeClock, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    whole = runs_module.read_journal
    monkeypatch.setattr(runs_module, "read_journal", lambda p: (read.append(p), whole(p))[1])
    latest = Runs(tmp_path, clock).latest_first()
    assert [next(latest).id for _ in range(5)] == names[:-6:-1]
    assert len(read) == 5


@pytest.mark.parametrize("name", [SESSION_ID, "another"])
def test_the_latest_of_a_session_is_found_among_many(
    tmp_path: Path, clock: FakeClock, names: list[str], name: str
) -> None:
    found = Runs(tmp_path, clock).latest_of(name)
    assert found
    assert found.id == next(one for one in reversed(names) if begun_with(tmp_path, one, name))


def begun_with(directory: Path, run: str, session: str) -> bool:
    """Return whether the first line of a journal names a session."""
    return f'"{session}"' in (directory / f"{run}.jsonl").read_text().partition("\n")[0]


def test_every_file_that_is_no_journal_is_found_among_many(
    tmp_path: Path, clock: FakeClock, names: list[str]
) -> None:
    spoilt = tmp_path / f"{random.Random(1).choice(names)}.jsonl"
    spoilt.write_bytes(b"[" * 100_000 + b"\n")
    torn = tmp_path / f"{names[0]}.jsonl"
    torn.write_bytes(torn.read_bytes() + b'{"id":"abc","at":{"utc":17')
    assert Runs(tmp_path, clock).unreadable() == (LeftAlone(spoilt),)
    assert names[0] in [run.id for run in Runs(tmp_path, clock).resumable()]
