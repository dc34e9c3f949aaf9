"""What will be kept, to be read before it is."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.asking.paged import BACK, NEXT, PREVIOUS, PagedFrame
from tiworkshop.app.commands import Command, key_bindings
from tiworkshop.app.home.notes import entry_page, plan_page
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session
from tiworkshop.notes.kept import Plan, entries
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.readings.page import Page, paragraph

KEEP = Command("review.keep", ("enter",), "keep", "keep", "Keep these notes.", rank=0)
DROP = Command(
    "review.drop", ("x",), "drop", "don't keep", "Close without keeping any notes.", rank=2
)


def review_pages(result: RedactedSheet, session: Session, companion: Companion) -> tuple[Page, ...]:
    """Return what would be kept, page by page, and the questions to ask of it."""
    count = result.replaced
    replaced = "No names or contact details were found."
    if count:
        replaced = f"{count} detail{' was' if count == 1 else 's were'} replaced."
    intro = Page(
        "Before you keep your notes",
        (
            paragraph(replaced, "bold"),
            paragraph(companion.intruder_question),
            paragraph(companion.privacy_line, "dim"),
        ),
    )
    plan = result.sheet.plan
    pages = [plan_page(Plan(**plan))] if plan else []
    pages += [entry_page(entry) for entry in entries(result.sheet, session)]
    return (intro, *pages)


class ReviewScreen(PagedFrame[bool | None]):
    """Shows what will be kept. True keeps it, False closes without, None goes back."""

    DOES: ClassVar = (KEEP, NEXT, PREVIOUS, DROP, BACK)
    BINDINGS: ClassVar = key_bindings((KEEP, NEXT, PREVIOUS, DROP, BACK))

    def __init__(self, result: RedactedSheet, session: Session, companion: Companion) -> None:
        super().__init__("Review, private", review_pages(result, session, companion))

    def action_keep(self) -> None:
        """Keep the notes."""
        self.dismiss(True)

    def action_drop(self) -> None:
        """Close without keeping."""
        self.dismiss(False)

    def action_back(self) -> None:
        """Go back to the run."""
        self.dismiss(None)
