"""The library: what stands on several shelves, later ones hiding earlier ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tiworkshop.disk.directories import Directories
from tiworkshop.library.checked import checked
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session
from tiworkshop.library.entry import (
    COMPANION,
    FOLDERS,
    Entry,
    Shelf,
    entries_of,
    instruments_beside,
    readings_beside,
    refuse_shared,
)
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Problem, Refused, nearest
from tiworkshop.readings.page import Reading
from tiworkshop.values import dataclass

if TYPE_CHECKING:
    from tiworkshop.library.instruments import AnyInstrument


class NotFound(LookupError):
    """The library holds nothing of this name; ``hint`` names the nearest."""

    def __init__(self, what: str, name: str, hint: str) -> None:
        self.hint = hint
        super().__init__(f"There is no {what} called {name}.")


@dataclass(frozen=True, slots=True)
class Library:
    """Everything found on the shelves, read only when asked for."""

    shelves: tuple[Shelf, ...]
    cache: Path | None = None
    sessions: dict[str, Entry] = field(default_factory=dict)
    readings: dict[str, Entry] = field(default_factory=dict)
    instruments: dict[str, Entry] = field(default_factory=dict)

    @classmethod
    def on(cls, shelves: tuple[Shelf, ...], cache: Path | None) -> Library:
        """Look through shelves for what they hold."""
        sessions, readings, instruments = (entries_of(shelves, folder) for folder in FOLDERS)
        return cls(shelves, cache, sessions, readings, instruments)

    def looked_again(self) -> Library:
        """Return what the same shelves hold now."""
        return Library.on(self.shelves, self.cache)

    def around(self, entry: Entry) -> Library:
        """Return the library with what belongs to a definition named by its path."""
        if entry.standing != "file":
            return self
        shelf = Shelf(entry.shelf, entry.path, "file")
        folder = entry.path.parent
        readings = {path.stem: shelf.entry(path) for path in readings_beside(folder)}
        instruments = {path.stem: shelf.entry(path) for path in instruments_beside(folder)}
        return replace(
            self,
            readings={**self.readings, **readings},
            instruments={**self.instruments, **instruments},
        )

    def session_entry(self, name: str) -> Entry:
        """Return the entry of a session id or a path to a definition. Raises NotFound."""
        if name in self.sessions:
            return self.sessions[name]
        path = Path(name)
        if path.suffix in {".yaml", ".yml"} or "/" in name:
            if path.is_file():
                path = path.resolve()
                return Shelf("file", path, "file").entry(path)
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

    def instrument(self, instrument_id: str) -> AnyInstrument:
        """Return an instrument by id. Raises NotFound or Refused."""
        from tiworkshop.library.instruments.held import HeldInstrument

        if instrument_id not in self.instruments:
            known = self.instruments
            raise NotFound("instrument", instrument_id, nearest(instrument_id, known))
        entry = self.instruments[instrument_id]
        refuse_shared(entry)

        def check() -> HeldInstrument:
            from tiworkshop.library.instrument_file import read_instrument

            return HeldInstrument(read_instrument(entry.path).instrument)

        return checked(HeldInstrument, entry.path, self.cache, check).instrument

    @property
    def words(self) -> tuple[Entry, ...]:
        """The files with the companion's fixed words, the most important one last."""
        found: list[Entry] = []
        for shelf in self.shelves:
            path = shelf.directory / COMPANION
            if shelf.standing == "bundled" or path.is_file():
                found.append(shelf.entry(path, tuple(entry.shelf for entry in found)))
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
        return tuple(problem for shelf in self.shelves for problem in shelf.unreadable())

    def every_entry(self) -> Iterator[Entry]:
        """Yield every file on every shelf, also those that others hide."""
        for shelf in self.shelves:
            for folder in FOLDERS:
                yield from map(shelf.entry, shelf.files(folder))
        yield from self.words


def open_library(directories: Directories, extra: Sequence[Path] = ()) -> Library:
    """Return the library of a user: bundled, the machine's, the user's, then *extra* shelves."""
    shelves = (
        Shelf("bundled", bundled_shelf(), "bundled"),
        *(Shelf("machine", directory, "machine") for directory in directories.machine),
        Shelf("user", directories.library, "user"),
        *(Shelf(str(directory), directory, "named") for directory in extra),
    )
    return Library.on(shelves, directories.cache)
