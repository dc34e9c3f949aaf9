"""Kept notes as pages to read."""

from __future__ import annotations

from tiworkshop.notes.kept import Entry, KeptNotes, Plan
from tiworkshop.notes.review_date import date_words
from tiworkshop.notes.sheet import PLAN_FIELDS
from tiworkshop.readings.page import Block, Page, Span, paragraph
from tiworkshop.words.plan import LABELS


def notes_pages(notes: KeptNotes) -> tuple[Page, ...]:
    """Return one page an entry, the plan first."""
    pages = [plan_page(notes.plan)] if notes.plan else []
    pages += [entry_page(entry) for entry in notes.entries]
    return tuple(pages) or (Page(notes.title, (paragraph("Nothing was written.", "dim"),)),)


def entry_page(entry: Entry) -> Page:
    """Return what was written or chosen about one thing."""
    blocks = [paragraph(entry.question, "dim")] if entry.question else []
    blocks += [paragraph(entry.choice, "bold")] if entry.choice else []
    blocks += [paragraph(text) for text in entry.text.splitlines() if text.strip()]
    return Page(entry.title, tuple(blocks))


def plan_page(plan: Plan) -> Page:
    """Return the planned change, line by line."""
    rows = []
    for name in PLAN_FIELDS:
        text = getattr(plan, name)
        if text:
            shown = date_words(text) if name == "review_date" else text
            rows.append(((Span(f"{LABELS[name]}: ", "dim"), Span(shown)),))
    return Page("One planned change", (Block("quote", tuple(rows)),))
