"""The last pages: what was done, the one change, where notes are, what was not reached."""

from __future__ import annotations

from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.review_date import date_words
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.workshop.workshop import Workshop


def closing_pages(workshop: Workshop, kept: KeptNotes | None) -> tuple[Page, ...]:
    """Return what was done, the one change, where notes are, and what was not reached."""
    companion = workshop.services.companion
    steps = workshop.agenda.steps
    done = tuple(step.title for step in steps if step.id in workshop.state.reached)
    missed = tuple(step.title for step in steps if step.id not in workshop.state.reached)
    pages = [Page("That was the session", (paragraph("What was done:", "dim"), bullets(done)))]
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
    if kept.plan and kept.plan.change:
        blocks.append(paragraph(kept.plan.change, "bold"))
    if kept.plan and kept.plan.review_date:
        blocks.append(paragraph(f"Look again on {date_words(kept.plan.review_date)}."))
    blocks.append(paragraph("You find your notes at home, under kept notes."))
    blocks.append(paragraph(companion.privacy_line, "dim"))
    return Page("The one change" if kept.plan else "Your notes", tuple(blocks))
