"""What a workshop needs from the machine, passed in from the edge."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tiworkshop.disk.directories import Directories
from tiworkshop.disk.files import private_directory, remove_unfinished
from tiworkshop.library.companion import Companion
from tiworkshop.library.shelves import Library, open_library
from tiworkshop.run.instant import Clock, SystemClock
from tiworkshop.run.runs import Runs

if TYPE_CHECKING:
    from tiworkshop.instruments.records.shelf import RecordShelf
    from tiworkshop.notes.drafts import Drafts
    from tiworkshop.notes.kept import NotesShelf
    from tiworkshop.searching.finder import Finder


@dataclass(slots=True)
class Services:
    """The library, the user's files and the clock."""

    directories: Directories
    library: Library
    clock: Clock
    today: Callable[[], date]
    companion: Companion = field(init=False)
    passed_over: tuple[str, ...] = field(init=False)
    """Shelves whose fixed words can't be used."""
    _finder: Finder | None = None

    def __post_init__(self) -> None:
        self.companion, passed_over = self.library.words_in_use()
        self.passed_over = tuple(entry.shelf for entry in passed_over)

    @property
    def runs(self) -> Runs:
        """The user's runs."""
        return Runs(self.directories.runs, self.clock)

    @property
    def drafts(self) -> Drafts:
        """The user's drafts."""
        from tiworkshop.notes.drafts import Drafts

        return Drafts(self.directories.drafts)

    @property
    def notes(self) -> NotesShelf:
        """The user's kept notes."""
        from tiworkshop.notes.kept import NotesShelf

        return NotesShelf(self.directories.notes)

    @property
    def records(self) -> RecordShelf:
        """The user's kept records of instruments."""
        from tiworkshop.instruments.records.shelf import RecordShelf

        return RecordShelf(self.directories.records)

    @property
    def anything_kept(self) -> bool:
        """Whether there are kept notes or records at all."""
        kept = (self.directories.notes, self.directories.records)
        return any(one.is_dir() and any(one.iterdir()) for one in kept)

    def kept_before(self, when: float) -> bool:
        """Return whether a kept file was last written before a moment (seconds since 1970)."""
        for directory in (self.directories.notes, self.directories.records):
            with suppress(OSError), os.scandir(directory) as entries:
                if any(entry.stat().st_mtime < when for entry in entries):
                    return True
        return False

    @property
    def finder(self) -> Finder:
        """The search over the library and the user's notes; built when it is first used."""
        if self._finder is None:
            from tiworkshop.searching.finder import Finder

            self._finder = Finder(self.library, self.notes)
        return self._finder

    def written_by_all(self) -> tuple[Path, ...]:
        """Return the directories in which every terminal on a run writes; they are made."""
        shared = (self.directories.runs, self.directories.drafts)
        with suppress(OSError):
            return tuple(private_directory(one) for one in shared)
        return shared


def services_for(directories: Directories, shelves: list[Path]) -> Services:
    """Return the services of this machine, without what a writing that was cut off left behind.

    Raises Refused when the fixed words can't be read.
    """
    for directory in directories.written_whole:
        remove_unfinished(directory)
    library = open_library(directories, shelves)
    return Services(directories, library, SystemClock(), date.today)
