from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import FakeClock
from tests.run.happenings import STEPS, events
from tiworkshop.run import journal as journal_module
from tiworkshop.run.events import Happening, Moved, Paused, decode, encode
from tiworkshop.run.journal import NotAJournal, append_events, parse_journal, read_journal
from tiworkshop.run.live import LiveRun

Steps = list[tuple[Happening, int]]


@given(STEPS)
def test_every_event_comes_back_as_it_was_written(steps: Steps) -> None:
    for event in events(steps):
        assert decode(encode(event).rstrip(b"\n")) == event


@given(STEPS, st.data())
def test_a_journal_cut_at_any_byte_loses_only_the_torn_line(
    steps: Steps, data: st.DataObject
) -> None:
    written = events(steps)
    lines = [encode(event) for event in written]
    whole = b"".join(lines)
    cut = data.draw(st.integers(0, len(whole)))
    ends = [len(b"".join(lines[:count])) for count in range(len(lines) + 1)]
    complete = sum(end <= cut + 1 for end in ends) - 1  # a line only lacking its end is whole
    assert parse_journal(whole[:cut]).events == tuple(written[:complete])


def test_appending_after_a_torn_line_loses_nothing_more(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    first, second, third = events([(Paused(), 1), (Paused(), 1)])
    append_events(path, [first, second])
    path.write_bytes(path.read_bytes()[:-20])
    append_events(path, [third])
    found = read_journal(path)
    assert (found.events, found.unreadable) == ((first, third), 1)


def test_a_journal_is_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        append_events(tmp_path / "runs" / "run.jsonl", events([]))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "runs" / "run.jsonl").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "runs").stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"", b"garbage\n\x00\xff", b'{"kind":"paused"}\n', b"[1,2]\n"])
def test_a_file_that_is_no_journal_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "run.jsonl"
    path.write_bytes(content)
    with pytest.raises(NotAJournal):
        read_journal(path)


@pytest.mark.parametrize(
    "line",
    [
        b'{"id":"x","at":{"utc":1e308,"boot":"","up":0},"kind":"paused"}',
        b'{"id":"x","at":{"utc":0,"boot":"b","up":-1e300},"kind":"paused"}',
        b'{"id":"x","at":{"utc":NaN,"boot":"","up":0},"kind":"paused"}',
        b'{"id":"x","at":{"utc":1' + b"0" * 400 + b',"boot":"","up":0},"kind":"paused"}',
        b'{"id":"x","at":{"utc":0,"boot":"","up":0},"kind":"extended","segment":"a","minutes":'
        b"1000000000000}",
    ],
)
def test_a_line_that_no_clock_or_person_wrote_is_passed_over(line: bytes) -> None:
    assert parse_journal(line).unreadable == 1


def test_what_can_not_be_written_is_kept_and_written_later(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.jsonl"
    start = events([])
    append_events(path, start)
    run = LiveRun("run", path, clock, list(start))
    whole = journal_module.write_all

    def full(handle: int, content: bytes) -> None:
        whole(handle, content[:7])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journal_module, "write_all", full)
    assert run.record(Paused()).paused
    assert run.trouble == "No space left on device"
    assert read_journal(path).events == tuple(start)
    monkeypatch.setattr(journal_module, "write_all", whole)
    assert run.write()
    assert read_journal(path).events == tuple(run.events)
    assert run.trouble == ""


def test_what_a_disk_could_not_sync_is_written_again_and_counts_once(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.jsonl"
    start = events([])
    append_events(path, start)
    run = LiveRun("run", path, clock, list(start))
    run.record(Paused())

    def broken(_: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as changed:
        changed.setattr(journal_module.os, "fsync", broken)
        assert not run.sync()
    assert run.trouble == "Input/output error"
    path.write_bytes(b"".join(map(encode, start)))  # the disk lost what it could not sync
    assert run.sync()
    assert read_journal(path).events == tuple(run.events)
    assert run.trouble == ""


def test_a_journal_that_was_removed_is_written_again_whole(
    tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "run.jsonl"
    run = LiveRun("run", path, clock, events([]))
    run.unwritten.extend(run.events)
    run.write()
    path.unlink()
    run.record(Paused())
    assert read_journal(path).events == tuple(run.events)


def test_a_move_from_before_points_were_told_is_at_the_first_point() -> None:
    line = (
        b'{"id":"a","at":{"utc":1.0,"boot":"","up":0.0},"kind":"moved",'
        b'"segment":"reading","step":"pillars","page":1,"word":7}'
    )
    assert decode(line).what == Moved("reading", "pillars", 1, 7, 0)
