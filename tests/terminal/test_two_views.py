"""A room and a console as real programs, in terminals of their own, on one run."""

from __future__ import annotations

import json
import select
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import pytest

from .home import SESSION, Home
from .terminal import PATIENCE, Terminal, wait_until
from .walking import begin

EVENTS = 200
GENEROUS = 1.0
"""Seconds that half of all keys must be seen within; the figure itself is in the benchmarks."""
BURST = "+-+-"
BURSTS = 25
RESIZED = '"room-sized"'


@contextmanager
def room_and_console(home: Home) -> Iterator[tuple[Terminal, Terminal]]:
    """Begin a run in a room and open the console beside it."""
    words = ("run", SESSION, "--minutes", "45", "--activities", "", "--room")
    with home.open(*words, columns=60, rows=16) as room:
        begin(room)
        wait_until(lambda: RESIZED in journal(home), "the room has said how large it is")
        with open_console(home) as console:
            yield room, console


def open_console(home: Home) -> Terminal:
    """Open the console and wait until it stands."""
    console = home.open("console")
    console.wait_for("Facilitator · 45 minutes", "q leave")
    return console


def journal(home: Home) -> str:
    """Return the only journal there is."""
    (path,) = home.runs.glob("*.jsonl")
    return Path(path).read_text("utf-8")


def events(home: Home) -> list[str]:
    """Return the kinds of all events; a line that is no JSON fails here."""
    return [json.loads(line)["kind"] for line in journal(home).splitlines()]


def seconds_until_seen(pressed: Terminal, key: str, seen: Terminal, text: str) -> float:
    """Press a key in one terminal; return when a text stands in the other."""
    begun = time.perf_counter()
    pressed.press(key)
    while text not in seen.text:
        # The console writes every second, so silence is not what tells that nothing comes.
        assert time.perf_counter() - begun < PATIENCE, f"{text!r} did not come"
        ready, _, _ = select.select([pressed.child.child_fd, seen.child.child_fd], [], [], 1.0)
        for one in (pressed, seen):
            if one.child.child_fd in ready:
                one.read(0)
    return time.perf_counter() - begun


def test_a_key_in_either_is_seen_in_the_other_before_anybody_wonders(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    with room_and_console(home) as (room, console):
        found: dict[str, list[float]] = {"room to console": [], "console to room": []}
        for number in range(EVENTS):
            pressed, seen, way = (
                (room, console, "room to console"),
                (console, room, "console to room"),
            )[number // 2 % 2]
            key, page = ("n", 2) if number % 2 == 0 else ("p", 1)
            text = f"page {page} of 6 · reading"
            found[way].append(seconds_until_seen(pressed, key, seen, text))
            pressed.wait_for(text)
        assert events(home).count("moved") == EVENTS
    told = [f"{way}: median {median(t):.3f} s, slowest {max(t):.3f} s" for way, t in found.items()]
    with capsys.disabled():
        sys.stderr.write("\n" + "\n".join(told) + "\n")
    assert median([*found["room to console"], *found["console to room"]]) <= GENEROUS, told


@pytest.mark.parametrize("gone", ["room", "console"])
def test_when_either_is_killed_the_other_goes_on_and_the_killed_one_comes_back_right(
    home: Home, gone: str
) -> None:
    with room_and_console(home) as (room, console):
        room.go("n", "page 2 of 6")
        console.wait_for("page 2 of 6")
        killed, left = (room, console) if gone == "room" else (console, room)
        killed.signal(signal.SIGKILL)
        killed.end()
        left.go("n", "page 3 of 6")
        left.go("m", "When this happens")
        if gone == "room":
            words = ("run", SESSION, "--room")
            with home.open(*words, columns=60, rows=16) as again:
                again.wait_for("Welcome back")
                again.go("enter", "When this happens", "card 1 of 4")
                again.go("escape", "page 3 of 6")
                left.wait_for_not("When this happens")
                left.go("n", "page 4 of 6")
                again.wait_for("page 4 of 6")
        else:
            with open_console(home) as again:
                again.wait_for("When this happens", "page 3 of 6")
                again.go("escape", "page 3 of 6")
                left.wait_for("page 3 of 6")


def test_two_hands_at_once_lose_and_spoil_no_event(home: Home) -> None:
    with room_and_console(home) as (room, console):
        before = len(events(home))
        for _ in range(BURSTS):
            room.type(BURST)
            console.type(BURST)
            room.read(0)
            console.read(0)
        wanted = 2 * BURSTS * len(BURST)

        def both_read() -> bool:
            room.read(0)
            console.read(0)
            return events(home).count("extended") == wanted

        wait_until(both_read, "every key of both is in the journal", 60.0)
        assert len(events(home)) == before + wanted
        console.wait_for("30:00")
        room.go("n", "page 2 of 6")
        console.wait_for("page 2 of 6")


def test_leaving_the_console_leaves_the_room_as_it_is(home: Home) -> None:
    with room_and_console(home) as (room, console):
        before = events(home)
        console.press("q")
        assert console.end() == 0
        assert events(home) == before
        room.go("n", "page 2 of 6")


def test_without_a_run_the_console_says_how_one_begins(home: Home) -> None:
    said = home.call("console")
    assert said.returncode
    assert "There is no run in progress." in said.stderr
    assert "tiworkshop run SESSION" in said.stderr
