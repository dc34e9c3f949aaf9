"""Saving: soon after a key, again after trouble, and at once when the terminal goes away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from textual.app import App
from textual.timer import Timer

from tiworkshop.notes.written import Written, cut_off_all
from tiworkshop.words import news
from tiworkshop.words.writing import set_aside_words

_SAVE_WITHIN = 1.0
"""Seconds between a key and its draft on disk; two are the most that may be lost."""
_TRY_AGAIN = 5.0
"""Seconds until saving is tried again on a disk that is full or read-only."""


class Saving:
    """Keeps what is written on disk: a run's notes, and an instrument that is open as well."""

    def __init__(
        self, app: App[int], saved: Callable[[], None], say: Callable[[str], None]
    ) -> None:
        self.works: list[Written] = []
        self.undisturbed: Callable[[], AbstractContextManager[None]] = nullcontext
        self.asked_to_leave = False
        """Whether somebody was told that leaving now would lose something."""
        self._app = app
        self._saved = saved
        self._say = say
        self._timer: Timer | None = None

    def open(self, work: Written, *, private: bool = True) -> None:
        """Save this from now on; where nobody else looks on, say what of it can't be read."""
        self.works.append(work)
        self.soon()
        if private and (kept := set_aside_words(work)):
            self._say(kept)

    def put_away(self, work: Written | None) -> None:
        """Save this no more."""
        self.works = [one for one in self.works if one is not work]

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in a sentence; empty when all is well."""
        return next((work.trouble for work in self.works if work.trouble), "")

    @property
    def unsaved(self) -> str:
        """The same without what is done about it."""
        return news.without_what_follows(self.trouble)

    def soon(self) -> None:
        """Have drafts on disk within a second or so of the first key."""
        if self._timer is None and self.works:
            self._timer = self._app.set_timer(_SAVE_WITHIN, self.now)

    def now(self) -> None:
        """Write what is not on disk; try again later when that can't be done."""
        self._timer = None
        if not self.works:
            return
        with self.undisturbed():
            saved = [work.flush() for work in self.works]
        if all(saved):
            self.asked_to_leave = False
        else:
            self._timer = self._app.set_timer(_TRY_AGAIN, self.now)
        self._saved()

    def leave(self, work: Written) -> bool:
        """Save a work and put it away; return False, and keep it, when it can't be saved."""
        self.now()
        if work.trouble:
            return False
        with self.undisturbed():
            work.leave()
        self.put_away(work)
        return True

    def leave_all(self) -> bool:
        """Save and leave everything; return False the first time that something can't be saved."""
        if not self.works:
            return True
        self.now()
        if self.unsaved and not self.asked_to_leave:
            self.asked_to_leave = True
            return False
        with self.undisturbed():
            for work in self.works:
                work.leave()
        return True

    def for_good(self) -> None:
        """Save from a signal handler: the terminal is going away."""
        cut_off_all(self.works)
