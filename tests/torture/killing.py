"""The ways in which a session ends without being asked, and what may be left of it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.terminal.terminal import Terminal, wait_until


@dataclass(frozen=True, slots=True)
class Kill:
    """A way to end a program. One that gives warning may lose nothing at all."""

    name: str
    do: Callable[[Terminal], None]
    warns: bool


def _signal(number: signal.Signals) -> Callable[[Terminal], None]:
    return lambda terminal: terminal.signal(number)


def _after_a_stop(number: signal.Signals) -> Callable[[Terminal], None]:
    def stop_go_on_and_end(terminal: Terminal) -> None:
        terminal.signal(signal.SIGSTOP)
        wait_until(lambda: state_of(terminal.pid) == "T", "the process has stopped")
        terminal.signal(number)
        with suppress(ProcessLookupError):
            terminal.signal(signal.SIGCONT)

    return stop_go_on_and_end


def _close_while_stopped(terminal: Terminal) -> None:
    terminal.signal(signal.SIGSTOP)
    wait_until(lambda: state_of(terminal.pid) == "T", "the process has stopped")
    terminal.close_window()


KILLS = (
    Kill("SIGHUP", _signal(signal.SIGHUP), warns=True),
    Kill("SIGTERM", _signal(signal.SIGTERM), warns=True),
    Kill("SIGKILL", _signal(signal.SIGKILL), warns=False),
    Kill("closed window", Terminal.close_window, warns=True),
    Kill("SIGSTOP, SIGTERM, SIGCONT", _after_a_stop(signal.SIGTERM), warns=True),
    Kill("SIGSTOP, SIGKILL", _after_a_stop(signal.SIGKILL), warns=False),
    Kill("SIGSTOP, closed window", _close_while_stopped, warns=True),
)


def state_of(pid: int) -> str:
    """Return the letter by which the kernel says what a process does; X when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return "X"


def processes_in(home: Path) -> list[int]:
    """Return the living processes that were started with this home, whatever became of them."""
    wanted = b"HOME=" + os.fsencode(home)
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            started_here = wanted in (place / "environ").read_bytes().split(b"\0")
            if started_here and state_of(int(place.name)) not in {"Z", "X"}:
                found.append(int(place.name))
    return found
