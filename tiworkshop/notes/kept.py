"""Kept notes: what was kept at the end of a run, one private file each."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tiworkshop.disk.files import write_private
from tiworkshop.disk.formats import LeftAlone, is_newer
from tiworkshop.disk.plain_data import NotThisShape, from_plain, to_plain
from tiworkshop.library.definition import Session
from tiworkshop.notes.older import brought_up_to_date
from tiworkshop.notes.plan import Plan, PlanSheet
from tiworkshop.notes.redacting import NotSaved, RedactedSheet
from tiworkshop.notes.sheet import Sheet
from tiworkshop.values import dataclass

FORMAT = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing written or chosen: what it is about, in words, and the text or choice."""

    kind: str
    about: str
    title: str
    question: str = ""
    text: str = ""
    choice: str = ""


@dataclass(frozen=True, slots=True)
class KeptNotes:
    """The notes of one run. They hold a date, but no clock time, user, host or path."""

    id: str
    date: str
    session: str
    title: str
    minutes: int
    entries: tuple[Entry, ...]
    plan: Plan
    replaced: int
    engine: str
    format: int = FORMAT


def collect(
    result: RedactedSheet, session: Session, minutes: int, today: date, note_id: str
) -> KeptNotes:
    """Return a redacted sheet as notes that can be read without the session at hand."""
    return KeptNotes(
        id=note_id,
        date=today.isoformat(),
        session=session.id,
        title=session.title,
        minutes=minutes,
        entries=tuple(entries(result.sheet, session)),
        plan=PlanSheet(result.sheet).plan,
        replaced=result.replaced,
        engine=result.engine,
    )


def entries(sheet: Sheet, session: Session) -> Iterator[Entry]:
    """Yield notes on steps, then choices and lines of activities, in the session's order."""
    notes = {slot.about: text for slot, text in sheet.texts.items() if slot.kind == "note"}
    titles = {step.id: step.title for step in session.steps}
    titles |= {activity.id: activity.title for activity in session.activities}
    for about in sorted(notes, key=list(titles).index if set(notes) <= set(titles) else None):
        yield Entry("note", about, titles.get(about, about), text=notes[about])
    yield from _answers_to_nothing(sheet, session)
    for activity in session.activities:
        lines = {
            s.item: t for s, t in sheet.texts.items() if (s.kind, s.about) == ("line", activity.id)
        }
        for item in activity.items():
            text, choice = lines.get(item.id, ""), sheet.choice(activity.id, item.id)
            if text or choice:
                about = f"{activity.id}:{item.id}"
                yield Entry("answer", about, activity.title, item.question, text, choice)


def _answers_to_nothing(sheet: Sheet, session: Session) -> Iterator[Entry]:
    """Yield what was answered to items that the session has no longer: nothing typed is lost."""
    known = {(activity.id, item.id) for activity in session.activities for item in activity.items()}
    lines = {(s.about, s.item): text for s, text in sheet.texts.items() if s.kind == "line"}
    for about, item in dict.fromkeys((*lines, *sheet.choices)):
        if (about, item) not in known:
            text, choice = lines.get((about, item), ""), sheet.choice(about, item)
            yield Entry("answer", f"{about}:{item}", about, item, text, choice)


@dataclass(frozen=True, slots=True)
class NotesShelf:
    """The kept notes in one directory."""

    directory: Path

    def keep(self, notes: KeptNotes) -> Path:
        """Write notes under a random name and return the file. Raises NotSaved."""
        path = self.directory / f"{notes.id}.json"
        content = json.dumps(to_plain(notes), ensure_ascii=False, indent=1).encode()
        try:
            write_private(path, content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NotSaved(f"Notes can't be saved now: {reason}.") from None
        return path

    def all(self) -> tuple[KeptNotes, ...]:
        """Return every readable note, the latest date first."""
        found = (self.read(path) for path in self._files())
        return tuple(sorted((n for n in found if n), key=lambda n: (n.date, n.id), reverse=True))

    def unreadable(self) -> tuple[LeftAlone, ...]:
        """Return the files that are not kept notes that can be read here."""
        unread = (path for path in self._files() if self.read(path) is None)
        return tuple(LeftAlone(path, newer=_is_of_a_newer(path)) for path in unread)

    def read(self, path: Path) -> KeptNotes | None:
        """Return the notes in a file, or None when it holds none that can be read here."""
        try:
            data = json.loads(path.read_bytes())
            if is_newer(data, FORMAT):
                return None
            return from_plain(KeptNotes, brought_up_to_date(data))
        except (OSError, ValueError, RecursionError, NotThisShape):
            return None

    def _files(self) -> list[Path]:
        try:
            return sorted(self.directory.glob("*.json"))
        except OSError:
            return []


def _is_of_a_newer(path: Path) -> bool:
    try:
        return is_newer(json.loads(path.read_bytes()), FORMAT)
    except (OSError, ValueError, RecursionError):
        return False


def random_note_id() -> str:
    """Return a name that says nothing about who wrote or when."""
    return os.urandom(8).hex()
