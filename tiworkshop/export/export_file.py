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
from tiworkshop.instruments.plan import PlanRow
from tiworkshop.instruments.records.record import AuditRecord, ContinuumRecord, PlanRecord
from tiworkshop.notes.kept import KeptNotes, Plan
from tiworkshop.values import dataclass

FORMAT = 1
LARGEST_BYTES = 16 * 1024 * 1024
_KIND: Literal["tiworkshop export"] = "tiworkshop export"

K = TypeVar("K", KeptNotes, AuditRecord, ContinuumRecord, PlanRecord)


class NotAnExport(Exception):
    """A file can't be taken as an export; the text is a sentence that says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFile:
    """Notes of runs, audits, places on a continuum, and action plans of audits."""

    kind: Literal["tiworkshop export"] = _KIND
    format: int = FORMAT
    notes: tuple[KeptNotes, ...] = ()
    audits: tuple[AuditRecord, ...] = ()
    places: tuple[ContinuumRecord, ...] = ()
    plans: tuple[PlanRecord, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that is in it."""
        records = (*(one.id for one in self.audits), *(one.id for one in self.places))
        return (*(one.id for one in self.notes), *records, *(one.id for one in self.plans))


def renamed(export: ExportFile) -> ExportFile:
    """Return an export in which nothing is called as its file on the disk is."""
    plans = tuple(replace(one, audit=_other_id(one.audit)) for one in export.plans)
    return replace(
        export,
        notes=_renamed(export.notes),
        audits=_renamed(export.audits),
        places=_renamed(export.places),
        plans=_renamed(plans),
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
            replace(one, title="", rows=tuple(map(_wordless_row, one.rows))) for one in export.plans
        ),
    )


def _wordless_notes(notes: KeptNotes, lenses: frozenset[str]) -> KeptNotes:
    plan = notes.plan
    lens = plan.lens if plan and plan.lens in lenses else ""
    return replace(
        notes,
        title="",
        entries=tuple(
            replace(one, title="", question="", text="") for one in notes.entries if one.choice
        ),
        plan=plan and Plan(lens=lens, review_date=_day(plan.review_date)),
    )


def _wordless_audit(audit: AuditRecord) -> AuditRecord:
    answers = tuple(replace(one, evidence="") for one in audit.answers)
    return replace(audit, title="", perspective_title="", answers=answers)


def _wordless_row(row: PlanRow) -> PlanRow:
    return PlanRow(questions=row.questions, review_date=_day(row.review_date))


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
        export = from_plain(ExportFile, data)
        for answer in (answer for audit in export.audits for answer in audit.answers):
            shares_of(answer.shares)
    except (NotThisShape, NotShares):
        raise no_export from None
    return export


def _is_newer(data: dict[str, object]) -> bool:
    version = data.get("format")
    return isinstance(version, int) and version > FORMAT


def _renamed(kept: tuple[K, ...]) -> tuple[K, ...]:
    return tuple(replace(one, id=_other_id(one.id)) for one in kept)


def _other_id(kept_id: str) -> str:
    return blake2b(kept_id.encode(), digest_size=8, person=b"tiworkshop").hexdigest()
