"""A team reflecting: one thing at a time, each method something people can do."""

from __future__ import annotations

from dataclasses import dataclass

from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.instruments.framework.answer import Answer
from tiworkshop.instruments.framework.items import Item
from tiworkshop.instruments.framework.result import Result, result
from tiworkshop.instruments.framework.sheet import ReflectionSheet
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instruments.framework import Team


@dataclass(slots=True)
class Reflecting:
    """A team at a level of the framework, the draft, and the items that are gone through."""

    whole: WholeFramework
    team: Team
    level: int
    desk: InstrumentDesk
    items: tuple[Item, ...] = ()
    """Themes, or statements; the draft is the same, whichever way it is filled in."""
    at: int = 0
    """The open item's place, from 0."""

    def go_through(self, items: tuple[Item, ...]) -> None:
        """Go through these items, from the first one without an answer."""
        self.items = items
        answers = self.sheet.answers
        self.at = next((at for at, one in enumerate(items) if one.id not in answers), 0)

    # what is the case

    @property
    def item(self) -> Item:
        """The item that is open."""
        return self.items[self.at]

    @property
    def sheet(self) -> ReflectionSheet:
        """All answers and notes."""
        return ReflectionSheet(self.desk.sheet)

    @property
    def answer(self) -> Answer | None:
        """The answer about the item that is open."""
        return self.sheet.answer(self.item.id)

    @property
    def answered(self) -> int:
        """How many answers there are, by theme and by statement."""
        return len(self.sheet.answers)

    def result(self) -> Result:
        """Return what the answers say so far."""
        return result(self.whole, self.level, self.sheet.answers, self.sheet.written)

    # answering

    def choose(self, answer: Answer) -> None:
        """Answer, or take the answer back when it is the same."""
        self._put(None if self.answer == answer else answer)

    def clear(self) -> bool:
        """Take the answer away; False when there is none."""
        if self.answer is None:
            return False
        self._put(None)
        return True

    def undo(self) -> bool:
        """Take back the last change, and open its item; False when there was none."""
        before = self.sheet
        if not self.desk.undo():
            return False
        for place, item in enumerate(self.items):
            changed = before.answer(item.id) != self.sheet.answer(item.id)
            if changed or before.note_on(item.id) != self.sheet.note_on(item.id):
                self.at = place
        return True

    # going through it

    def turn(self, by: int) -> bool:
        """Open the item so many places on; False when there is none."""
        if not 0 <= self.at + by < len(self.items):
            return False
        self.at += by
        return True

    def go_to(self, item: str) -> None:
        """Open an item by its id. Raises ValueError when it isn't gone through."""
        self.at = [one.id for one in self.items].index(item)

    def _put(self, answer: Answer | None) -> None:
        self.desk.put(self.sheet.with_answer(self.item.id, answer).notes)
