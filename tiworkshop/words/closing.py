"""The last pages: what was done, the one change, where notes are, what was not reached."""

from __future__ import annotations

from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import Plan
from tiworkshop.notes.review_date import date_words
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.workshop.time_taken import time_page
from tiworkshop.workshop.workshop import Workshop


def closing_pages(workshop: Workshop, kept: KeptNotes | None) -> tuple[Page, ...]:
    """Return what was done, the one change, where notes are, and what was not reached."""
    companion = workshop.services.companion
    steps = workshop.agenda.steps
    done = tuple(step.title for step in steps if step.id in workshop.state.reached)
    missed = tuple(step.title for step in steps if step.id not in workshop.state.reached)
    pages = [Page("That was the session", (paragraph("What was done:", "dim"), bullets(done)))]
    if not workshop.room_only:
        pages.append(time_page(workshop.report(), companion.report.title))
    if missed:
        rest = paragraph(companion.closing[0], "dim")
        pages.append(Page("Not reached, and that is fine", (bullets(missed), rest)))
    if not workshop.room_only:
        pages.append(_change_page(workshop, kept))
    return (
        *pages,
        Page(
            "Thank you",
            (
                *(paragraph(line) for line in companion.closing[1:]),
                paragraph(companion.safeguarding_line, "bold"),
            ),
        ),
    )


def _change_page(workshop: Workshop, kept: KeptNotes | None) -> Page:
    companion = workshop.services.companion
    if kept is None:
        return Page("Your notes", (paragraph("No notes were kept."),))
    blocks = []
    for row in kept.plan.rows:
        if row.name:
            blocks.append(paragraph(row.name, "bold"))
        if row.review_date:
            blocks.append(paragraph(f"Look again on {date_words(row.review_date)}."))
    if parked := len(kept.plan.parked):
        blocks.append(paragraph(f"Parked for later: {parked} idea{'' if parked == 1 else 's'}."))
    blocks.append(paragraph("You find your notes at home, under kept notes."))
    blocks.append(paragraph(companion.privacy_line, "dim"))
    return Page(_change_heading(kept.plan), tuple(blocks))


def _change_heading(plan: Plan) -> str:
    match len(plan.rows):
        case 0:
            return "Your notes"
        case 1:
            return "The one change"
        case _:
            return "What you plan to change"
