"""Deleting to the restore list, restoring, and erasing for good."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from tiworkshop.disk.directories import Directories
from tiworkshop.disk.files import move_private, write_all
from tiworkshop.instruments.desk import draft_name
from tiworkshop.instruments.records.record import StandingRecord
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.keeping.cupboard import NotThere, in_use, restore_list
from tiworkshop.keeping.listed import Listed
from tiworkshop.notes.drafts import Drafts

_ANEW = 64 * 1024
"""Bytes that are written over at a time."""


def delete(directories: Directories, one: Listed) -> None:
    """Put a kept thing on the restore list. Raises NotThere when it can't be moved."""
    _move(one, restore_list(directories).home_of(one))


def restore(directories: Directories, one: Listed) -> None:
    """Put a deleted thing back where it was. Raises NotThere; nothing is ever written over."""
    _move(one, in_use(directories).home_of(one))


def erase(directories: Directories, one: Listed) -> None:
    """Write over the file of a thing and remove it, with the drafts and standings it has.

    What this can't reach: exports, backups, snapshots, and older blocks of a disk that writes
    elsewhere. Raises NotThere when the file can't be removed.
    """
    try:
        _write_over(one.path)
        one.path.unlink()
    except OSError as error:
        raise NotThere(_cannot(one, "erased", error)) from None
    drafts = Drafts(directories.drafts)
    for name in (change_draft(one.id), draft_name("plan", one.id)):
        drafts.discard(name)
    _forget_standings(directories, one)


def change_draft(name: str) -> str:
    """Return what the draft of a change to a kept thing is called, by the thing's id."""
    return draft_name("change", name)


def _move(one: Listed, to: Path) -> None:
    try:
        move_private(one.path, to)
    except FileExistsError:
        said = f"{one.title} is there already, under the same id"
        raise NotThere(f"{said}. Nothing was moved.") from None
    except OSError as error:
        raise NotThere(_cannot(one, "moved", error)) from None


def _write_over(path: Path) -> None:
    """Put zeros in place of every byte, so that the file's blocks hold nothing of it."""
    handle = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        left = os.fstat(handle).st_size
        while left > 0:
            write_all(handle, bytes(min(left, _ANEW)))
            left -= _ANEW
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget_standings(directories: Directories, one: Listed) -> None:
    shelf = RecordShelf(directories.records)
    for standing in shelf.all(StandingRecord):
        if standing.change.partition(":")[0] == one.id:
            with suppress(OSError):
                shelf.path(standing.id).unlink()


def _cannot(one: Listed, done: str, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"{one.title} of {one.date} is not there any more."
    return f"{one.title} of {one.date} can't be {done}: {error.strerror or type(error).__name__}."
