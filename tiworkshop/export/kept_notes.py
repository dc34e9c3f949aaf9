"""Kept notes and plans as a document, and as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document, Heading, Paragraph, Piece, Table, beneath
from tiworkshop.export.planned import (
    NOBODY_LOOKED,
    kept_plan_pieces,
    plan_heading,
    plan_lines,
    standing_lines,
)
from tiworkshop.instruments.records.record import PlanRecord, StandingRecord
from tiworkshop.library.companion import Companion
from tiworkshop.library.export_words import ExportWords
from tiworkshop.notes.kept import Entry, KeptNotes
from tiworkshop.notes.review_date import date_words
from tiworkshop.plans.change import change_id

Standings = Mapping[str, StandingRecord]
"""How changes stood when somebody last looked, by the change's id."""


def notes_document(
    notes: Sequence[KeptNotes],
    plans: Sequence[PlanRecord],
    companion: Companion,
    standings: Standings = NOBODY_LOOKED,
) -> Document:
    """Return notes of runs, then action plans of instruments, each with its day."""
    words = companion.exports
    parts = [(one.title, tuple(_of_run(one, companion, standings))) for one in notes]
    parts += [(one.title, tuple(_of_plan(one, companion, standings))) for one in plans]
    match parts:
        case [(title, pieces)]:
            shown: tuple[Piece, ...] = pieces
        case _:
            title = words.title
            shown = tuple(piece for part in parts for piece in _part(*part))
    return Document(title, (*shown, Paragraph(words.read_again)))


def notes_table(
    notes: Sequence[KeptNotes],
    plans: Sequence[PlanRecord],
    companion: Companion,
    standings: Standings = NOBODY_LOOKED,
) -> Table:
    """Return one row for each thing that was written or chosen, and for each line of a plan."""
    words = companion.exports
    header = (words.kind, words.day, words.about, words.question, words.choice, words.text)
    rows: list[tuple[str, ...]] = []
    for one in notes:
        rows += [
            (words.note, one.date, entry.title, entry.question, entry.choice, entry.text)
            for entry in one.entries
        ]
        rows += _plan_rows(one, companion, standings)
    for record in plans:
        rows += _plan_rows(record, companion, standings)
    return Table(header, tuple(rows))


def _plan_rows(
    kept: KeptNotes | PlanRecord, companion: Companion, standings: Standings
) -> Iterator[tuple[str, ...]]:
    words = companion.plan
    kind = plan_heading(kept, words)
    for place, row in enumerate(kept.plan.rows, 1):
        stood = standings.get(change_id(kept.id, place))
        for label, text in (*plan_lines(row, words), *standing_lines(stood, words)):
            yield kind, kept.date, kept.title, label, "", text
    for text in kept.plan.parked:
        yield kind, kept.date, kept.title, words.parked, "", text


def _part(title: str, pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    yield Heading(title)
    yield from beneath(pieces)


def _of_run(notes: KeptNotes, companion: Companion, standings: Standings) -> Iterator[Piece]:
    words: ExportWords = companion.exports
    length = worded(words.minutes, minutes=notes.minutes)
    yield Paragraph(f"{date_words(notes.date)}, {length}")
    yield from kept_plan_pieces(notes, companion.plan, standings)
    last = ""
    for entry in notes.entries:
        if entry.title != last:
            yield Heading(entry.title)
            last = entry.title
        yield from _entry(entry)
    if notes.plan.empty and not notes.entries:
        yield Paragraph(words.nothing)


def _entry(entry: Entry) -> Iterator[Piece]:
    if entry.question:
        yield Paragraph(entry.question)
    if entry.choice:
        yield Paragraph(entry.choice, strong=True)
    yield from (Paragraph(line) for line in entry.text.splitlines() if line.strip())


def _of_plan(record: PlanRecord, companion: Companion, standings: Standings) -> Iterator[Piece]:
    yield Paragraph(date_words(record.date))
    yield from kept_plan_pieces(record, companion.plan, standings)
