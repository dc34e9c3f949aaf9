"""The library: what stands on several shelves, later ones hiding earlier ones."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from tiworkshop.disk.directories import Directories
from tiworkshop.library.checked import checked
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Refused, file_problem, nearest
from tiworkshop.readings.page import Reading
from tiworkshop.values import dataclass

if TYPE_CHECKING:
    from tiworkshop.library.instruments import AnyInstrument

SESSIONS = Path("sessions")
READINGS = Path("content", "readings")
INSTRUMENTS = Path("content", "instruments")
COMPANION = Path("content", "companion.yaml")


class NotFound(LookupError):
    """The library holds nothing of this name; ``hint`` names the nearest."""

    def __init__(self, what: str, name: str, hint: str) -> None:
        self.hint = hint
        super().__init__(f"There is no {what} called {name}.")


@dataclass(frozen=True, slots=True)
class Shelf:
    """A directory with ``sessions`` and ``content``, and where it stands."""

    name: str
    directory: Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the library: its id is its name without the ending."""

    id: str
    path: Path
    shelf: str
    hides: tuple[str, ...] = ()
    """Shelves whose file of the same id is not shown."""


@dataclass(frozen=True, slots=True)
class Library:
    """Everything found on the shelves, read only when asked for."""

    shelves: tuple[Shelf, ...]
    cache: Path | None = None
    sessions: dict[str, Entry] = field(default_factory=dict)
    readings: dict[str, Entry] = field(default_factory=dict)
    instruments: dict[str, Entry] = field(default_factory=dict)

    def session_entry(self, name: str) -> Entry:
        """Return the entry of a session id or a path to a definition. Raises NotFound."""
        if name in self.sessions:
            return self.sessions[name]
        path = Path(name)
        if path.suffix in {".yaml", ".yml"} or "/" in name:
            if path.is_file():
                return Entry(path.stem, path.resolve(), "file")
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

    def companion(self) -> Companion:
        """Return the fixed words of the most important shelf that holds them. Raises Refused."""
        paths = [shelf.directory / COMPANION for shelf in self.shelves]
        path = next((path for path in reversed(paths) if path.is_file()), paths[0])

        def check() -> Companion:
            from tiworkshop.library.companion_file import read_companion

            return read_companion(path)

        return checked(Companion, path, self.cache, check)


def open_library(directories: Directories, extra: Sequence[Path] = ()) -> Library:
    """Return the library of a user: bundled, the machine's, the user's, then *extra* shelves."""
    shelves = (
        Shelf("bundled", bundled_shelf()),
        *(Shelf("machine", directory) for directory in directories.machine),
        Shelf("user", directories.library),
        *(Shelf(str(directory), directory) for directory in extra),
    )
    return Library(
        shelves,
        directories.cache,
        _entries(shelves, SESSIONS, (".yaml", ".yml")),
        _entries(shelves, READINGS, (".md",)),
        _entries(shelves, INSTRUMENTS, (".yaml", ".yml")),
    )


def refuse_shared(entry: Entry) -> None:
    """Raise Refused when other users could have written a file outside the bundled shelf."""
    if entry.shelf == "bundled":
        return
    for place in (entry.path, entry.path.parent):
        mode = place.stat().st_mode
        if mode & stat.S_IWOTH and not (place.is_dir() and mode & stat.S_ISVTX):
            sentence = f"Other users can write {'this file' if place == entry.path else 'here'}."
            hint = f"Run chmod o-w {place}."
            raise Refused([file_problem(entry.path, sentence, hint)])


def _entries(shelves: Sequence[Shelf], folder: Path, endings: tuple[str, ...]) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for shelf in shelves:
        for path in _files(shelf.directory / folder, endings):
            hidden = entries.get(path.stem)
            hides = (*hidden.hides, hidden.shelf) if hidden else ()
            entries[path.stem] = Entry(path.stem, path, shelf.name, hides)
    return entries


def _files(directory: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    try:
        names = sorted(directory.iterdir())
    except OSError:
        return
    yield from (path for path in names if path.suffix in endings)
