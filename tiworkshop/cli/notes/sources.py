"""Kept notes, plans and records as commands see them: what can't be found stops the command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

import click

from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.export.export_file import ExportFile
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    StandingRecord,
)
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.library.definition import Session
from tiworkshop.library.kinds.lens import LensActivity
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library
from tiworkshop.notes.kept import KeptNotes, NotesShelf
from tiworkshop.plans.change import plan_of

_HINT = "tiworkshop notes list shows them."


def everything_kept() -> ExportFile:
    """Return all that is kept: notes the latest first, records the earliest first.

    What can't be read is named on standard error, and left as it is.
    """
    directories = user_directories()
    shelf, records = NotesShelf(directories.notes), RecordShelf(directories.records)
    for file in shelf.unreadable():
        why = "is from a newer tiworkshop" if file.newer else "can't be read as notes"
        click.echo(f"{file.path.name} {why}. It is left as it is.", err=True)
    for _, sentence in records.unreadable():
        click.echo(sentence, err=True)
    return ExportFile(
        notes=shelf.all(),
        audits=records.all(AuditRecord),
        places=records.all(ContinuumRecord),
        plans=records.all(PlanRecord),
        standings=records.all(StandingRecord),
    )


def notes_and_plans(names: Sequence[str]) -> ExportFile:
    """Return the notes and plans whose ids begin with *names*, or all. Stops when one is none."""
    kept = everything_kept()
    if not kept.notes and not kept.plans:
        hint = "Notes are kept at the close of a session."
        raise Stop("No notes and no plans are kept yet.", hint, USAGE)
    if not names:
        return ExportFile(notes=kept.notes, plans=kept.plans, standings=kept.standings)
    found = [_named(kept, name) for name in dict.fromkeys(names)]
    plans = {one.id for one in found}
    return ExportFile(
        notes=tuple(one for one in found if isinstance(one, KeptNotes)),
        plans=tuple(one for one in found if isinstance(one, PlanRecord)),
        standings=tuple(one for one in kept.standings if plan_of(one.change) in plans),
    )


def readable_sessions(library: Library) -> Iterator[Session]:
    """Yield every session of the library that can be read."""
    for entry in library.sessions.values():
        with suppress(Refused):
            yield library.session(entry)


def known_lenses(sessions: Iterable[Session]) -> frozenset[str]:
    """Return the names of all lenses that activities of sessions have."""
    activities = (activity for session in sessions for activity in session.activities)
    return frozenset(
        lens.title
        for activity in activities
        if isinstance(activity, LensActivity)
        for lens in activity.lenses
    )


def _named(kept: ExportFile, name: str) -> KeptNotes | PlanRecord:
    """Return the one that is meant by an id or the beginning of it."""
    everything: tuple[KeptNotes | PlanRecord, ...] = (*kept.notes, *kept.plans)
    fitting = [one for one in everything if one.id == name]
    fitting = fitting or [one for one in everything if name and one.id.startswith(name)]
    match fitting:
        case [found]:
            return found
        case []:
            raise Stop(f"No notes and no plan have an id that begins with {name}.", _HINT, USAGE)
        case _:
            raise Stop(f"{len(fitting)} ids begin with {name}.", _HINT, USAGE)
