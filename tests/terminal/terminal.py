"""A real pseudo-terminal with the installed program in it, and a screen to read."""

from __future__ import annotations

import fcntl
import os
import re
import signal
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pexpect
import pyte

PROGRAM = str(Path(sys.executable).parent / "tiworkshop")
PATIENCE = 20.0
"""Seconds until a condition must hold; a slow machine needs more than a fast one."""
_LOOK_AGAIN = 0.02

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "down": "\x1b[B",
    "up": "\x1b[A",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "space": " ",
    "ctrl+c": "\x03",
}
# Sequences that pyte would print instead of passing over: keyboard modes and queries.
_NOT_FOR_PYTE = re.compile(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p")


class NotSeen(AssertionError):
    """What a test waited for did not come."""


def wait_until(condition: Callable[[], bool], what: str, within: float = PATIENCE) -> None:
    """Wait for something that is not on a screen."""
    deadline = time.monotonic() + within
    while not condition():
        if time.monotonic() > deadline:
            raise NotSeen(f"{what}: not within {within:g} seconds")
        time.sleep(_LOOK_AGAIN)


class Terminal:
    """One terminal window; closing it hangs up on whatever still runs in it."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        columns: int = 80,
        rows: int = 24,
        *,
        ignore_hang_up: bool = False,
        before: Callable[[], None] | None = None,
    ) -> None:
        self.raw = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._rest = b""
        # The stubs leave out the parts that hold the line itself.
        self.child: Any = pexpect.spawn(
            command[0],
            list(command[1:]),
            env={**environment},
            dimensions=(rows, columns),
            timeout=None,
            ignore_sighup=ignore_hang_up,
            preexec_fn=before,
        )
        _never_sleep(self.child)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if error is not None:
            error.add_note("The screen was:\n" + "\n".join(self.screen()))
        with suppress(ProcessLookupError, PermissionError):
            if self.alive():
                os.kill(self.pid, signal.SIGKILL)
        self.close_window()
        with suppress(pexpect.ExceptionPexpect, ChildProcessError):
            self.child.wait()

    # what is on the screen

    @property
    def pid(self) -> int:
        """The process in the terminal."""
        return int(self.child.pid)

    def read(self, within: float = _LOOK_AGAIN) -> bool:
        """Take in what was written; return whether there was anything."""
        try:
            some = self.child.read_nonblocking(65536, timeout=within)
        except pexpect.TIMEOUT:
            return False
        except (pexpect.EOF, OSError, ValueError):
            if not self.child.closed:
                time.sleep(_LOOK_AGAIN)
            return False
        self.raw += some
        whole, cut, rest = (self._rest + some).rpartition(b"\x1b")
        # An escape sequence may be cut in two: its beginning waits for the rest.
        complete = not cut or len(rest) > 24 or re.search(rb"^.[0-9;?<>=$]*[a-zA-Z~]", rest)
        now, self._rest = (self._rest + some, b"") if complete else (whole, cut + rest)
        self._stream.feed(_NOT_FOR_PYTE.sub(b"", now))
        return True

    def screen(self) -> list[str]:
        """Return the lines of the screen, without blanks at their ends."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """The screen as one text with single spaces, so that wrapped sentences are found."""
        return " ".join(" ".join(self.screen()).split())

    def wait_for(self, *texts: str, within: float = PATIENCE) -> None:
        """Wait until all of these texts stand on the screen."""
        self.wait(lambda: all(text in self.text for text in texts), f"{texts}", within)

    def wait_for_not(self, text: str, within: float = PATIENCE) -> None:
        """Wait until a text is gone from the screen."""
        self.wait(lambda: text not in self.text, f"no {text}", within)

    def wait(self, condition: Callable[[], bool], what: str, within: float = PATIENCE) -> None:
        """Wait for a condition while taking in what is written."""
        deadline = time.monotonic() + within
        while not condition():
            if time.monotonic() > deadline:
                raise NotSeen(f"{what}: not within {within:g} seconds")
            self.read()

    @property
    def afterwards(self) -> str:
        """What stands on the first screen after the program has left its own."""
        after = self.raw.rpartition(b"\x1b[?1049l")[2].decode("utf-8", "replace")
        return re.sub(r"\x1b\[[?<>0-9;]*[a-z]", "", after).strip()

    def settle(self, quiet: float = 0.15) -> None:
        """Take in what is written until nothing more comes for a moment."""
        while self.read(quiet):
            pass

    def wait_for_change(self, before: str) -> None:
        """Wait until the screen says something else, and all of it."""
        self.wait(lambda: self.text != before, "another screen")
        self.settle()

    # what a person does

    def press(self, *keys: str) -> None:
        """Press keys, by name or as characters."""
        for key in keys:
            self.child.send(KEYS.get(key, key))

    def type(self, text: str) -> None:
        """Type text, as fast as the program reads it."""
        self.child.send(text)

    def go(self, key: str, *texts: str) -> None:
        """Press a key and wait until these texts stand on the screen."""
        self.press(key)
        self.wait_for(*texts)

    def resize(self, columns: int, rows: int) -> None:
        """Drag the window to another size."""
        self._screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def line_settings(self) -> list[int]:
        """Return the line's settings: input, output, control and local flags."""
        return [int(flags) for flags in termios.tcgetattr(self.child.child_fd)[:4]]

    def waiting(self) -> int:
        """Return how many bytes were written and not read yet."""
        count = fcntl.ioctl(self.child.child_fd, termios.FIONREAD, b"\0" * 4)
        return int.from_bytes(count, sys.byteorder)

    # how it ends

    def alive(self) -> bool:
        """Return whether the process still runs."""
        return bool(self.child.isalive())

    def signal(self, number: int) -> None:
        """Send a signal to the process."""
        os.kill(self.pid, number)

    def end_unread(self, within: float) -> None:
        """Wait until the process has ended although nobody reads what it writes."""
        wait_until(lambda: not self.alive(), "the process has ended", within)

    def close_window(self) -> None:
        """Close the terminal's window: the line is gone."""
        if not self.child.closed:
            self.child.ptyproc.fileobj.close()
        self.child.closed = self.child.ptyproc.closed = True

    def end(self, within: float = PATIENCE) -> int:
        """Wait until the process has ended; return its exit code, or minus the signal's number."""
        deadline = time.monotonic() + within
        while self.alive():
            if time.monotonic() > deadline:
                raise NotSeen(f"the process has not ended within {within:g} seconds")
            if self.child.closed:
                time.sleep(_LOOK_AGAIN)
            else:
                self.read()
        while not self.child.closed and self.read(0):
            pass
        if self.child.signalstatus is not None:
            return -int(self.child.signalstatus)
        return int(self.child.exitstatus or 0)


def _never_sleep(child: Any) -> None:
    """Take out the pauses that pexpect makes."""
    child.delaybeforesend = None
    child.ptyproc.delayafterclose = child.ptyproc.delayafterterminate = 0.0


def processor_seconds(pid: int) -> float:
    """Return the processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
