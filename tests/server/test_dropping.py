"""A line to a real SSH server drops in the middle of a note; the next login goes on."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.server.line import Line
from tests.server.sshd import Server
from tests.terminal.home import SESSION, Home
from tests.terminal.terminal import PROGRAM, Terminal, wait_until
from tests.terminal.walking import begin, open_note, stop_writing
from tests.torture.killing import processes_in
from tiworkshop.run.instant import SystemClock
from tiworkshop.run.journal import read_journal
from tiworkshop.run.state import fold

RUN = (PROGRAM, "run", SESSION, "--minutes", "60", "--activities", "''")
IMPATIENT = ("ClientAliveInterval 1", "ClientAliveCountMax 1")
"""The server lets go of a client that has not answered for two seconds."""
DROPS: dict[str, Callable[[Terminal, Line], None]] = {
    "the client is killed": lambda terminal, _: terminal.signal(signal.SIGKILL),
    "the connection is reset": lambda _, line: line.cut(),
    "the line is silent": lambda _, line: line.hold(),
    "the window is closed": lambda terminal, _: terminal.close_window(),
}


def write_on_the_second_page(terminal: Terminal) -> None:
    """Begin a run, turn a page and write half a note."""
    begin(terminal)
    terminal.go("n", "page 2 of")
    open_note(terminal)
    terminal.type("Cover changes last")
    terminal.wait_for("Cover changes last")


def seconds_spent(home: Home) -> float:
    """Return how long the part that the run stands in has gone on, as the journal says."""
    (path,) = home.runs.glob("*.jsonl")
    state = fold(read_journal(Path(path)).events)
    assert state is not None
    return state.spent_at(state.place.segment, SystemClock().now())


@pytest.mark.parametrize(
    ("how", "server"), [(how, IMPATIENT) for how in DROPS], indirect=["server"]
)
def test_the_next_login_finds_step_time_and_note(
    server: Server, home: Home, line: Line, how: str
) -> None:
    with server.open(*RUN, port=line.port) as terminal:
        write_on_the_second_page(terminal)
        begun = time.monotonic() - seconds_spent(home)
        DROPS[how](terminal, line)
        wait_until(lambda: processes_in(home.path) == [], "nothing of the login is left")
    assert home.draft() == "Cover changes last"
    with server.open(PROGRAM) as again:
        again.wait_for("Resume Creating")
        again.go("enter", "Welcome back", "Go on, and count the time since")
        again.go("enter", "page 2 of")
        assert seconds_spent(home) == pytest.approx(time.monotonic() - begun, abs=0.5)
        open_note(again)
        again.wait_for("Cover changes last")
        stop_writing(again)
        again.press("q")
        assert again.end() == 0


def test_the_time_away_is_left_out_for_who_wants_that(
    server: Server, home: Home, line: Line
) -> None:
    with server.open(*RUN, port=line.port) as terminal:
        write_on_the_second_page(terminal)
        line.cut()
        wait_until(lambda: processes_in(home.path) == [], "nothing of the login is left")
    dropped = time.monotonic()
    with server.open(PROGRAM) as again:
        again.wait_for("Resume Creating")
        again.go("enter", "Welcome back", "leave that time out")
        before, away = seconds_spent(home), time.monotonic() - dropped
        again.go("2", "page 2 of")
        assert seconds_spent(home) < before - 0.5 * away


def test_two_logins_in_one_note_of_one_run_lose_nothing_of_either(
    server: Server, home: Home
) -> None:
    with server.open(*RUN) as first:
        write_on_the_second_page(first)
        with server.open(*RUN) as second:
            second.wait_for("Welcome back")
            second.go("enter", "page 2 of")
            open_note(second)
            second.wait_for("Cover changes last")
            first.type(" and")
            second.wait_for("Cover changes last and")
            second.type(" on time")
            first.wait_for("Cover changes last and on time")
            second.signal(signal.SIGKILL)
            second.end()
        first.type(" everywhere")
        home.wait_for_draft("Cover changes last and on time everywhere")
        stop_writing(first)
        first.wait_for("page 2 of")
        first.press("q")
        assert first.end() == 0
    wait_until(lambda: processes_in(home.path) == [], "nothing of either login is left")
