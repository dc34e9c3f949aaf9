"""Questions of an audit, one after the other: numbers give 20 per cent to a level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tiworkshop.instruments.audit.answer import NotShares, Shares
from tiworkshop.instruments.audit.sheet import evidence_slot
from tiworkshop.plain.answers import AGAIN
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.plain.writing import write_note
from tiworkshop.words import audit_commands as do
from tiworkshop.words import auditing as words
from tiworkshop.words.command import Command
from tiworkshop.words.documents import pages_of

if TYPE_CHECKING:
    from tiworkshop.instruments.audit.answering import Answering
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.audits import Audits

HOW_TO_SHARE = "A number gives 20 per cent to that level. Enter goes on; every answer is saved."
WHICH_LEVEL = "From which level?"
NOTHING_SHARED = "Nothing is shared yet."

_NOT_TYPED = frozenset({do.GIVE, do.MORE, do.UP, do.DOWN})
"""Commands that move a mark on a screen; by ear a level is named by its number."""
OFFERED = (*(one for one in do.AUDIT_COMMANDS if one not in _NOT_TYPED), AGAIN)


def answer_questions(talk: Talk, audits: Audits, answering: Answering) -> bool:
    """Ask question by question; return True to keep the answers, False for going back, saved."""
    return _Asking(talk, audits, answering).hold()


@dataclass(slots=True)
class _Asking:
    talk: Talk
    audits: Audits
    answering: Answering
    told: int = -1
    """The question that was said last, by its place."""

    def hold(self) -> bool:
        talk, answering = self.talk, self.answering
        talk.voice.part(answering.perspective.title)
        talk.explain(HOW_TO_SHARE)
        while True:
            if self.told != answering.at:
                self._say()
            levels = len(answering.audit.levels)
            answer = talk.ask(OFFERED, numbers=levels, empty=do.ONWARD)
            if isinstance(answer, int):
                if not answering.give(answer):
                    talk.voice.say(words.ALL_SHARED)
                self._say_shares()
            elif answer == do.BACK:
                return False
            elif answer == do.KEEP:
                if answering.answered:
                    return True
                talk.voice.say(words.NOT_YET)
            else:
                self._do(answer)

    def _do(self, command: Command) -> None:
        say, answering = self.talk.voice.say, self.answering
        match command:
            case do.ONWARD:
                if not answering.turn(1):
                    say(words.LAST_QUESTION)
            case do.BACKWARD:
                if not answering.turn(-1):
                    say(words.FIRST_QUESTION)
            case do.LEAVE_OUT:
                answering.leave_out()
                say(f"{words.shared_words(answering).capitalize()}.")
            case do.CLEAR:
                say(NOTHING_SHARED if answering.clear() else words.NOTHING_TO_TAKE)
            case do.TAKE:
                self._take()
            case do.FIGURES:
                type_figures(self.talk, answering)
                self._say_shares()
            case do.EVIDENCE:
                slot = evidence_slot(answering.question.number)
                heading = words.question_heading(answering)
                self.talk.explain(words.EVIDENCE_HINT)
                write_note(self.talk, answering.desk, slot, heading)
            case do.UNDO:
                say(words.TAKEN_BACK if answering.undo() else words.NOTHING_TO_UNDO)
                self._say_shares()
            case do.LIST:
                self._go_to()
            case do.RESULT:
                document = self.audits.result_so_far(answering)
                read_pages(self.talk, document.title, pages_of(document, heard=True), "go on")
                self.told = -1
            case _:
                self.told = -1

    def _say(self) -> None:
        say, answering = self.talk.voice.say, self.answering
        self.talk.voice.part(
            f"{words.place_words(answering).capitalize()}. {answering.question.label}"
        )
        say(f"{answering.section.title}.")
        say(answering.question.text)
        if answering.question.hint:
            say(answering.question.hint)
        for number, level in enumerate(answering.audit.levels, 1):
            self.talk.voice.say(f"{number}. {level.name}")
        self._say_shares()
        self.told = answering.at

    def _say_shares(self) -> None:
        answering = self.answering
        match answering.answer:
            case Shares(percent):
                levels = zip(answering.audit.levels, percent, strict=True)
                shared = [f"{one.name} {share} per cent" for one, share in levels if share]
                self.talk.voice.say(f"{', '.join(shared)}; {words.shared_words(answering)}.")
            case _:
                self.talk.voice.say(f"{words.shared_words(answering).capitalize()}.")

    def _take(self) -> None:
        choices = words.level_choices(self.answering.audit, self.answering.shares)
        if not choices:
            self.talk.voice.say(NOTHING_SHARED)
        elif (taken := choose(self.talk, WHICH_LEVEL, choices)) is not None:
            self.answering.take(int(taken))
        self._say_shares()

    def _go_to(self) -> None:
        choices = words.question_choices(self.answering)
        taken = choose(self.talk, words.ALL_QUESTIONS, choices)
        if taken is not None:
            self.answering.go_to(int(taken))
        self.told = -1


def type_figures(talk: Talk, answering: Answering) -> None:
    """Take figures on one line; what can't be shares is said, and nothing changes."""
    talk.voice.part(words.FIGURES_HEADING.format(answering.question.number))
    talk.voice.say(words.HOW_TO_SHARE)
    text = talk.hear_text().strip()
    if not text:
        return
    try:
        answering.type_figures(text)
    except NotShares as error:
        talk.voice.say(str(error))
