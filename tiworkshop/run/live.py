"""A run that is going on: its events in memory and in its journal, which others write too."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tiworkshop.run.events import Event, Happening, Undone
from tiworkshop.run.following import JournalTail
from tiworkshop.run.instant import Clock
from tiworkshop.run.journal import append_events, sync_journal
from tiworkshop.run.state import RunState, after, fold, standing

NewId = Callable[[], str]


def random_id() -> str:
    """Return a short random name."""
    return os.urandom(6).hex()


@dataclass(slots=True)
class LiveRun:
    """Records what happens. What can't be written stays in memory and is tried again."""

    id: str
    path: Path
    clock: Clock
    events: list[Event]
    new_id: NewId = random_id
    unwritten: list[Event] = field(default_factory=list)
    unsynced: list[Event] = field(default_factory=list)
    """Written, and lost if the power goes now."""
    trouble: str = ""
    """Why the journal could not be written, or an empty string."""
    _state: RunState | None = None
    _filed: dict[str, Event] = field(default_factory=dict)
    """The events read from the file, by id, in the file's order."""
    _tail: JournalTail = field(init=False)

    def __post_init__(self) -> None:
        self._tail = JournalTail(self.path)

    @property
    def state(self) -> RunState:
        """The state after the last event."""
        if self._state is None:
            self._state = fold(self.events)
        if self._state is None:
            raise ValueError("a live run begins with a started event")
        return self._state

    def record(self, what: Happening) -> RunState:
        """Let something happen now, after all that others recorded; return the state after it."""
        self.catch_up()
        event = Event(self.new_id(), self.clock.now(), what)
        self.events.append(event)
        self.unwritten.append(event)
        self._state = None if isinstance(what, Undone) else after(self._state, event)
        self.write()
        return self.state

    def catch_up(self) -> bool:
        """Take in what other terminals recorded; return whether there was something.

        The file's order is everybody's order: who writes first comes first.
        """
        news = [event for event in self._tail.news() if event.id not in self._filed]
        if not news:
            return False
        all_filed = len(self._filed) == len(self.events)
        self._filed.update((event.id, event) for event in news)
        known = {event.id for event in self.events}
        if all(event.id in known for event in news):
            return False
        if all_filed and not any(isinstance(event.what, Undone) for event in news):
            self.events += news
            for event in news:
                self._state = after(self._state, event)
            return True
        waiting = [event for event in self.unwritten if event.id not in self._filed]
        self.events = [*self._filed.values(), *waiting]
        self._state = None
        return True

    def undo(self) -> Happening | None:
        """Take back the last thing that can be, and return it; None when there is nothing."""
        self.catch_up()
        target = self.state.undoable
        if target is None:
            return None
        self.record(Undone(target.id))
        return target.what

    def take_back(self, kind: type[Happening]) -> None:
        """Take back the last thing of a kind that still stands; nothing when there is none."""
        self.catch_up()
        found = [event for event in standing(self.events) if isinstance(event.what, kind)]
        if found:
            self.record(Undone(found[-1].id))

    def write(self) -> bool:
        """Write what is still unwritten; return whether everything is in the file."""
        if not self.unwritten:
            return True
        if not self._tried(self._append):
            return False
        self.unsynced += self.unwritten
        self.unwritten.clear()
        return True

    def sync(self) -> bool:
        """Write what is unwritten, and have it outlast a power cut; return whether it does."""
        if not self.write():
            return False
        if not self.unsynced:
            return True
        if not self._tried(lambda: sync_journal(self.path)):
            # What a disk could not sync may be gone: it is written again. An event counts once.
            self.unwritten = [*self.unsynced, *self.unwritten]
        self.unsynced.clear()
        return not self.unwritten

    def _append(self) -> None:
        # A journal that somebody removed is written again, whole.
        missing = self.unwritten if self.path.exists() else self.events
        before, now = append_events(self.path, missing)
        if before == self._tail.read:
            self._tail.read = now
            self._filed.update((event.id, event) for event in missing)

    def _tried(self, step: Callable[[], None]) -> bool:
        try:
            step()
        except OSError as error:
            self.trouble = error.strerror or type(error).__name__
            return False
        self.trouble = ""
        return True
