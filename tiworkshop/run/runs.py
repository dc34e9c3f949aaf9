"""The runs of one user: begin one, find those that can be resumed, open one again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tiworkshop.agenda.timetable import Agenda
from tiworkshop.disk.formats import LeftAlone
from tiworkshop.disk.plain_data import NotThisShape
from tiworkshop.run.events import Closed, Event, Started, decode
from tiworkshop.run.instant import Clock
from tiworkshop.run.journal import NewerJournal, NotAJournal, read_journal
from tiworkshop.run.live import LiveRun, NewId, random_id
from tiworkshop.run.state import RunState, fold
from tiworkshop.values import dataclass

_ENDING = ".jsonl"
_HEAD_BYTES, _TAIL_BYTES = 4096, 512
"""What is read of a journal to learn how it begins, and how it ends."""


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run that was begun and not closed."""

    id: str
    path: Path
    state: RunState


@dataclass(frozen=True, slots=True)
class KnownRun:
    """A run, open or closed, with everything that happened in it."""

    id: str
    events: tuple[Event, ...]
    state: RunState

    def is_of(self, session: str) -> bool:
        """Return whether this is a run of a session: its id, or the path it was begun with."""
        begun_with = self.state.started.session
        return begun_with == session or Path(begun_with).stem == session


def ends_closed(path: Path) -> bool:
    """Return whether a journal's last line closes the run, without reading all of it."""
    return f'"kind":"{Closed.kind}"'.encode() in _tail(path).rstrip().rpartition(b"\n")[2]


def begins(path: Path) -> Started | None:
    """Return what a journal's first line starts, without reading all of it; None for nothing."""
    with suppress(OSError, NotThisShape), path.open("rb") as file:
        what = decode(file.read(_HEAD_BYTES).partition(b"\n")[0]).what
        return what if isinstance(what, Started) else None
    return None


def last_touched(path: Path) -> float:
    """Return the wall-clock time of a journal's last event in seconds, 0 when there is none."""
    for line in reversed(_tail(path).splitlines()):
        with suppress(NotThisShape):
            return decode(line).at.utc
    with suppress(NotAJournal, OSError):
        return read_journal(path).events[-1].at.utc
    return 0.0


def _tail(path: Path) -> bytes:
    with suppress(OSError), path.open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - _TAIL_BYTES))
        return file.read()
    return b""


def _left_alone(path: Path) -> LeftAlone:
    try:
        read_journal(path)
    except NewerJournal:
        return LeftAlone(path, newer=True)
    except (NotAJournal, OSError):
        pass
    return LeftAlone(path)


@dataclass(frozen=True, slots=True)
class Runs:
    """The journals in one directory."""

    directory: Path
    clock: Clock
    new_id: NewId = random_id

    def begin(self, agenda: Agenda, session: str, view: str) -> LiveRun:
        """Start a run of *session* (an id or a path) and write its first event."""
        first = agenda.steps[0]
        started = Started(
            session=session,
            title=agenda.session.title,
            minutes=agenda.minutes,
            activities=agenda.activities,
            segment=first.segment,
            step=first.id,
            view=view,
        )
        run_id = self.new_id()
        run = LiveRun(run_id, self.directory / f"{run_id}{_ENDING}", self.clock, [], self.new_id)
        run.record(started)
        return run

    def open(self, run_id: str) -> LiveRun:
        """Open a run again. Raises NotAJournal or OSError."""
        path = self.directory / f"{run_id}{_ENDING}"
        events = list(read_journal(path).events)
        return LiveRun(run_id, path, self.clock, events, self.new_id)

    def resumable(self) -> tuple[OpenRun, ...]:
        """Return the runs that were not closed, the latest first."""
        return tuple(self.latest_first())

    def latest_first(self, session: str | None = None) -> Iterator[OpenRun]:
        """Yield the runs that were not closed, of one session (its id or path) or of all.

        The latest comes first, and each is read whole only when it is asked for.
        """
        files = [path for path in self._files() if not ends_closed(path)]
        if session is not None:
            begun = ((path, begins(path)) for path in files)
            files = [path for path, what in begun if what is None or what.session == session]
        for path in sorted(files, key=last_touched, reverse=True):
            state = self._state(path)
            if state is None or state.closed:
                continue
            if session in {None, state.started.session}:
                yield OpenRun(path.stem, path, state)

    def all(self) -> tuple[KnownRun, ...]:
        """Return every run, open or closed, the latest first."""
        found = (self._known(path) for path in self._files())
        known = (run for run in found if run is not None)
        return tuple(sorted(known, key=lambda run: run.state.last_at.utc, reverse=True))

    def latest_of(self, session: str) -> OpenRun | None:
        """Return the latest run of a session (its id or path) that was not closed."""
        return next(self.latest_first(session), None)

    def unreadable(self) -> tuple[LeftAlone, ...]:
        """Return the files among the journals that can't be read here."""
        unclosed = (path for path in self._files() if not ends_closed(path))
        doubtful = (path for path in unclosed if begins(path) is None)
        return tuple(_left_alone(path) for path in doubtful if self._state(path) is None)

    def _known(self, path: Path) -> KnownRun | None:
        with suppress(NotAJournal, OSError):
            events = read_journal(path).events
            if state := fold(events):
                return KnownRun(path.stem, events, state)
        return None

    def _files(self) -> list[Path]:
        try:
            return sorted(self.directory.glob(f"*{_ENDING}"))
        except OSError:
            return []

    def _state(self, path: Path) -> RunState | None:
        with suppress(NotAJournal, OSError):
            return fold(read_journal(path).events)
        return None
