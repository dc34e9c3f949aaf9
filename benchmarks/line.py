"""Logins over a real SSH server on a line that is late, narrow, or both."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, Section
from benchmarks.programs import HELLO, HOME, SESSION, Program, environment, tiworkshop, warm_home
from benchmarks.terminal import Terminal
from tests.server.line import Line, line_to
from tests.server.sshd import SSHD, Server, serving
from tests.terminal.home import Home

_READY = "ready to start"
_QUIET = 1.0
"""Seconds without a byte, here or on the line, after which a screen is whole."""
_RUN = Program(
    tiworkshop("run", SESSION, "--minutes", "45", "--activities", "''"), "What is coming"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A line: seconds that every byte is late in each direction, and bits a second."""

    name: str
    delay: float
    bits_per_second: int


LATE = Kind("300 ms later in each direction", 0.3, 0)
NARROW = Kind("9,600 bit/s", 0.0, 9600)
BOTH = Kind("300 ms later in each direction, 9,600 bit/s", 0.3, 9600)


@dataclass(slots=True)
class Login:
    """A login whose program starts when it is told to, on a line that is set up by then."""

    terminal: Terminal
    line: Line

    def start(self, kind: Kind, shows: str) -> float:
        """Start the program; return the seconds until it shows something."""
        self.line.delay, self.line.bits_per_second = kind.delay, kind.bits_per_second
        return self.press("\r", shows)

    def press(self, keys: str, shows: str) -> float:
        """Press keys; return the seconds until the screen says this anew."""
        begun = time.perf_counter()
        self.terminal.press(keys)
        self.terminal.wait_for(shows)
        return time.perf_counter() - begun

    def turns(self, keys: str) -> list[float]:
        """Press keys one by one; return the seconds until the screen is whole again."""
        self._whole()
        found = []
        for key in keys:
            begun = time.perf_counter()
            self.terminal.press(key)
            found.append(self._whole() - begun)
        return found

    def _whole(self) -> float:
        """Read until nothing is on its way any more; return the moment of the last byte."""
        last = time.perf_counter()
        while True:
            if self.terminal.read(_QUIET + 2 * self.line.delay):
                last = time.perf_counter()
            elif not self.line.busy:
                return last


def line(kind: Kind, rounds: int) -> Section:
    """Return what a start, a turned page and a letter take on a line."""
    heading = f"Over SSH, {kind.name}"
    if SSHD is None:
        return Section(heading, "bare Textual app", (), ("Not measured: there is no sshd.",))
    starts: list[float] = []
    bare_starts: list[float] = []
    turns: list[float] = []
    bare_turns: list[float] = []
    notes: list[float] = []
    letters: list[float] = []
    for _ in range(rounds):
        with warm_home() as home, _served(home) as server:
            with _logged_in(server, HELLO) as hello:
                bare_starts.append(hello.start(kind, HELLO.shows))
                bare_turns += hello.turns("nnp")
            with _logged_in(server, HOME) as at_home:
                starts.append(at_home.start(kind, HOME.shows))
            with _logged_in(server, _RUN) as run:
                run.start(kind, _RUN.shows)
                run.press("\r", "Ready when you are")
                run.press("\r", "reading 1 of")
                turns += run.turns("nnp")
                notes += run.turns("e")
                letters += run.turns("why")
    return Section(
        heading,
        "bare Textual app",
        (
            Figure("home, first useful paint", "s", median(starts), median(bare_starts)),
            Figure("a turned page, until whole", "s", median(turns), median(bare_turns)),
            Figure("a note opened, until whole", "s", median(notes)),
            Figure("a letter in it, until whole", "s", median(letters)),
        ),
    )


@contextmanager
def _served(home: Path) -> Iterator[Server]:
    """Give a server whose logins have this home."""
    there = {**environment(home), "TMPDIR": str(home), "TZ": "UTC"}
    with serving(home / "sshd", Home(home, home, there)) as server:
        yield server


@contextmanager
def _logged_in(server: Server, program: Program) -> Iterator[Login]:
    """Log in on a line that is as good as any: what it costs to log in isn't measured."""
    command = f"echo {_READY}; read go; exec {' '.join(program.argv)}"
    with line_to(server.port) as laid:
        argv = server.login(command, port=laid.port)
        with Terminal(argv, server.client) as terminal:
            terminal.wait_for(_READY)
            yield Login(terminal, laid)
