"""One thing that a team reflects on after the other: a number answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tiworkshop.instruments.framework.answer import ANSWERS
from tiworkshop.instruments.framework.sheet import note_slot
from tiworkshop.plain.answers import AGAIN
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.plain.writing import write_note
from tiworkshop.words import reflecting as words
from tiworkshop.words.command import Command
from tiworkshop.words.documents import pages_of
from tiworkshop.words.framework_reading import level_on_scale

if TYPE_CHECKING:
    from tiworkshop.instruments.framework.reflecting import Reflecting
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.reflections import Reflections

HOW_TO_ANSWER = "A number answers; the same one takes it back. Enter goes on; it is all saved."
NO_THEME = "There is no theme to read here."

_NOT_TYPED = frozenset({words.ANSWER, words.TAKE, words.UP, words.DOWN})
"""Commands that move a mark on a screen; by ear an answer is named by its number."""
OFFERED = (*(one for one in words.REFLECTING_COMMANDS if one not in _NOT_TYPED), AGAIN)


def reflect_on_each(talk: Talk, reflections: Reflections, reflecting: Reflecting) -> bool:
    """Ask one thing after the other; return True to keep it, False for going back, saved."""
    return _Asking(talk, reflections, reflecting).hold()


@dataclass(slots=True)
class _Asking:
    talk: Talk
    reflections: Reflections
    reflecting: Reflecting
    told: int = -1
    """The item that was said last, by its place."""

    def hold(self) -> bool:
        talk = self.talk
        talk.voice.part(words.team_and_level(self.reflecting))
        talk.explain(HOW_TO_ANSWER)
        while True:
            if self.told != self.reflecting.at:
                self._say()
            answer = talk.ask(OFFERED, numbers=len(ANSWERS), empty=words.ONWARD)
            if isinstance(answer, int):
                self.reflecting.choose(ANSWERS[answer - 1])
                self._say_answer()
            elif answer == words.BACK:
                return False
            elif answer == words.KEEP:
                if self.reflecting.answered:
                    return True
                talk.voice.say(words.NOTHING_YET)
            else:
                self._do(answer)

    def _do(self, command: Command) -> None:
        say, reflecting = self.talk.voice.say, self.reflecting
        match command:
            case words.ONWARD:
                if not reflecting.turn(1):
                    say(words.LAST)
            case words.BACKWARD:
                if not reflecting.turn(-1):
                    say(words.FIRST)
            case words.CLEAR:
                if not reflecting.clear():
                    say(words.NOTHING_TO_TAKE)
                self._say_answer()
            case words.NOTE:
                self._write_note()
            case words.UNDO:
                say(words.TAKEN_BACK if reflecting.undo() else words.NOTHING_TO_UNDO)
                self._say_answer()
            case words.LIST:
                self._go_to()
            case words.READ:
                self._read_theme()
            case words.RESULT:
                document = self.reflections.document_so_far(reflecting)
                read_pages(self.talk, document.title, pages_of(document, heard=True), "go on")
                self.told = -1
            case _:
                self.told = -1

    def _say(self) -> None:
        say, reflecting = self.talk.voice.say, self.reflecting
        item = reflecting.item
        place = words.item_place(reflecting)
        self.talk.voice.part(f"{place[:1].upper()}{place[1:]}: {words.item_heading(item)}")
        say(item.text)
        level = level_on_scale(reflecting.whole, reflecting.level)
        say(f"{item.label}, {level}." if item.kind == "statement" else f"For {level}.")
        for number, choice in enumerate(words.answer_choices(), 1):
            say(f"{number}. {choice.label}")
        self._say_answer()
        self.told = reflecting.at

    def _say_answer(self) -> None:
        said = words.answered_words(self.reflecting)
        self.talk.voice.say(f"{said[:1].upper()}{said[1:]}.")

    def _write_note(self) -> None:
        item = self.reflecting.item
        self.talk.explain(words.NOTE_HINT)
        heading = words.item_heading(item)
        write_note(self.talk, self.reflecting.desk, note_slot(item.id), heading)

    def _read_theme(self) -> None:
        whole, theme = self.reflecting.whole, self.reflecting.item.theme
        if theme not in {one.code for one in whole.framework.themes}:
            self.talk.voice.say(NO_THEME)
            return
        pages = words.detail_pages(whole, self.reflecting.level, theme)
        read_pages(self.talk, whole.framework.title, pages, "go on")
        self.told = -1

    def _go_to(self) -> None:
        taken = choose(self.talk, words.ALL, words.item_choices(self.reflecting))
        if taken is not None:
            self.reflecting.go_to(taken)
        self.told = -1
