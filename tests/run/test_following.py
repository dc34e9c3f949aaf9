"""Several terminals on one journal."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

from tests.conftest import FakeClock
from tests.run.happenings import STARTED, events
from tiworkshop.run.events import Extended, Moved, Paused, Resumed
from tiworkshop.run.instant import SystemClock
from tiworkshop.run.journal import append_events, read_journal
from tiworkshop.run.live import LiveRun
from tiworkshop.run.state import fold

PROCESSES, EACH = 4, 500


def opened(path: Path, clock: FakeClock) -> LiveRun:
    return LiveRun("run", path, clock, list(read_journal(path).events))


def test_what_one_terminal_records_the_other_takes_in(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "run.jsonl"
    append_events(path, events([]))
    room, console = opened(path, clock), opened(path, clock)
    console.record(Moved("reflection", "p"))
    assert room.state.place.segment == "reading"
    assert room.catch_up()
    assert room.state == console.state
    assert not room.catch_up()


def test_what_both_record_has_one_order_for_both(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "run.jsonl"
    append_events(path, events([]))
    room, console = opened(path, clock), opened(path, clock)
    for _ in range(3):
        room.record(Paused())
        console.record(Resumed())
        console.record(Extended("reading", 1))
    room.catch_up()
    console.catch_up()
    assert room.events == console.events == list(read_journal(path).events)
    assert room.state == console.state
    assert room.state.extended == {"reading": 3}


def test_undo_takes_back_what_was_done_last_wherever_it_was(
    tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "run.jsonl"
    append_events(path, events([]))
    room, console = opened(path, clock), opened(path, clock)
    room.record(Extended("reading", 2))
    console.record(Paused())
    assert isinstance(room.undo(), Paused)
    console.catch_up()
    assert not console.state.paused
    assert console.state.extended == {"reading": 2}


def test_a_line_half_written_by_somebody_else_is_waited_for(
    tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "run.jsonl"
    append_events(path, events([]))
    room, console = opened(path, clock), opened(path, clock)
    room.catch_up()
    console.record(Paused())
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    assert not room.catch_up()
    path.write_bytes(whole)
    assert room.catch_up()
    assert room.state.paused


def press_keys(path: Path) -> None:
    run = LiveRun("run", path, SystemClock(), list(read_journal(path).events))
    for _ in range(EACH):
        run.record(Extended(STARTED.segment, 1))
    assert run.sync()


def test_four_terminals_at_once_lose_and_spoil_no_event(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    append_events(path, events([]))
    terminals = [
        multiprocessing.get_context("spawn").Process(target=press_keys, args=(path,))
        for _ in range(PROCESSES)
    ]
    for terminal in terminals:
        terminal.start()
    for terminal in terminals:
        terminal.join()
        assert terminal.exitcode == 0
    found = read_journal(path)
    state = fold(found.events)
    assert found.unreadable == 0
    assert len(found.events) == 1 + PROCESSES * EACH
    assert state is not None
    assert state.extended == {STARTED.segment: PROCESSES * EACH}
