"""The pages that say what is coming, before anything begins."""

from __future__ import annotations

from tiworkshop.agenda.timetable import Agenda
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session, Variant
from tiworkshop.readings.page import Block, Line, Page, Span, bullets, paragraph, paragraphs


def coming_pages(session: Session, companion: Companion) -> tuple[Page, ...]:
    """Return what a session is, how long, what for, what not for, and what holds for everyone."""
    audience = f"For: {session.audience.rstrip('.')}." if session.audience else ""
    first = Page("What is coming", paragraphs(session.purpose, audience))
    return (
        *([first] if first.blocks else ()),
        Page("What holds for everybody", (bullets(companion.assurances),)),
        Page("Parts and minutes", tuple(_variant(variant) for variant in session.variants)),
        *_listed("What you leave with", session.outcomes),
        *_listed("What this session is not for", session.boundaries),
        Page(
            "Safeguarding comes first",
            (
                *paragraphs(session.safeguarding),
                paragraph(companion.safeguarding_line, "bold"),
            ),
        ),
    )


def _listed(heading: str, items: tuple[str, ...]) -> tuple[Page, ...]:
    return (Page(heading, (bullets(items),)),) if items else ()


def _variant(variant: Variant) -> Block:
    rows = [((Span(f"{variant.minutes} minutes", "bold"),),)]
    rows += [((Span(f"{part.title}: {part.minutes}"),),) for part in variant.segments]
    return Block("quote", tuple(rows))


def ready_page(agenda: Agenda, finish: str, companion: Companion) -> Page:
    """Return the parts with their minutes and when it would finish."""
    rows: list[Line] = []
    for part in agenda.parts:
        rows.append((Span(part.segment.title, "bold"), Span(f", {part.minutes} minutes")))
        rows += [
            (Span(f"  {planned.title}, {planned.minutes} minutes"),)
            for planned in part.planned
            if planned.minutes and not planned.suggested
        ]
        if part.open_reflection:
            rows.append((Span(f"  Open reflection, {part.open_reflection} minutes"),))
    blocks = [
        Block("diagram", tuple((row,) for row in rows)),
        paragraph(f"Started now, it finishes at {finish}."),
        paragraph(companion.assurances[0], "dim"),
    ]
    return Page("Ready when you are", tuple(blocks))
