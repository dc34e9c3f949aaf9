"""One question of an audit: levels to share 100 per cent over."""

from __future__ import annotations

from typing import ClassVar, Literal

from tiworkshop.app.asking.choices import MARK, NO_MARK
from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.audit.figures import FiguresScreen
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.instruments.audit.answering import Answering
from tiworkshop.instruments.audit.sheet import evidence_slot
from tiworkshop.library.instruments.audit import Level
from tiworkshop.readings.page import Line, Span
from tiworkshop.readings.width import cells
from tiworkshop.words import auditing as words
from tiworkshop.words.audit_commands import AUDIT_COMMANDS, GIVE
from tiworkshop.words.command import Command
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.audits import Audits


class QuestionScreen(Frame[Literal["keep"] | None]):
    """Asks question by question; gives back "keep", or None for going back, saved."""

    DOES: ClassVar[tuple[Command, ...]] = AUDIT_COMMANDS
    BINDINGS: ClassVar = [
        *key_bindings(command for command in AUDIT_COMMANDS if command is not GIVE),
        *((digit, f"give({digit})", "") for digit in GIVE.keys),
    ]

    def __init__(self, audits: Audits, answering: Answering) -> None:
        super().__init__()
        self.audits = audits
        self.answering = answering
        self.level = 0
        self.at_levels = False
        """Whether the levels are shown, where they and the question need a screen each."""

    # what is shown

    def draw_body(self) -> None:
        """Show the question above its levels, or one of both where space is short."""
        question, levels = self._question(), self._levels()
        if self._one_screen:
            lines = [*question, (), *levels]
        else:
            lines = levels if self.at_levels else question
        self.put("page", self.page_lines(words.question_heading(self.answering), lines))

    @property
    def _one_screen(self) -> bool:
        room = self.room.lines - len(self.heading_lines(words.question_heading(self.answering))) + 1
        return len(self._question()) + 1 + len(self._levels()) <= room

    def _question(self) -> list[Line]:
        question = self.answering.question
        hint = wrapped(question.hint, self.columns, "dim") if question.hint else ()
        return [*wrapped(question.text, self.columns), *hint]

    def _levels(self) -> list[Line]:
        names = [f"{number}  {one.name}" for number, one in enumerate(self._audit_levels, 1)]
        widest = max(map(cells, names))
        shares = self.answering.shares
        return [
            (
                Span(MARK if at == self.level else NO_MARK, "mark"),
                Span(f"{name}{' ' * (widest - cells(name))}  ", "bold" if percent else ""),
                Span(words.share_words(percent), "" if percent else "dim"),
            )
            for at, (name, percent) in enumerate(zip(names, shares.percent, strict=True))
        ]

    @property
    def _audit_levels(self) -> tuple[Level, ...]:
        return self.answering.audit.levels

    def header_line(self, width: int) -> Line:
        """Return whose view this is, and which section."""
        return two_ends(words.belongs_to(self.answering), words.PRIVATE_AUDIT, width)

    def where(self) -> tuple[str, str]:
        """Return which question this is, and how its answer stands."""
        return words.place_words(self.answering), words.shared_words(self.answering)

    # answering

    def _changed(self, news: str = "") -> None:
        self.companion.save_soon()
        self.companion.say(news)

    def action_give(self, level: int) -> None:
        """Give a point to a level."""
        if level <= len(self._audit_levels):
            self.level = level - 1
            self.at_levels = True
            self._changed("" if self.answering.give(level) else words.ALL_SHARED)

    def action_more(self) -> None:
        """Give a point to the marked level."""
        self.action_give(self.level + 1)

    def action_take(self) -> None:
        """Take a point from the marked level."""
        self._changed("" if self.answering.take(self.level + 1) else words.NOTHING_THERE)

    def action_clear(self) -> None:
        """Take the answer away."""
        self._changed("" if self.answering.clear() else words.NOTHING_TO_TAKE)

    def action_leave_out(self) -> None:
        """Answer not assessed, or take that back."""
        self.answering.leave_out()
        self._changed()

    def action_down(self) -> None:
        """Mark the next level."""
        self._mark(1)

    def action_up(self) -> None:
        """Mark the level before."""
        self._mark(-1)

    def _mark(self, by: int) -> None:
        self.at_levels = True
        self.level = max(0, min(self.level + by, len(self._audit_levels) - 1))
        self.redraw()

    def action_figures(self) -> None:
        """Type all figures on one line."""
        self.companion.push_screen(FiguresScreen(self.answering))

    def action_evidence(self) -> None:
        """Write evidence, privately."""
        slot = evidence_slot(self.answering.question.number)
        heading = words.question_heading(self.answering)
        self.companion.push_screen(
            WritingScreen(self.answering.desk, slot, heading, words.EVIDENCE_HINT, one_line=False)
        )

    def action_undo(self) -> None:
        """Take back the last change, wherever it was."""
        self._changed("" if self.answering.undo() else words.NOTHING_TO_UNDO)

    # going through it

    def action_onward(self) -> None:
        """Go on: to the levels where they have a screen of their own, then to the next question."""
        if not self._one_screen and not self.at_levels:
            self.at_levels = True
            self._changed()
        else:
            self._turn(1, words.LAST_QUESTION)

    def action_backward(self) -> None:
        """Go back the same way."""
        if not self._one_screen and self.at_levels:
            self.at_levels = False
            self._changed()
        else:
            self._turn(-1, words.FIRST_QUESTION)

    def _turn(self, by: int, otherwise: str) -> None:
        turned = self.answering.turn(by)
        if turned:
            self.level, self.at_levels = 0, False
        self._changed("" if turned else otherwise)

    def action_list(self) -> None:
        """List all questions, to go to one."""
        screen = ChoosingScreen(
            words.ALL_QUESTIONS,
            words.question_choices(self.answering),
            title=words.belongs_to(self.answering),
            at=self.answering.at,
        )
        self.companion.push_screen(screen, self._go_to)

    def _go_to(self, number: str | None) -> None:
        if number is not None:
            self.answering.go_to(int(number))
            self.level, self.at_levels = 0, False
        self.redraw()

    def action_result(self) -> None:
        """Show what it adds up to so far."""
        document = self.audits.result_so_far(self.answering)
        self.companion.push_screen(PagesScreen(document.title, pages_of(document)))

    def action_keep(self) -> None:
        """Go to the review, and keep it."""
        if self.answering.answered:
            self.dismiss("keep")
        else:
            self._changed(words.NOT_YET)

    def action_back(self) -> None:
        """Go back; it is saved."""
        self.dismiss(None)
