"""The kept records of one user, one private file each, under random names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from tiworkshop.disk.files import write_private
from tiworkshop.disk.plain_data import NotThisShape, from_plain, to_plain
from tiworkshop.instruments.audit.answer import NotShares, shares_of
from tiworkshop.instruments.records.record import (
    FORMAT,
    AnyRecord,
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
    StandingRecord,
    TrainingRecord,
)
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.values import dataclass

R = TypeVar(
    "R",
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
    TrainingRecord,
    StandingRecord,
)

_SHAPES: dict[str, type[AnyRecord]] = {
    "audit": AuditRecord,
    "continuum": ContinuumRecord,
    "plan": PlanRecord,
    "standing": StandingRecord,
    "reflection": ReflectionRecord,
    "training": TrainingRecord,
}
LARGEST_BYTES = 4 * 1024 * 1024


class NotARecord(Exception):
    """A file holds no record that can be read here; the text is a sentence that says why."""


@dataclass(frozen=True, slots=True)
class RecordShelf:
    """The kept records in one directory."""

    directory: Path

    def path(self, record_id: str) -> Path:
        """Return the file of a record."""
        return self.directory / f"{record_id}.json"

    def keep(self, record: AnyRecord) -> Path:
        """Write a record and return its file. Raises NotSaved; what was there is untouched."""
        path = self.path(record.id)
        try:
            write_private(path, encoded(record))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NotSaved(f"The record can't be saved now: {reason}.") from None
        return path

    def all(self, shape: type[R]) -> tuple[R, ...]:
        """Return every readable record of a kind, the earliest day first."""
        found = [record for record in self._readable() if isinstance(record, shape)]
        return tuple(sorted(found, key=lambda record: (record.date, record.id)))

    def unreadable(self) -> tuple[tuple[Path, str], ...]:
        """Return the files that can't be read, each with a sentence that says why."""
        found = []
        for path in self._files():
            try:
                read_record(path)
            except NotARecord as reason:
                found.append((path, str(reason)))
        return tuple(found)

    def _readable(self) -> Iterator[AnyRecord]:
        for path in self._files():
            try:
                yield read_record(path)
            except NotARecord:
                continue

    def _files(self) -> list[Path]:
        try:
            return sorted(self.directory.glob("*.json"))
        except OSError:
            return []


def encoded(record: AnyRecord) -> bytes:
    """Return a record as JSON."""
    return json.dumps(to_plain(record), ensure_ascii=False, indent=1).encode()


def read_record(path: Path) -> AnyRecord:
    """Return the record in a file. Raises NotARecord; the file is left as it is."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotARecord(f"{path.name} can't be read: {reason}.") from None
    return decoded(raw, path.name)


def decoded(raw: bytes, name: str) -> AnyRecord:
    """Return the record that JSON holds; *name* is what it is called. Raises NotARecord."""
    no_record = NotARecord(f"{name} holds no record. It is left as it is.")
    if len(raw) > LARGEST_BYTES:
        raise no_record
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        raise no_record from None
    if not isinstance(data, dict):
        raise no_record
    version = data.get("format")
    if isinstance(version, int) and version > FORMAT:
        hint = "Use that one to read it. It is left as it is."
        raise NotARecord(f"{name} was written by a newer tiworkshop. {hint}")
    if version == 1:  # the second only added what may be missing
        data = {**data, "format": FORMAT}
    shape = _SHAPES.get(str(data.get("kind")))
    if shape is None:
        raise no_record
    try:
        record = from_plain(shape, data)
        _refuse_impossible(record)
    except (NotThisShape, NotShares, ValueError):
        raise no_record from None
    return record


def _refuse_impossible(record: AnyRecord) -> None:
    """Raise ValueError for days and shares that can't be."""
    date.fromisoformat(record.date)
    if isinstance(record, AuditRecord):
        for answer in record.answers:
            shares_of(answer.shares)
