"""A program in a real terminal: start it, wait for its words, press keys, count its bytes."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

COLUMNS, ROWS = 100, 30
_QUIET = 0.12
"""Seconds without a byte after which the screen counts as settled."""
_PATIENCE = 20.0
_SYNC_QUERY, _SYNC_ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"
"""The terminal says that it can take a whole frame at once, as today's terminals do."""


class NeverShown(Exception):
    """The program ended, or took too long, before it showed what was waited for."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one key caused: seconds until its last byte, and how many bytes."""

    seconds: float
    written: int


class Terminal:
    """A running program. What it wrote since the last key is kept in ``output``."""

    def __init__(self, argv: Sequence[str], environment: Mapping[str, str]) -> None:
        self.output = bytearray()
        self._answered = False
        self._hung_up = False
        self.started = time.perf_counter()
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execve(argv[0], list(argv), dict(environment))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def fileno(self) -> int:
        """Return the terminal's end of the line, for select."""
        return self._master

    def wait_for(self, text: str) -> float:
        """Read until *text* has been written; return the seconds since the program's start."""
        wanted = text.encode()
        while wanted not in self.output:
            if not self.read(_PATIENCE):
                raise NeverShown(f"{text!r} did not come: {bytes(self.output[-300:])!r}")
        return time.perf_counter() - self.started

    def settle(self) -> None:
        """Read until nothing comes any more."""
        while self.read(_QUIET):
            pass

    def press(self, keys: str) -> None:
        """Send keys; what is waited for from now on has to be written anew."""
        self.output.clear()
        os.write(self._master, keys.encode())

    def turn(self, key: str, quiet: float = _QUIET) -> Turn:
        """Press a key and read until the screen has settled: *quiet* seconds without a byte."""
        pressed = last = time.perf_counter()
        self.press(key)
        patience = _PATIENCE
        while self.read(patience):
            last, patience = time.perf_counter(), quiet
        return Turn(last - pressed, len(self.output))

    @property
    def ended(self) -> bool:
        """Whether the program has ended by itself, or is about to: its terminal is closed."""
        if self._hung_up:
            return True
        with suppress(ChildProcessError):
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        return True

    def wait_for_end(self) -> None:
        """Read until the program has ended by itself."""
        while self.read(_PATIENCE):
            pass
        self.kill()

    def kill(self) -> None:
        """End the program at once; there is nothing of it to keep."""
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        with suppress(OSError):
            os.close(self._master)

    def read(self, patience: float) -> int:
        """Read what comes within *patience* seconds; return 0 when nothing does."""
        ready, _, _ = select.select([self], [], [], patience)
        chunk = b""
        with suppress(OSError):  # the program has ended
            chunk = os.read(self._master, 65536) if ready else b""
        self._hung_up = bool(ready) and not chunk
        self.output += chunk
        if not self._answered and _SYNC_QUERY in self.output:
            self._answered = True
            os.write(self._master, _SYNC_ANSWER)
        return len(chunk)
