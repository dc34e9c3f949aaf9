"""When the terminal or the line goes away: save, put the terminal right, end."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import threading
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any

_PUT_RIGHT = (
    "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"  # no mouse reports
    "\x1b[?2004l\x1b[?2048l\x1b[?1004l"  # no paste, size or focus reports
    "\x1b[<u"  # the keyboard as it was
    "\x1b[?7h\x1b[?1049l\x1b[?25h\x1b[0m"  # wrapped lines, first screen, cursor, plain text
)
_SIGNALS = (signal.SIGHUP, signal.SIGTERM)


class TerminalWatch:
    """Saves and ends when the terminal closes or the process is asked to end.

    Textual handles neither. The handler may run twice and at any point of the program, so *save*
    has to bear that.
    """

    def __init__(self, save: Callable[[], None]) -> None:
        self._save = save
        # termios describes its list as Any.
        self._before: list[Any] | None = None

    def begin(self) -> None:
        """Take the signals, and watch for a terminal that closes without sending one."""
        with suppress(termios.error, ValueError, OSError):
            self._before = termios.tcgetattr(sys.__stdin__.fileno())  # type: ignore[union-attr]  # suppressed
        for name in _SIGNALS:
            signal.signal(name, self._end)
        threading.Thread(target=_wait_for_hang_up, name="hang-up", daemon=True).start()

    def _end(self, number: int, _: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        try:
            self._save()
        finally:
            self._put_right()
            os.kill(os.getpid(), number)

    def _put_right(self) -> None:
        with suppress(OSError, ValueError, termios.error):
            # A terminal that has stopped reading must not hold the program back.
            out = sys.__stderr__.fileno()  # type: ignore[union-attr]  # suppressed
            os.set_blocking(out, False)
            os.write(out, _PUT_RIGHT.encode())
            os.set_blocking(out, True)
            if self._before is not None:
                termios.tcsetattr(sys.__stdin__.fileno(), termios.TCSANOW, self._before)  # type: ignore[union-attr]  # suppressed


def _wait_for_hang_up() -> None:
    """Sleep until the terminal is gone. The kernel wakes this thread once, if ever."""
    with suppress(OSError, ValueError):
        watch = select.poll()
        watch.register(sys.__stdin__.fileno(), 0)  # type: ignore[union-attr]  # suppressed
        watch.poll(None)
        os.kill(os.getpid(), signal.SIGHUP)
