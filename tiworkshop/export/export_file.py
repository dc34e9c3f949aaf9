"""The export as JSON: everything in one file that another tiworkshop can read.

What is in it keeps its day, since that is told in the notes themselves. It gets another id than the
file on the disk has: the same one in every export, so that nothing counts twice.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import Literal, TypeVar

from tiworkshop.disk.plain_data import NotThisShape, from_plain
from tiworkshop.instruments.audit.answer import NotShares, shares_of
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    StandingRecord,
)
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.older import brought_up_to_date
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.values import dataclass

FORMAT = 2
LARGEST_BYTES = 16 * 1024 * 1024
_KIND: Literal["tiworkshop export"] = "tiworkshop export"

K = TypeVar("K", KeptNotes, AuditRecord, ContinuumRecord, PlanRecord, StandingRecord)


class NotAnExport(Exception):
    """A file can't be taken as an export; the text is a sentence that says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFile:
    """Notes of runs, audits, places on a continuum, action plans, and how their changes stand."""

    kind: Literal["tiworkshop export"] = _KIND
    format: int = FORMAT
    notes: tuple[KeptNotes, ...] = ()
    audits: tuple[AuditRecord, ...] = ()
    places: tuple[ContinuumRecord, ...] = ()
    plans: tuple[PlanRecord, ...] = ()
    standings: tuple[StandingRecord, ...] = ()

    @property
    def with_plans(self) -> tuple[KeptNotes | PlanRecord, ...]:
        """All that can hold a plan."""
        return (*self.notes, *self.plans)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that is in it."""
        records = (*(one.id for one in self.audits), *(one.id for one in self.places))
        plans = (*(one.id for one in self.plans), *(one.id for one in self.standings))
        return (*(one.id for one in self.notes), *records, *plans)


def renamed(export: ExportFile) -> ExportFile:
    """Return an export in which nothing is called as its file on the disk is."""
    plans = tuple(replace(one, audit=_other_id(one.audit)) for one in export.plans)
    standings = tuple(replace(one, change=_other_change(one.change)) for one in export.standings)
    return replace(
        export,
        notes=_renamed(export.notes),
        audits=_renamed(export.audits),
        places=_renamed(export.places),
        plans=_renamed(plans),
        standings=_renamed(standings),
    )


def without_text(export: ExportFile, lenses: frozenset[str]) -> ExportFile:
    """Return an export without anything that somebody wrote, and without titles.

    Choices, figures, days and ids of the library stay; a lens stays if it is a known one.
    """
    return replace(
        export,
        notes=tuple(_wordless_notes(one, lenses) for one in export.notes),
        audits=tuple(_wordless_audit(one) for one in export.audits),
        places=tuple(replace(one, title="", evidence=()) for one in export.places),
        plans=tuple(
            replace(
                one,
                title="",
                rows=tuple(_wordless_row(row, lenses) for row in one.rows),
                parked=(),
            )
            for one in export.plans
        ),
    )


def _wordless_notes(notes: KeptNotes, lenses: frozenset[str]) -> KeptNotes:
    return replace(
        notes,
        title="",
        entries=tuple(
            replace(one, title="", question="", text="") for one in notes.entries if one.choice
        ),
        plan=Plan(tuple(_wordless_row(row, lenses) for row in notes.plan.rows)),
    )


def _wordless_audit(audit: AuditRecord) -> AuditRecord:
    answers = tuple(replace(one, evidence="") for one in audit.answers)
    return replace(audit, title="", perspective_title="", answers=answers)


def _wordless_row(row: PlanRow, lenses: frozenset[str]) -> PlanRow:
    lens = row.lens if row.lens in lenses else ""
    return PlanRow(questions=row.questions, lens=lens, review_date=_day(row.review_date))


def _day(text: str) -> str:
    """Return an ISO date; nothing for what somebody wrote in its place."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def read_export(raw: bytes, name: str) -> ExportFile:
    """Return the export that JSON holds; *name* is what its file is called. Raises NotAnExport."""
    no_export = NotAnExport(f"{name} holds no export of notes as JSON.")
    if len(raw) > LARGEST_BYTES:
        raise no_export
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        raise no_export from None
    if not isinstance(data, dict) or data.get("kind") != _KIND:
        raise no_export
    if _is_newer(data):
        raise NotAnExport(f"{name} was written by a newer tiworkshop.")
    try:
        export = from_plain(ExportFile, _brought_up_to_date(data))
        for answer in (answer for audit in export.audits for answer in audit.answers):
            shares_of(answer.shares)
    except (NotThisShape, NotShares):
        raise no_export from None
    return export


def _brought_up_to_date(data: dict[str, object]) -> dict[str, object]:
    """Return the data with notes of an earlier format as they are written now."""
    notes = data.get("notes", ())
    if not isinstance(notes, list | tuple):
        return data
    return {**data, "notes": [brought_up_to_date(one) for one in notes]}


def _is_newer(data: dict[str, object]) -> bool:
    version = data.get("format")
    return isinstance(version, int) and version > FORMAT


def _renamed(kept: tuple[K, ...]) -> tuple[K, ...]:
    return tuple(replace(one, id=_other_id(one.id)) for one in kept)


def _other_id(kept_id: str) -> str:
    return blake2b(kept_id.encode(), digest_size=8, person=b"tiworkshop").hexdigest()


def _other_change(change: str) -> str:
    plan_id, _, place = change.partition(":")
    return f"{_other_id(plan_id)}:{place}"
