"""An open screen sleeps until a key comes; keys, a lone Esc and the end all wake it."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from .home import Home
from .terminal import Terminal, wait_until

HOME, HELP = "Creating Trauma-Informed Systems", "Keys"
A_WHILE = 2.0
"""Seconds in which Textual's own input thread would wake twenty times."""


def at_home(home: Home) -> Terminal:
    terminal = home.open()
    terminal.wait_for(HOME)
    terminal.settle(0.5)
    return terminal


def state(pid: int) -> str:
    """Return the letter the kernel gives for what a process does."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def wake_ups(pid: int) -> int:
    """Return how often a process's threads went to sleep by themselves."""
    texts = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/status")]
    lines = [line for text in texts for line in text.splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux counts wake-ups")
def test_an_open_home_wakes_for_nothing(home: Home) -> None:
    with at_home(home) as terminal:
        before = wake_ups(terminal.pid)
        assert before > 0
        assert not terminal.read(A_WHILE)
        assert wake_ups(terminal.pid) - before < 5


def test_a_lone_escape_is_a_key_and_so_is_what_follows_it(home: Home) -> None:
    with at_home(home) as terminal:
        terminal.go("?", HELP)
        terminal.go("escape", HOME)
        terminal.go("?", HELP)


def test_bytes_that_are_no_text_take_nothing_down(home: Home) -> None:
    with at_home(home) as terminal:
        terminal.child.send(b"\xff\xc3\x28\xfe")
        terminal.go("?", HELP)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_keys_are_heard_again_after_a_suspend(home: Home) -> None:
    with at_home(home) as terminal:
        for _ in range(2):
            terminal.signal(signal.SIGTSTP)
            wait_until(lambda: state(terminal.pid) == "T", "the process is stopped")
            terminal.settle()
            terminal.signal(signal.SIGCONT)
            terminal.wait_for(HOME)
            terminal.settle()
            terminal.go("?", HELP)
            terminal.go("escape", HOME)
