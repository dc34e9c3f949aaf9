"""One thing that a team reflects on: a theme or a statement, and five answers."""

from __future__ import annotations

from typing import ClassVar, Literal

from tiworkshop.app.asking.choices import MARK, NO_MARK
from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import ROOMY, Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.instruments.framework.answer import ANSWERS
from tiworkshop.instruments.framework.reflecting import Reflecting
from tiworkshop.instruments.framework.sheet import note_slot
from tiworkshop.readings.page import Line, Span
from tiworkshop.words import reflecting as words
from tiworkshop.words.command import Command
from tiworkshop.words.documents import pages_of
from tiworkshop.words.framework_reading import level_on_scale
from tiworkshop.workshop.reflections import Reflections

_GIVEN, _NOT_GIVEN = "[x] ", "[ ] "


class ReflectionScreen(Frame[Literal["keep"] | None]):
    """Asks one thing after the other; gives back "keep", or None for going back, saved."""

    DOES: ClassVar[tuple[Command, ...]] = words.REFLECTING_COMMANDS
    BINDINGS: ClassVar = [
        *key_bindings(one for one in words.REFLECTING_COMMANDS if one is not words.ANSWER),
        *((digit, f"answer({digit})", "") for digit in words.ANSWER.keys),
    ]

    def __init__(self, reflections: Reflections, reflecting: Reflecting) -> None:
        super().__init__()
        self.reflections = reflections
        self.reflecting = reflecting
        self.row = 0
        """The marked answer, from 0."""

    # what is shown

    def draw_body(self) -> None:
        """Show what it is about, and the answers."""
        item = self.reflecting.item
        about = [*wrapped(item.text, self.columns)]
        if self.size.height >= ROOMY:
            level = level_on_scale(self.reflecting.whole, self.reflecting.level)
            place = f"{item.label} · {level}" if item.kind == "statement" else level
            about += [*wrapped(place, self.columns, "dim"), ()]
        self.put("page", self.page_lines(words.item_heading(item), [*about, *self._answers()]))

    def _answers(self) -> list[Line]:
        given = self.reflecting.answer
        return [
            (
                Span(MARK if at == self.row else NO_MARK, "mark"),
                Span(f"{at + 1}  ", "dim"),
                Span(_GIVEN if choice.id == given else _NOT_GIVEN),
                Span(choice.label, "bold" if choice.id == given else ""),
            )
            for at, choice in enumerate(words.answer_choices())
        ]

    def header_line(self, width: int) -> Line:
        """Return which team looks at which level."""
        return two_ends(words.team_and_level(self.reflecting), words.PRIVATE, width)

    def where(self) -> tuple[str, str]:
        """Return which one this is, and how it is answered."""
        return words.item_place(self.reflecting), words.answered_words(self.reflecting)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what a theme says wherever there is one."""
        return bool(self._theme) if action == "read" else True

    @property
    def _theme(self) -> str:
        codes = {theme.code for theme in self.reflecting.whole.framework.themes}
        theme = self.reflecting.item.theme
        return theme if theme in codes else ""

    # answering

    def _changed(self, news: str = "") -> None:
        self.companion.save_soon()
        self.companion.say(news)

    def action_answer(self, number: int) -> None:
        """Give the answer of a number, or take it back."""
        self.row = number - 1
        self.reflecting.choose(ANSWERS[self.row])
        self._changed()

    def action_take(self) -> None:
        """Give the marked answer."""
        self.action_answer(self.row + 1)

    def action_down(self) -> None:
        """Mark the next answer."""
        self.row = min(self.row + 1, len(ANSWERS) - 1)
        self.redraw()

    def action_up(self) -> None:
        """Mark the answer before."""
        self.row = max(0, self.row - 1)
        self.redraw()

    def action_clear(self) -> None:
        """Take the answer away."""
        self._changed("" if self.reflecting.clear() else words.NOTHING_TO_TAKE)

    def action_note(self) -> None:
        """Write a note, privately."""
        item = self.reflecting.item
        desk, slot = self.reflecting.desk, note_slot(item.id)
        heading = words.item_heading(item)
        screen = WritingScreen(desk, slot, heading, words.NOTE_HINT, one_line=False)
        self.companion.push_screen(screen)

    def action_undo(self) -> None:
        """Take back the last change, wherever it was."""
        self._changed("" if self.reflecting.undo() else words.NOTHING_TO_UNDO)

    # going through it

    def action_onward(self) -> None:
        """Go to the next one."""
        self._turn(1, words.LAST)

    def action_backward(self) -> None:
        """Go to the one before."""
        self._turn(-1, words.FIRST)

    def _turn(self, by: int, otherwise: str) -> None:
        turned = self.reflecting.turn(by)
        if turned:
            self.row = 0
        self._changed("" if turned else otherwise)

    def action_list(self) -> None:
        """List everything that is gone through, to go to one."""
        choices = words.item_choices(self.reflecting)
        title, at = words.team_and_level(self.reflecting), self.reflecting.at
        self.companion.push_screen(
            ChoosingScreen(words.ALL, choices, title=title, at=at), self._go_to
        )

    def _go_to(self, item: str | None) -> None:
        if item is not None:
            self.reflecting.go_to(item)
            self.row = 0
        self.redraw()

    def action_read(self) -> None:
        """Read what this level says of the theme."""
        whole, level = self.reflecting.whole, self.reflecting.level
        pages = words.detail_pages(whole, level, self._theme)
        self.companion.push_screen(PagesScreen(whole.framework.title, pages))

    def action_result(self) -> None:
        """Show what the answers say so far."""
        document = self.reflections.document_so_far(self.reflecting)
        self.companion.push_screen(PagesScreen(document.title, pages_of(document)))

    def action_keep(self) -> None:
        """Go to the review, and keep it."""
        if self.reflecting.answered:
            self.dismiss("keep")
        else:
            self._changed(words.NOTHING_YET)

    def action_back(self) -> None:
        """Go back; it is saved."""
        self.dismiss(None)
