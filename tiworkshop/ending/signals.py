"""When the process is asked to end: save, then end."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = (signal.SIGHUP, signal.SIGTERM)
_LONGEST_SAVING = 8
"""Seconds that the last saving may take; on a busy server a second of work takes several."""


class SavingEnd:
    """Saves when the process is asked to end, and lets the signal end it.

    The handler may run twice and at any point of the program, so *save* has to bear that.
    """

    def __init__(self, save: Callable[[], None]) -> None:
        self._save = save
        self._saving = False
        self._wanted: int | None = None

    def begin(self) -> None:
        """Take the signals."""
        for name in ENDING:
            signal.signal(name, self._end)

    def put_right(self) -> None:
        """Leave everything around the process as it was; a face adds what it changed."""

    def _end(self, number: int, _: FrameType | None) -> None:
        # A closed window brings the same signal twice; the second must not cut the saving short.
        for name in ENDING:
            signal.signal(name, signal.SIG_IGN)
        # A disk that does not answer must not keep the process: then the alarm ends it.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(_LONGEST_SAVING)
        if self._saving:
            self._wanted = number
            return
        try:
            self._save()
        finally:
            self.put_right()
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Let a saving that goes on finish before a signal's own: half done, it can't be used."""
        self._saving = True
        try:
            yield
        finally:
            self._saving = False
            if self._wanted is not None:
                self._end(self._wanted, None)
