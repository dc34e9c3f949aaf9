"""Kept notes and plans as a document, as a table, and as days for a calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.audit_plan import plan_pieces
from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table, beneath
from tiworkshop.export.planned import plan_items, plan_lines
from tiworkshop.instruments.records.record import PlanRecord
from tiworkshop.library.export_words import ExportWords
from tiworkshop.library.instrument_words import ActionPlanWords
from tiworkshop.notes.kept import Entry, KeptNotes
from tiworkshop.notes.review_date import date_words


def notes_document(
    notes: Sequence[KeptNotes],
    plans: Sequence[PlanRecord],
    words: ExportWords,
    plan_words: ActionPlanWords,
) -> Document:
    """Return notes of runs, then action plans of audits, each with its day."""
    parts = [(one.title, tuple(_of_run(one, words))) for one in notes]
    parts += [(one.title, tuple(_of_plan(one, plan_words))) for one in plans]
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
    words: ExportWords,
    plan_words: ActionPlanWords,
) -> Table:
    """Return one row for each thing that was written or chosen, and for each line of a plan."""
    header = (words.kind, words.day, words.about, words.question, words.choice, words.text)
    rows: list[tuple[str, ...]] = []
    for one in notes:
        rows += [
            (words.note, one.date, entry.title, entry.question, entry.choice, entry.text)
            for entry in one.entries
        ]
        if one.plan:
            lines = plan_items(one.plan, words)
            rows += [(words.plan, one.date, one.title, label, "", text) for label, text in lines]
    for record in plans:
        for row in record.rows:
            rows += [
                (plan_words.title, record.date, record.title, label, "", text)
                for label, text in plan_lines(row, plan_words)
            ]
    return Table(header, tuple(rows))


def _part(title: str, pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    yield Heading(title)
    yield from beneath(pieces)


def _of_run(notes: KeptNotes, words: ExportWords) -> Iterator[Piece]:
    length = worded(words.minutes, minutes=notes.minutes)
    yield Paragraph(f"{date_words(notes.date)}, {length}")
    if notes.plan:
        yield Heading(words.plan)
        items = plan_items(notes.plan, words, in_words=True)
        yield Listing(tuple(f"{label}: {text}" for label, text in items))
    last = ""
    for entry in notes.entries:
        if entry.title != last:
            yield Heading(entry.title)
            last = entry.title
        yield from _entry(entry)
    if not notes.plan and not notes.entries:
        yield Paragraph(words.nothing)


def _entry(entry: Entry) -> Iterator[Piece]:
    if entry.question:
        yield Paragraph(entry.question)
    if entry.choice:
        yield Paragraph(entry.choice, strong=True)
    yield from (Paragraph(line) for line in entry.text.splitlines() if line.strip())


def _of_plan(record: PlanRecord, words: ActionPlanWords) -> Iterator[Piece]:
    yield Paragraph(date_words(record.date))
    yield from plan_pieces(record.rows, words)
