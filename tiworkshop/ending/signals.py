"""When the process is asked to end: save, then end."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = (signal.SIGHUP, signal.SIGTERM)
KNOCK_EVERY = 0.05
"""Seconds until it is asked again whether a step is done."""
_STEP_MAY_TAKE = 2.0
"""Seconds after which a step isn't waited for: a terminal that stopped reading can hold it up."""
_LONGEST_SAVING = 8
"""Seconds that the last saving may take; on a busy server a second of work takes several."""


class SavingEnd:
    """Saves when the process is asked to end, and lets the signal end it.

    A signal comes in the middle of anything, such as a module half loaded or an event half written,
    and nothing can be relied on there. So the step at hand is done first; while the program waits
    for somebody, it saves at once.
    """

    def __init__(
        self, save: Callable[[], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._save = save
        self._clock = clock
        self._resting = False
        self._saving = False
        self._asked: float | None = None
        self._wanted: int | None = None

    def begin(self) -> None:
        """Take the signals."""
        for name in ENDING:
            signal.signal(name, self._end)

    def put_right(self) -> None:
        """Leave everything around the process as it was; a face adds what it changed."""

    def come_back(self, number: int) -> None:
        """See that the signal is thought of again when the step at hand is done."""
        signal.signal(signal.SIGALRM, lambda *_: self._end(number, None))
        signal.setitimer(signal.ITIMER_REAL, KNOCK_EVERY)

    def _end(self, number: int, _: FrameType | None) -> None:
        now = self._clock()
        if self._asked is None:
            self._asked = now
        if self._resting or now - self._asked > _STEP_MAY_TAKE:
            self.save_and_end(number)
        else:
            self.come_back(number)

    def save_and_end(self, number: int) -> None:
        """Save, and end by this signal; a saving that goes on already is let finish first."""
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
    def resting(self) -> Iterator[None]:
        """Wait for somebody: nothing is being done that a signal could cut in two."""
        self._resting = True
        try:
            yield
        finally:
            self._resting = False

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Let a saving that goes on finish before a signal's own: half done, it can't be used."""
        self._saving = True
        try:
            yield
        finally:
            self._saving = False
            if self._wanted is not None:
                self.save_and_end(self._wanted)
