"""The private review: what was found, what will be kept, and one last question."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tiworkshop.app.asking.choices import choice_lines
from tiworkshop.app.asking.paged import PagedFrame
from tiworkshop.app.commands import key_bindings
from tiworkshop.library.companion import Companion
from tiworkshop.notes.review import Detail, Review
from tiworkshop.notes.wording import wording_hints_for
from tiworkshop.readings.page import Block, Page, Span
from tiworkshop.words.command import Command
from tiworkshop.words.reviewing import (
    PRIVATE_REVIEW,
    KeptPages,
    detail_choices,
    found_words,
    hint_pages,
    last_page,
)
from tiworkshop.words.screen_commands import (
    BACK,
    DROP,
    HINTS,
    KEEP,
    KEEP_ALL,
    NEXT,
    PREVIOUS,
    REPLACE,
    REVIEW_ON,
)

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.instruments.desk import InstrumentDesk
    from tiworkshop.notes.redacting import RedactedSheet


class ReviewScreen(PagedFrame[Review | bool | None]):
    """Asks about each detail, then shows what will be kept.

    Gives back the review to keep, False to close without notes, None for back to the run.
    """

    DOES: ClassVar = (REVIEW_ON, REPLACE, KEEP, NEXT, PREVIOUS, HINTS, DROP, BACK)
    BINDINGS: ClassVar = key_bindings(DOES)

    def __init__(
        self, review: Review, kept: KeptPages, companion: Companion, *, may_drop: bool = True
    ) -> None:
        self.review = review
        self.kept = kept
        self.may_drop = may_drop
        self.words = companion
        self.hints_shown = True
        super().__init__(PRIVATE_REVIEW, self._pages())

    def _pages(self) -> tuple[Page, ...]:
        details = self.review.details
        found = [
            detail_page(detail, number, len(details), kept=not self.review.replaces(detail))
            for number, detail in enumerate(details, 1)
        ]
        hints = hint_pages(wording_hints_for(self.review.sheet)) if self.hints_shown else ()
        result = self.review.result()
        return (*found, *hints, *self.kept(result), last_page(result.replaced, self.words))

    @property
    def detail(self) -> Detail | None:
        """The detail that the page asks about, if it does."""
        index = self.at[0]
        return self.review.details[index] if index < len(self.review.details) else None

    @property
    def at_the_end(self) -> bool:
        """Whether the last question is on the screen."""
        return self.at[0] == len(self.pages) - 1

    def offered(self) -> list[Command]:
        """Return the commands the footer names; at the end Enter keeps."""
        return [KEEP_ALL if c is REVIEW_ON and self.at_the_end else c for c in super().offered()]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to replace or keep only where a detail is asked about."""
        if action in {"replace", "leave"}:
            return self.detail is not None
        if action == "drop":
            return self.may_drop
        if action == "hints":
            return bool(wording_hints_for(self.review.sheet))
        return True

    def action_replace(self) -> None:
        """Have this detail replaced."""
        self._decide(kept=False)

    def action_leave(self) -> None:
        """Keep this word as it is."""
        self._decide(kept=True)

    def _decide(self, *, kept: bool) -> None:
        if self.detail and self.review.replaces(self.detail) == kept:
            self.review = self.review.turn(self.detail)
            self.pages = self._pages()
        self.redraw()

    def action_hints(self) -> None:
        """Hide or show the hints about words."""
        self.hints_shown = not self.hints_shown
        self.pages = self._pages()
        self.at = (0, 0)
        self.redraw()

    def action_go_on(self) -> None:
        """Turn the page; on the last one, keep the notes."""
        if not self.turn(1):
            self.dismiss(self.review)

    def action_drop(self) -> None:
        """Close without keeping."""
        self.dismiss(False)

    def action_back(self) -> None:
        """Go back to the run."""
        self.dismiss(None)


async def reviewed(
    app: CompanionApp, desk: InstrumentDesk, kept: KeptPages
) -> RedactedSheet | None:
    """Return what was written as it is to be kept; None for going back. Raises NotSaved."""
    screen = ReviewScreen(desk.review(), kept, app.services.companion, may_drop=False)
    answer = await app.push_screen_wait(screen)
    return answer.result() if isinstance(answer, Review) else None


def detail_page(detail: Detail, number: int, of: int, *, kept: bool) -> Page:
    """Return a page that shows a detail in its sentence and asks what to do."""
    sentence = (Span(detail.before), Span(detail.text, "mark"), Span(detail.after))
    choices = detail_choices(detail)
    rows = [line for group in choice_lines(choices, int(kept), 50) for line in group]
    return Page(
        found_words(detail, number, of),
        (
            Block("paragraph", ((sentence,),)),
            Block("diagram", tuple((row,) for row in rows)),
        ),
    )
