"""The library: sessions and readings of several shelves, later ones hiding earlier ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import Literal

from tiworkshop.disk.directories import Directories
from tiworkshop.library.checked import checked
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Problem, Refused, file_problem, nearest
from tiworkshop.library.trust import owner_of, refuse_untrusted
from tiworkshop.readings.page import Reading
from tiworkshop.values import dataclass

SESSIONS = Path("sessions")
READINGS = Path("content", "readings")
COMPANION = Path("content", "companion.yaml")


class NotFound(LookupError):
    """The library holds nothing of this name; ``hint`` names the nearest."""

    def __init__(self, what: str, name: str, hint: str) -> None:
        self.hint = hint
        super().__init__(f"There is no {what} called {name}.")


Standing = Literal["bundled", "machine", "user", "named", "file"]
"""How a shelf came into the library: the last two were named by hand."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A directory with ``sessions`` and ``content``, and what it is called."""

    name: str
    directory: Path
    standing: Standing = "user"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the library: its id is its name without the ending."""

    id: str
    path: Path
    shelf: str
    hides: tuple[str, ...] = ()
    """Shelves whose file of the same id is not shown."""
    standing: Standing = "user"
    named: Path | None = None
    """What somebody named by hand to come to this file: whoever owns that is trusted."""


@dataclass(frozen=True, slots=True)
class Library:
    """Everything found on the shelves, read only when asked for."""

    shelves: tuple[Shelf, ...]
    cache: Path | None = None
    sessions: dict[str, Entry] = field(default_factory=dict)
    readings: dict[str, Entry] = field(default_factory=dict)

    def session_entry(self, name: str) -> Entry:
        """Return the entry of a session id or a path to a definition. Raises NotFound."""
        if name in self.sessions:
            return self.sessions[name]
        path = Path(name)
        if path.suffix in {".yaml", ".yml"} or "/" in name:
            if path.is_file():
                path = path.resolve()
                return Entry(path.stem, path, "file", standing="file", named=path)
            raise NotFound("session file", name, "Check the path.")
        hint = nearest(name, self.sessions) or f"Known: {', '.join(sorted(self.sessions))}."
        raise NotFound("session", name, hint)

    def session(self, entry: Entry) -> Session:
        """Return the definition of an entry. Raises Refused."""
        refuse_shared(entry)

        def check() -> Session:
            from tiworkshop.library.session_file import read_session

            return read_session(entry.path).session

        return checked(Session, entry.path, self.cache, check)

    def reading(self, reading_id: str) -> Reading:
        """Return a reading by id. Raises NotFound or Refused."""
        if reading_id not in self.readings:
            raise NotFound("reading", reading_id, nearest(reading_id, self.readings))
        entry = self.readings[reading_id]
        refuse_shared(entry)

        def check() -> Reading:
            from tiworkshop.library.reading_file import read_reading

            return read_reading(entry.path).reading

        return checked(Reading, entry.path, self.cache, check)

    @property
    def words(self) -> tuple[Entry, ...]:
        """The files with the companion's fixed words, the most important one last."""
        found: list[Entry] = []
        for shelf in self.shelves:
            path = shelf.directory / COMPANION
            if shelf.standing == "bundled" or path.is_file():
                found.append(_entry(shelf, path, tuple(entry.shelf for entry in found)))
        return tuple(found)

    def companion(self) -> Companion:
        """Return the fixed words that count. Raises Refused when not even the bundled ones can."""
        return self.words_in_use()[0]

    def words_in_use(self) -> tuple[Companion, tuple[Entry, ...]]:
        """Return the fixed words that count, and those before them that can't be used.

        Raises Refused when not even the bundled ones can.
        """
        bundled, *others = self.words
        passed_over: list[Entry] = []
        for entry in reversed(others):
            try:
                return self.companion_of(entry), tuple(passed_over)
            except Refused:
                passed_over.append(entry)
        return self.companion_of(bundled), tuple(passed_over)

    def companion_of(self, entry: Entry) -> Companion:
        """Return the fixed words in one file. Raises Refused."""
        refuse_shared(entry)

        def check() -> Companion:
            from tiworkshop.library.companion_file import read_companion

            return read_companion(entry.path)

        return checked(Companion, entry.path, self.cache, check)

    def unreadable(self) -> tuple[Problem, ...]:
        """Return a problem for each directory of a shelf that can't be looked into."""
        folders = (
            shelf.directory / name for shelf in self.shelves for name in (SESSIONS, READINGS)
        )
        return tuple(problem for problem in map(_why_unreadable, folders) if problem)


def open_library(directories: Directories, extra: Sequence[Path] = ()) -> Library:
    """Return the library of a user: bundled, the machine's, the user's, then *extra* shelves."""
    shelves = (
        Shelf("bundled", bundled_shelf(), "bundled"),
        *(Shelf("machine", directory, "machine") for directory in directories.machine),
        Shelf("user", directories.library, "user"),
        *(Shelf(str(directory), directory, "named") for directory in extra),
    )
    return Library(
        shelves,
        directories.cache,
        _entries(shelves, SESSIONS, (".yaml", ".yml")),
        _entries(shelves, READINGS, (".md",)),
    )


def refuse_shared(entry: Entry) -> None:
    """Raise Refused when other users could have written a file outside the bundled shelf."""
    if entry.standing == "bundled":
        return
    others: tuple[int, ...] = ()
    with suppress(OSError):
        others = (owner_of(entry.named),) if entry.named else ()
    refuse_untrusted(entry.path, others)


def _entries(shelves: Sequence[Shelf], folder: Path, endings: tuple[str, ...]) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for shelf in shelves:
        for path in _files(shelf.directory / folder, endings):
            hidden = entries.get(path.stem)
            hides = (*hidden.hides, hidden.shelf) if hidden else ()
            entries[path.stem] = _entry(shelf, path, hides)
    return entries


def _entry(shelf: Shelf, path: Path, hides: tuple[str, ...] = ()) -> Entry:
    named = shelf.directory if shelf.standing == "named" else None
    return Entry(path.stem, path, shelf.name, hides, shelf.standing, named)


def _files(directory: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    try:
        names = sorted(directory.iterdir())
    except OSError:
        return
    yield from (path for path in names if path.suffix in endings)


def _why_unreadable(directory: Path) -> Problem | None:
    try:
        next(directory.iterdir(), None)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        sentence = f"This directory can't be looked into: {reason}."
        return file_problem(directory, sentence, "What is in it is not shown.")
    return None
