"""The kept things of one user: those in use, and those that were deleted and can come back."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tiworkshop.disk.directories import Directories
from tiworkshop.disk.formats import LeftAlone
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
    StandingRecord,
    TrainingRecord,
)
from tiworkshop.instruments.records.shelf import NotARecord, read_record
from tiworkshop.keeping.listed import CannotBeListed, Listed, listed
from tiworkshop.notes.kept import KeptNotes, NotesShelf
from tiworkshop.values import dataclass

Thing = KeptNotes | AuditRecord | ContinuumRecord | ReflectionRecord | TrainingRecord | PlanRecord


class NotThere(Exception):
    """A kept thing can't be had; the text is a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a cupboard, the latest date first, and files that can't be read."""

    things: tuple[Listed, ...]
    unreadable: tuple[LeftAlone, ...] = ()
    standings: tuple[Path, ...] = ()
    """The files that say how planned changes stood."""


@dataclass(frozen=True, slots=True)
class Cupboard:
    """Two directories of kept things: notes of runs, and records of instruments."""

    notes: Path
    records: Path

    def look(self, *, changed_before: float = math.inf) -> Contents:
        """Return what is there. Files that can't be read are left as they are.

        ``changed_before`` leaves out files that were written later (seconds since 1970).
        """
        things, unreadable, standings = list[Listed](), list[LeftAlone](), list[Path]()
        for directory, name in self._files(changed_before):
            try:
                found = listed(directory, name)
            except CannotBeListed as cannot:
                unreadable.append(LeftAlone(directory / name, newer=cannot.newer))
            else:
                if found:
                    things.append(found)
                else:
                    standings.append(directory / name)
        things.sort(key=lambda one: (one.date, one.id), reverse=True)
        unreadable.sort(key=lambda one: one.path)
        return Contents(tuple(things), tuple(unreadable), tuple(standings))

    def stamp(self) -> object:
        """Return what changes whenever a file comes, goes or is written anew."""
        return tuple(_changed_at(one) for one in (self.notes, self.records))

    def open(self, one: Listed) -> Thing:
        """Return a thing whole. Raises NotThere."""
        if one.kind == "notes":
            notes = NotesShelf(self.notes).read(one.path)
            if notes is None:
                raise NotThere(f"{one.path.name} can't be read as notes. It is left as it is.")
            return notes
        try:
            record = read_record(one.path)
        except NotARecord as reason:
            raise NotThere(str(reason)) from None
        if isinstance(record, StandingRecord):
            raise NotThere(f"{one.path.name} is not what it was.")
        return record

    def home_of(self, one: Listed) -> Path:
        """Return where a thing has its file in this cupboard."""
        return (self.notes if one.kind == "notes" else self.records) / one.path.name

    def _files(self, changed_before: float) -> Iterator[tuple[Path, str]]:
        for directory in (self.notes, self.records):
            with suppress(OSError), os.scandir(directory) as entries:
                for entry in entries:
                    if entry.name.endswith(".json") and (
                        changed_before == math.inf or entry.stat().st_mtime < changed_before
                    ):
                        yield directory, entry.name


def _changed_at(directory: Path) -> int:
    try:
        return directory.stat().st_mtime_ns
    except OSError:
        return 0


def in_use(directories: Directories) -> Cupboard:
    """Return what is kept."""
    return Cupboard(directories.notes, directories.records)


def restore_list(directories: Directories) -> Cupboard:
    """Return what was deleted and can come back."""
    return Cupboard(directories.deleted / "notes", directories.deleted / "records")


def named(things: tuple[Listed, ...], name: str) -> Listed:
    """Return the one that is meant by an id or the beginning of it. Raises NotThere."""
    fitting = [one for one in things if one.id == name]
    fitting = fitting or [one for one in things if name and one.id.startswith(name)]
    match fitting:
        case [found]:
            return found
        case []:
            raise NotThere(f"Nothing here has an id that begins with {name}.")
        case _:
            raise NotThere(f"{len(fitting)} ids begin with {name}.")
