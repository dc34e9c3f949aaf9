"""Shelves and the files on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

from tiworkshop.library.problem import Problem, file_problem
from tiworkshop.library.trust import owner_of, refuse_untrusted
from tiworkshop.values import dataclass

SESSIONS = Path("sessions")
READINGS = Path("content", "readings")
INSTRUMENTS = Path("content", "instruments")
COMPANION = Path("content", "companion.yaml")
_ENDINGS = {SESSIONS: (".yaml", ".yml"), READINGS: (".md",), INSTRUMENTS: (".yaml", ".yml")}
FOLDERS = tuple(_ENDINGS)
"""Where a shelf holds what is found by its id."""

Standing = Literal["bundled", "machine", "user", "named", "file"]
"""How a shelf came into the library: the last two were named by hand."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A directory with ``sessions`` and ``content``, and what it is called.

    Of a definition that was named by its path, ``directory`` is the definition itself.
    """

    name: str
    directory: Path
    standing: Standing = "user"

    def entry(self, path: Path, hides: tuple[str, ...] = ()) -> Entry:
        """Return a file of this shelf as an entry."""
        named = self.directory if self.standing in {"named", "file"} else None
        return Entry(path.stem, path, self.name, hides, self.standing, named)

    def files(self, folder: Path) -> Iterator[Path]:
        """Yield the files of one of ``FOLDERS``, whether they can be used or not."""
        try:
            names = sorted((self.directory / folder).iterdir())
        except OSError:
            return
        yield from (path for path in names if path.suffix in _ENDINGS[folder])

    def unreadable(self) -> Iterator[Problem]:
        """Yield a problem for each directory that is there and can't be looked into."""
        for folder in FOLDERS:
            directory = self.directory / folder
            try:
                next(directory.iterdir(), None)
            except FileNotFoundError:
                continue
            except OSError as error:
                reason = error.strerror or type(error).__name__
                sentence = f"This directory can't be looked into: {reason}."
                yield file_problem(directory, sentence, "What is in it is not shown.")


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


def entries_of(shelves: Sequence[Shelf], folder: Path) -> dict[str, Entry]:
    """Return the files of one of ``FOLDERS`` by id; later shelves hide earlier ones."""
    entries: dict[str, Entry] = {}
    for shelf in shelves:
        for path in shelf.files(folder):
            hidden = entries.get(path.stem)
            hides = (*hidden.hides, hidden.shelf) if hidden else ()
            entries[path.stem] = shelf.entry(path, hides)
    return entries


def readings_beside(folder: Path) -> Iterator[Path]:
    """Yield the readings that belong to definitions in a directory.

    They stand beside the definitions, or in ``content/readings`` when the directory is the
    ``sessions`` of a shelf.
    """
    places = [folder]
    if folder.name == SESSIONS.name:
        places.append(folder.parent / READINGS)
    for place in places:
        with suppress(OSError):
            yield from (path for path in sorted(place.iterdir()) if path.suffix == ".md")


def instruments_beside(folder: Path) -> Iterator[Path]:
    """Yield the instruments of the shelf of which a directory is the ``sessions``."""
    if folder.name == SESSIONS.name:
        yield from Shelf("", folder.parent).files(INSTRUMENTS)


def refuse_shared(entry: Entry) -> None:
    """Raise Refused when other users could have written a file outside the bundled shelf."""
    if entry.standing == "bundled":
        return
    others: tuple[int, ...] = ()
    with suppress(OSError):
        others = (owner_of(entry.named),) if entry.named else ()
    refuse_untrusted(entry.path, others)
