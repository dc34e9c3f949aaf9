"""Where audits come from: files, standard input, kept records. What can't be read stops."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.allowed import allowed
from tiworkshop.cli.library import instrument_named, library_for
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.instruments.audit.bad_rows import BadRows
from tiworkshop.instruments.audit.csv_in import read_csv
from tiworkshop.instruments.audit.csv_text import LARGEST_BYTES
from tiworkshop.instruments.audit.sheet import AuditSheet, filled
from tiworkshop.instruments.records.finding import NotFound, found_by_id
from tiworkshop.instruments.records.record import AuditRecord, PlanRecord
from tiworkshop.instruments.records.shelf import NotARecord, RecordShelf, decoded
from tiworkshop.library.instruments.audit import Audit, Perspective
from tiworkshop.library.shelves import Library
from tiworkshop.values import dataclass

if TYPE_CHECKING:
    from tiworkshop.cli.options import Shelves

AUDIT = "audit"
"""The id of the audit; a school's own wording stands on its shelf under the same one."""


@dataclass(frozen=True, slots=True)
class Source:
    """Answers, and the record that they come from when there is one."""

    sheet: AuditSheet
    record: AuditRecord | None = None


def audit_of(shelves: Shelves) -> tuple[Library, Audit]:
    """Return the library and the audit in it."""
    library = library_for(shelves)
    found = instrument_named(library, AUDIT)
    if not isinstance(found, Audit):
        raise Stop(f"{AUDIT} is a {found.kind} here, and no audit.", "Give it another id.")
    return library, found


def source_named(name: str, audit: Audit) -> Source:
    """Return the answers in a CSV file, in a record's file, in "-", or of a kept record's id."""
    if name != "-" and not (allowed().paths and Path(name).exists()):
        record = record_named(name)
        return Source(_sheet(record), record)
    raw = _read(name)
    if raw.lstrip().startswith(b"{"):
        return _record_in(raw, name)
    return Source(sheet_in(raw, name, audit))


def sheet_in(raw: bytes, name: str, audit: Audit) -> AuditSheet:
    """Return the answers in CSV. Stops with every row that isn't right, and keeps nothing."""
    try:
        return read_csv(raw, audit)
    except BadRows as bad:
        for row in bad.rows:
            click.echo(str(row), err=True)
        count = "one thing" if len(bad.rows) == 1 else f"{len(bad.rows)} things"
        raise Stop(f"{name} can't be taken in: {count} to put right, listed above.") from None


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that somebody named. Stops when it can't be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "it can't be read"
        raise Stop(f"{path} can't be read: {reason}.", "Check the path.", USAGE) from None


def shelf() -> RecordShelf:
    """Return the user's kept records."""
    return RecordShelf(user_directories().records)


def kept_audits() -> tuple[AuditRecord, ...]:
    """Return the kept audits, the earliest day first; stops when there is none."""
    say_unreadable()
    records = shelf().all(AuditRecord)
    if not records:
        raise Stop("No audit is kept yet.", "tiworkshop audit import FILE keeps one.", USAGE)
    return records


def record_named(name: str) -> AuditRecord:
    """Return a kept audit by its id or the beginning of it."""
    try:
        return found_by_id(shelf().all(AuditRecord), name)
    except NotFound as missing:
        hint = "tiworkshop audit list shows what is kept."
        raise Stop(f"There is no file or kept audit {name}. {missing}", hint, USAGE) from None


def plans_of(record: AuditRecord) -> Iterable[PlanRecord]:
    """Return the plans that came from a record."""
    return (plan for plan in shelf().all(PlanRecord) if plan.audit == record.id)


def say_unreadable() -> None:
    """Say which kept files can't be read, and why."""
    for _, sentence in shelf().unreadable():
        click.echo(sentence, err=True)


def perspective_named(audit: Audit, name: str | None) -> Perspective:
    """Return a perspective by id; the first one when none is named."""
    if name is None:
        return audit.perspectives[0]
    try:
        return audit.perspective(name)
    except KeyError:
        known = ", ".join(one.id for one in audit.perspectives)
        raise Stop(f"There is no perspective {name}.", f"Known: {known}.", USAGE) from None


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(LARGEST_BYTES + 1)
    return read_file(Path(name))


def _record_in(raw: bytes, name: str) -> Source:
    try:
        record = decoded(raw, name)
    except NotARecord as reason:
        raise Stop(str(reason)) from None
    if not isinstance(record, AuditRecord):
        raise Stop(f"{name} is a record of a {record.kind}.", "Name one of an audit.", USAGE)
    return Source(_sheet(record), record)


def _sheet(record: AuditRecord) -> AuditSheet:
    return filled(record.answers_by_number, record.evidence)
