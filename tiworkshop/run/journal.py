"""The journal file: append-only JSON Lines, one event a line."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tiworkshop.disk.files import PRIVATE_FILE, private_directory, sync_directory, write_all
from tiworkshop.disk.locks import locked
from tiworkshop.disk.plain_data import NotThisShape
from tiworkshop.run.events import Event, NewerFormat, Started, decode, encode
from tiworkshop.values import dataclass


class NotAJournal(Exception):
    """A file is not the journal of a run."""


class NewerJournal(NotAJournal):
    """A journal was begun by a newer tiworkshop; the text is a sentence that says so."""


@dataclass(frozen=True, slots=True)
class JournalText:
    """What a journal file holds: its events, and how many lines could not be read."""

    events: tuple[Event, ...]
    unreadable: int
    newer: bool = False
    """Whether a newer tiworkshop began the run."""


def read_journal(path: Path) -> JournalText:
    """Return the events in *path*; a torn last line is passed over.

    Raises NotAJournal when no event starts a run, NewerJournal when a newer tiworkshop did, OSError
    when the file can't be read.
    """
    journal = parse_journal(path.read_bytes())
    if journal.newer:
        hint = "Use that one to open it. It is left as it is."
        raise NewerJournal(f"The run {path.stem} was begun with a newer tiworkshop. {hint}")
    if not journal.events or not isinstance(journal.events[0].what, Started):
        raise NotAJournal(f"{path.name} is not the journal of a run.")
    return journal


def parse_journal(content: bytes) -> JournalText:
    """Return the events in the bytes of a journal.

    An event counts once: a signal in the middle of a write can have it written a second time.
    """
    events: dict[str, Event] = {}
    unreadable, newer = 0, False
    for line in content.split(b"\n"):
        if not line.strip():
            continue
        try:
            event = decode(line)
            events.setdefault(event.id, event)
        except NotThisShape as reason:
            unreadable += 1
            newer = newer or isinstance(reason, NewerFormat)
    return JournalText(tuple(events.values()), unreadable, newer)


def append_events(path: Path, events: Sequence[Event]) -> tuple[int, int]:
    """Add events to a journal, whole, whoever else is writing; create it when it is new.

    They outlast this process at once, and a power cut after ``sync_journal``. A line torn by an
    earlier interruption is closed first, so that it takes nothing with it.
    Returns where the file ended before and where it ends now, in bytes.
    Raises OSError when the disk is full or read-only; a line half written is taken back.
    """
    new = not path.exists()
    if new:
        private_directory(path.parent)
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(path, flags, PRIVATE_FILE)
    try:
        if new:
            os.fchmod(handle, PRIVATE_FILE)
        with locked(handle):
            ends = _append(handle, b"".join(encode(event) for event in events))
    finally:
        os.close(handle)
    if new:
        sync_directory(path.parent)
    return ends


def sync_journal(path: Path) -> None:
    """Have everything in a journal outlast a power cut. Raises OSError."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _append(handle: int, lines: bytes) -> tuple[int, int]:
    size = os.fstat(handle).st_size
    torn = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
    added = b"\n" + lines if torn else lines
    try:
        write_all(handle, added)
    except OSError:
        with suppress(OSError):
            os.ftruncate(handle, size)
        raise
    return size, size + len(added)
