"""What is measured: the bare app, and tiworkshop started in its several ways."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.hello import GREETINGS
from benchmarks.terminal import Terminal

SESSION = "creating-trauma-informed-systems"
TITLE = "Creating Trauma-Informed Systems"
_HELLO = Path(__file__).with_name("hello.py")
_TIWORKSHOP = Path(sys.executable).with_name("tiworkshop")
_AT_ONCE = (SESSION, "--minutes", "45", "--activities", "")


@dataclass(frozen=True, slots=True)
class Program:
    """A command line, and the words that make its first paint a useful one."""

    argv: tuple[str, ...]
    shows: str

    def start(self, home: Path) -> Terminal:
        """Start it in a terminal of its own."""
        return Terminal(self.argv, environment(home))


HELLO = Program((sys.executable, str(_HELLO)), GREETINGS[0])
HOME = Program((str(_TIWORKSHOP),), TITLE)
COMING = Program((str(_TIWORKSHOP), "run", SESSION), "What is coming")
RESUMED = Program((str(_TIWORKSHOP), "run", SESSION), "Welcome back")
_BEGUN = Program((str(_TIWORKSHOP), "run", *_AT_ONCE), "What is coming")
_ROOM = Program((str(_TIWORKSHOP), "run", *_AT_ONCE, "--room"), "What is coming")


def tiworkshop(*arguments: str) -> tuple[str, ...]:
    """Return a command line of tiworkshop."""
    return (str(_TIWORKSHOP), *arguments)


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a user who has just logged in."""
    return {
        "HOME": str(home),
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }


@contextmanager
def fresh_home() -> Iterator[Path]:
    """Give an empty home directory."""
    home = Path(tempfile.mkdtemp(prefix="tiworkshop-bench-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def warm_home() -> Iterator[Path]:
    """Give a home directory in which tiworkshop ran before and read every file once."""
    with fresh_home() as home:
        subprocess.run(
            tiworkshop("list"), env=environment(home), stdout=subprocess.DEVNULL, check=True
        )
        with HOME.start(home) as terminal:
            terminal.wait_for(HOME.shows)
        yield home


@contextmanager
def left_home() -> Iterator[Path]:
    """Give a warm home directory in which a run was begun and left."""
    with warm_home() as home:
        with begun_run(home) as terminal:
            terminal.press("q")
            terminal.wait_for_end()
        yield home


def begun_run(home: Path) -> Terminal:
    """Start the first run of this home, one of 45 minutes, and stop at its first screen."""
    return _begun(_BEGUN, home)


def begun_room(home: Path) -> Terminal:
    """Start the same run in a room."""
    return _begun(_ROOM, home)


def _begun(program: Program, home: Path) -> Terminal:
    terminal = program.start(home)
    terminal.wait_for(program.shows)
    for shows in ("Ready when you are", "about 30 minutes left"):
        terminal.settle()
        terminal.press("\r")
        terminal.wait_for(shows)
    terminal.settle()
    return terminal


@contextmanager
def open_run() -> Iterator[Terminal]:
    """Give a run of 45 minutes at its first screen, in a warm home of its own."""
    with warm_home() as home, begun_run(home) as terminal:
        yield terminal
