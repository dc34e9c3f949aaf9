"""When the terminal or the line goes away: save, put the terminal right, end."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import termios
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tiworkshop.ending.signals import ENDING, KNOCK_EVERY, SavingEnd

_PUT_RIGHT = (
    "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"  # no mouse reports
    "\x1b[?2004l\x1b[?2048l\x1b[?1004l"  # no paste, size or focus reports
    "\x1b[<u"  # the keyboard as it was
    "\x1b[?7h\x1b[?1049l\x1b[?25h\x1b[0m"  # wrapped lines, first screen, cursor, plain text
)


class TerminalWatch(SavingEnd):
    """Saves and ends when the terminal closes or the process is asked to end.

    Textual handles neither. Begin it before Textual takes the terminal: only then are the line's
    settings those to go back to.
    """

    def __init__(self, save: Callable[[], None]) -> None:
        super().__init__(save)
        # termios describes its list as Any.
        self._before: list[Any] | None = None
        self._handed_over = False

    def begin(self) -> None:
        """Take the signals, and watch for a terminal that closes without sending one."""
        with suppress(termios.error, ValueError, OSError):
            self._before = termios.tcgetattr(_line())
        super().begin()
        heard, tell = os.pipe()
        os.set_blocking(tell, False)
        signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
        threading.Thread(target=_watch, args=(heard,), name="watch", daemon=True).start()

    def come_back(self, number: int) -> None:
        """Save between two steps of the app; before the first and after the last one, at once."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.save_and_end(number)
            return
        if not self._handed_over:
            self._handed_over = True
            loop.call_soon_threadsafe(self.save_and_end, number)

    def put_right(self) -> None:
        """Give back the line's settings and the terminal's modes."""
        with suppress(OSError, ValueError, termios.error):
            if os.tcgetpgrp(_line()) != os.getpgrp():
                return  # in the background the terminal is somebody else's
            if self._before is not None:
                termios.tcsetattr(_line(), termios.TCSANOW, self._before)
            _write_at_once(_PUT_RIGHT.encode())


def _line() -> int:
    """Return the terminal's line. Raises ValueError when there is none."""
    if sys.__stdin__ is None:
        raise ValueError("no standard input")
    return sys.__stdin__.fileno()


def _write_at_once(codes: bytes) -> None:
    """Write to the terminal, or not: one that stopped reading must not hold the program back."""
    if sys.__stderr__ is None:
        return
    out = sys.__stderr__.fileno()
    os.set_blocking(out, False)
    try:
        os.write(out, codes)
    finally:
        os.set_blocking(out, True)  # the shell reads from the same line


def _watch(heard: int) -> None:
    """Sleep until the terminal is gone or a signal came, and see that it is acted on.

    Only the main thread acts on signals. The kernel may wake another one instead; then the main
    thread, asleep or held by a full terminal, would never hear of it.
    """
    watch = select.poll()
    watch.register(heard, select.POLLIN)
    with suppress(OSError, ValueError):
        watch.register(_line(), 0)
    while True:
        woken = [handle for handle, _ in watch.poll()]
        came = os.read(heard, 64) if heard in woken else bytes([signal.SIGHUP])
        for number in ENDING:
            if number in came:
                _wake_main_thread(number)


def _wake_main_thread(number: int) -> None:
    """Knock until the process has ended: a knock between two steps is not heard."""
    main = threading.main_thread().ident
    while main is not None:
        with suppress(ProcessLookupError):
            signal.pthread_kill(main, number)
        time.sleep(KNOCK_EVERY)
