"""The private review in words: each detail, hints about labels, what is kept, one last question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session
from tiworkshop.library.plan_words import PlanWords
from tiworkshop.notes.kept import entries
from tiworkshop.notes.plan import PlanSheet
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review import Detail
from tiworkshop.notes.wording import WordingHint
from tiworkshop.readings.page import Block, Page, Span, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.words.kept_notes import entry_page, plan_pages

PRIVATE_REVIEW = "Review, private"
_HINTS_A_PAGE = 2

KeptPages = Callable[[RedactedSheet], Sequence[Page]]
"""Says what would be kept of a sheet."""


def found_words(detail: Detail, number: int, of: int) -> str:
    """Return which detail of how many this is, and of what type."""
    asked = "is this a name?" if detail.doubtful else detail.type
    return f"Found {number} of {of}: {asked}"


def detail_choices(detail: Detail) -> list[Choice]:
    """Return what can be done about a detail: replace it, or keep it."""
    return [
        Choice("replace", f"replace it: {detail.placeholder}"),
        Choice("keep", "keep it: it names nobody"),
    ]


def hint_pages(hints: tuple[WordingHint, ...], back: str = "Esc") -> tuple[Page, ...]:
    """Return pages of labels with another wording and the reason, a few a page.

    *back* is the key that leads back to the run.
    """
    pages = []
    for at in range(0, len(hints), _HINTS_A_PAGE):
        blocks: list[Block] = []
        for hint in hints[at : at + _HINTS_A_PAGE]:
            label = (Span(hint.label, "bold"), Span(" could be: "), Span(hint.instead, "bold"))
            blocks += [Block("paragraph", ((label,),)), paragraph(hint.reason, "dim")]
        blocks.append(paragraph(f"Only if you like. {back} goes back to change it.", "dim"))
        pages.append(Page("A word you may want to change", tuple(blocks)))
    return tuple(pages)


def kept_pages(result: RedactedSheet, session: Session, words: PlanWords) -> tuple[Page, ...]:
    """Return what would be kept, the plan first."""
    pages = (entry_page(entry) for entry in entries(result.sheet, session))
    return (*plan_pages(PlanSheet(result.sheet).plan, words), *pages)


def last_page(replaced: int, companion: Companion) -> Page:
    """Return the page with the question to ask before notes are kept."""
    count = "No names or contact details were found."
    if replaced:
        count = f"{replaced} detail{' is' if replaced == 1 else 's are'} replaced."
    return Page(
        "Before you keep your notes",
        (
            paragraph(count),
            paragraph(companion.intruder_question, "bold"),
            paragraph(companion.privacy_line, "dim"),
        ),
    )
