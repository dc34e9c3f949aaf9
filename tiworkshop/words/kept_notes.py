"""Kept notes as pages to read."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.library.plan_words import PlanWords
from tiworkshop.notes.kept import Entry, KeptNotes
from tiworkshop.notes.plan import DAYS, PLAN_LINES, Plan, PlanRow
from tiworkshop.notes.review_date import date_words
from tiworkshop.readings.page import Block, Page, Span, bullets, paragraph


def notes_pages(notes: KeptNotes, words: PlanWords) -> tuple[Page, ...]:
    """Return one page an entry, the plan first."""
    pages = [*plan_pages(notes.plan, words)]
    pages += [entry_page(entry) for entry in notes.entries]
    return tuple(pages) or (Page(notes.title, (paragraph("Nothing was written.", "dim"),)),)


def entry_page(entry: Entry) -> Page:
    """Return what was written or chosen about one thing."""
    blocks = [paragraph(entry.question, "dim")] if entry.question else []
    blocks += [paragraph(entry.choice, "bold")] if entry.choice else []
    blocks += [paragraph(text) for text in entry.text.splitlines() if text.strip()]
    return Page(entry.title, tuple(blocks))


def plan_pages(plan: Plan, words: PlanWords) -> Iterator[Page]:
    """Yield a page for each planned change, line by line, then one of parked ideas."""
    heading = words.one if len(plan.rows) == 1 else words.several
    for row in plan.rows:
        yield Page(heading, (Block("quote", tuple(row_lines(row, words))),))
    if plan.parked:
        yield Page(words.parked, (bullets(plan.parked),))


def row_lines(row: PlanRow, words: PlanWords) -> Iterator[tuple[tuple[Span, ...]]]:
    """Yield each filled line of a change after its label."""
    for name in PLAN_LINES:
        if text := line_text(row, name):
            yield ((Span(f"{line_label(words, name)}: ", "dim"), Span(text)),)


def line_text(row: PlanRow, name: str) -> str:
    """Return what stands in a line of a change, a day in words."""
    text: str = getattr(row, name)
    return date_words(text) if name in DAYS else text


def line_label(words: PlanWords, name: str) -> str:
    """Return what a line of a change is called."""
    label: str = getattr(words, name)
    return label
