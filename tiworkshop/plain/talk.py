"""One conversation: what is said, what is asked, and what can be answered at any moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tiworkshop.notes.written import cut_off_all
from tiworkshop.plain.answers import command_named
from tiworkshop.plain.voice import Voice
from tiworkshop.settings import Settings
from tiworkshop.words import news
from tiworkshop.words.command import EVERYWHERE, HELP, LEAVE, PALETTE, Command
from tiworkshop.words.writing import set_aside_words
from tiworkshop.workshop.services import Services

if TYPE_CHECKING:
    from tiworkshop.library.companion import Companion
    from tiworkshop.notes.sheet import Sheet
    from tiworkshop.notes.written import Written
    from tiworkshop.workshop.workshop import Workshop

NOT_UNDERSTOOD = "Nothing here is called {}. Type ? for what can be typed."
NOT_A_COMMAND = "Type ? for what can be typed."
NO_SUCH_NUMBER = "The numbers go from 1 to {}."
SAVED_AGAIN = "Saved now."


class Leaving(Exception):
    """Somebody leaves; everything that can be saved is."""


@dataclass(slots=True)
class Talk:
    """What the program and a person say to one another."""

    services: Services
    settings: Settings
    voice: Voice
    workshop: Workshop | None = None
    instrument: Written | None = None
    """What is being filled in, by itself or in the middle of a run."""
    undisturbed: Callable[[], AbstractContextManager[None]] = nullcontext
    announce: Callable[[], None] = lambda: None
    """Says what has to be said before the next question, such as that a part's time has passed."""
    something_ended: bool = False
    """Whether a run was left or closed: then an input may end at home."""
    _trouble: str = ""
    _asked_to_leave: bool = False
    _explained: set[str] = field(default_factory=set)

    @property
    def key_map(self) -> Mapping[str, str]:
        """Keys changed in the settings, by command id."""
        return self.settings.keys

    @property
    def companion(self) -> Companion:
        """The companion's fixed words."""
        return self.services.companion

    # asking

    def ask(
        self, offered: Sequence[Command], numbers: int = 0, empty: Command | None = None
    ) -> Command | int:
        """Return the command or the number that was answered; ask again for anything else.

        Numbers go from 1. An empty line stands for *empty*. Help, the list of commands and leaving
        are answered here. Raises Leaving or InputEnded.
        """
        while True:
            self.save()
            self.announce()
            text = self.voice.hear()
            answer = self._understood(text, offered, numbers, empty)
            if isinstance(answer, Command):
                answer = self._everywhere(answer, text, offered)
            if answer is not None:
                return answer

    def hear_text(self) -> str:
        """Return a line of text, whatever it says. Raises InputEnded."""
        return self.voice.hear()

    def explain(self, what: str) -> None:
        """Say how something is answered, the first time only."""
        if what not in self._explained:
            self._explained.add(what)
            self.voice.say(what)

    def _understood(
        self, text: str, offered: Sequence[Command], numbers: int, empty: Command | None
    ) -> Command | int | None:
        word = text.strip()
        if not text and empty is not None:
            return empty
        if word.isdecimal() and numbers:
            if 1 <= int(word) <= numbers:
                return int(word)
            self.voice.say(NO_SUCH_NUMBER.format(numbers))
            return None
        everything: Iterable[Command] = (*offered, *EVERYWHERE)
        search = word[:1] == "/" and len(word) > 1
        found = PALETTE if search else command_named(text, everything, self.key_map)
        if found is None:
            # Where a file listens, a line that somebody took for a note is not said again.
            said = NOT_UNDERSTOOD.format(word) if word and not self.voice.to_disk else NOT_A_COMMAND
            self.voice.say(said)
        return found

    def _everywhere(
        self, command: Command, text: str, offered: Sequence[Command]
    ) -> Command | None:
        match command:
            case _ if command == HELP:
                from tiworkshop.plain.help import say_help

                say_help(self, offered)
                return None
            case _ if command == PALETTE:
                from tiworkshop.plain.help import search

                found = search(self, offered, text.strip().removeprefix("/"))
                return self._everywhere(found, "", offered) if found else None
            case _ if command == LEAVE:
                self.leave()
                return None
            case _:
                return command

    def sheet_to_say(self, work: Written) -> Sheet:
        """Return what was typed and chosen, as it may be said: redacted where a file listens."""
        if not self.voice.to_disk:
            return work.sheet
        from tiworkshop.notes.redacting import NotSaved, redacted

        try:
            return redacted(work.sheet).sheet
        except NotSaved:
            return replace(work.sheet, texts={})

    # saving and leaving

    @property
    def works(self) -> tuple[Written, ...]:
        """What is written on now."""
        return tuple(work for work in (self.workshop, self.instrument) if work is not None)

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in a sentence; empty when all is well."""
        return next((work.trouble for work in self.works if work.trouble), "")

    def save(self) -> bool:
        """Write what is not on disk; say trouble when it begins, and when it has passed."""
        if not self.works:
            return True
        with self.undisturbed():
            saved = all(tuple(work.flush() for work in self.works))
        trouble = self.trouble
        if trouble != self._trouble:
            self.voice.say(trouble or SAVED_AGAIN)
            self._trouble = trouble
        if saved:
            self._asked_to_leave = False
        return saved

    @property
    def unsaved(self) -> str:
        """Why something is not on disk, without what is done about it; empty when all is."""
        return news.without_what_follows(self.trouble)

    def save_for_good(self) -> None:
        """Save from a signal handler, or because nobody answers any more."""
        cut_off_all(self.works)

    def leave(self) -> None:
        """Leave. What can't be saved is asked about once. Raises Leaving."""
        if not self.save() and not self._asked_to_leave:
            self._asked_to_leave = True
            self.voice.say(news.NOT_ALL_SAVED)
            return
        with self.undisturbed():
            for work in self.works:
                work.leave()
        raise Leaving

    def fill_in(self, work: Written) -> None:
        """Save an instrument from now on, whenever something is asked."""
        self.instrument = work
        if kept := set_aside_words(work):
            self.voice.say(kept)

    def put_instrument_away(self) -> None:
        """Save the instrument, and then no more."""
        self.save()
        self.instrument = None
        self.something_ended = True

    def put_away(self) -> None:
        """End the run's part of the conversation: home comes next."""
        self.workshop = None
        self.something_ended = True
        self._trouble = ""
