"""The private review, one question at a time: what was found, what is kept, a last question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tiworkshop.notes.review import Detail, Review
from tiworkshop.notes.wording import wording_hints_for
from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.answers import AGAIN
from tiworkshop.readings.page import Page
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
    BACK_TO_RUN,
    DROP,
    HINTS,
    KEEP_ALL,
    NEXT,
    PREVIOUS,
)

if TYPE_CHECKING:
    from tiworkshop.instruments.desk import InstrumentDesk
    from tiworkshop.notes.redacting import RedactedSheet
    from tiworkshop.plain.talk import Talk

FIRST = "This is the first page of the review."
HINTS_OFF, HINTS_ON = "Word hints are off.", "Word hints are on."


@dataclass(slots=True)
class Reviewing:
    """A review that goes on: what was decided, and where one is."""

    talk: Talk
    review: Review
    kept: KeptPages
    back_to: str = "the run"
    may_drop: bool = True
    hints_on: bool = True
    at: int = 0
    told: bool = False

    def pages(self) -> tuple[Detail | Page, ...]:
        """Return everything there is to hear: details, hints, what is kept, the last question."""
        hints = wording_hints_for(self.review.sheet) if self.hints_on else ()
        result = self.review.result()
        last = last_page(result.replaced, self.talk.companion)
        return (*self.review.details, *hint_pages(hints, "b"), *self.kept(result), last)

    def hold(self) -> Review | bool | None:
        """Return the review to keep, False to close without notes, None for back to the run."""
        self.talk.voice.part(PRIVATE_REVIEW)
        while True:
            pages = self.pages()
            page, at_end = pages[self.at], self.at == len(pages) - 1
            if not self.told:
                self._say(page, at_end=at_end)
                self.told = True
            answer = self.talk.ask(self._offered(at_end=at_end), _numbers(page), empty=NEXT)
            if isinstance(answer, int) and isinstance(page, Detail):
                self._decide(page, kept=answer == 2)
            elif answer == KEEP_ALL or (answer == NEXT and at_end):
                return self.review
            elif answer in {DROP, BACK_TO_RUN}:
                return False if answer == DROP else None
            elif isinstance(answer, Command):
                self._turn(answer)

    def _offered(self, *, at_end: bool) -> tuple[Command, ...]:
        hints = (HINTS,) if wording_hints_for(self.review.sheet) else ()
        end = (KEEP_ALL,) if at_end else ()
        drop = (DROP,) if self.may_drop else ()
        return (NEXT, PREVIOUS, *hints, *end, *drop, BACK_TO_RUN, AGAIN)

    def _turn(self, answer: Command) -> None:
        self.told = False
        match answer:
            case _ if answer == NEXT:
                self.at += 1
            case _ if answer == PREVIOUS and self.at:
                self.at -= 1
            case _ if answer == PREVIOUS:
                self.talk.voice.say(FIRST)
                self.told = True
            case _ if answer == HINTS:
                self.hints_on = not self.hints_on
                self.at = 0
                self.talk.voice.say(HINTS_ON if self.hints_on else HINTS_OFF)

    def _decide(self, detail: Detail, *, kept: bool) -> None:
        if self.review.replaces(detail) == kept:
            self.review = self.review.turn(detail)
        self.talk.voice.say(f"Chosen: {detail_choices(detail)[kept].label}")

    def _say(self, page: Detail | Page, *, at_end: bool) -> None:
        if isinstance(page, Detail):
            self._say_detail(page)
        else:
            self.talk.voice.part(page.heading)
            self.talk.voice.say_all(page_lines(page))
        drop = " x: keep nothing." if self.may_drop else ""
        end = f"Enter: keep these notes.{drop} b: back to {self.back_to}."
        self.talk.voice.say(end if at_end else "Enter: go on.")

    def _say_detail(self, detail: Detail) -> None:
        voice, details = self.talk.voice, self.review.details
        voice.part(found_words(detail, details.index(detail) + 1, len(details)))
        if not voice.to_disk:
            voice.say(f"Found: {detail.text}")
            voice.say(f"In the sentence: {detail.before}{detail.text}{detail.after}")
        kept = not self.review.replaces(detail)
        for number, choice in enumerate(detail_choices(detail), 1):
            chosen = ", chosen" if kept == (choice.id == "keep") else ""
            voice.say(f"{number}. {choice.label}{chosen}")


def _numbers(page: Detail | Page) -> int:
    return 2 if isinstance(page, Detail) else 0


def reviewed(
    talk: Talk, desk: InstrumentDesk, kept: KeptPages, back_to: str
) -> RedactedSheet | None:
    """Return what was written as it is to be kept; None for going back. Raises NotSaved."""
    answer = Reviewing(talk, desk.review(), kept, back_to, may_drop=False).hold()
    return answer.result() if isinstance(answer, Review) else None
