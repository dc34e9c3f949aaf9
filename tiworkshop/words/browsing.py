"""Where somebody is in the list of notes and records: what is shown of it, and from where on."""

from __future__ import annotations

from dataclasses import dataclass

from tiworkshop.keeping.cupboard import Contents
from tiworkshop.keeping.listed import Listed
from tiworkshop.keeping.narrowing import ALL, Narrowing, shown
from tiworkshop.words import keeping as words
from tiworkshop.words.choice import Choice
from tiworkshop.workshop.keeping import Keeping


@dataclass(slots=True)
class Browsing:
    """The list as somebody looks through it; both faces drive this."""

    keeping: Keeping
    remind_after: int
    """Months; 0 reminds of nothing."""
    narrowing: Narrowing = ALL
    first: int = 0
    """The place of the first thing that is listed."""

    @property
    def contents(self) -> Contents:
        """What is kept now."""
        return self.keeping.look()

    @property
    def deleted(self) -> int:
        """How many deleted things can come back."""
        return len(self.keeping.deleted.look().things)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to list at all."""
        return not self.contents.things and not self.deleted

    @property
    def reminder(self) -> str:
        """What is to be said about old things; empty when there are none."""
        old = self.keeping.long_kept(self.remind_after)
        return words.reminder(len(old), self.remind_after)

    @property
    def unreadable(self) -> str:
        """What is to be said about files that can't be read; empty when all can."""
        return words.unreadable_words(self.contents.unreadable)

    def choices(self) -> list[Choice]:
        """Return what can be chosen in the list as it is shown now."""
        things = self.contents.things
        if self.first >= len(shown(things, self.narrowing)):
            self.first = 0
        return words.list_choices(things, self.narrowing, self.first, self.deleted)

    def narrowing_choices(self) -> list[Choice]:
        """Return what can be shown only."""
        return words.narrowing_choices(self.contents.things, self.narrowing)

    def narrow(self, answer: str) -> None:
        """Show only what was answered, the latest first."""
        self.narrowing, self.first = words.narrowed(self.narrowing, answer), 0

    def turn(self, where: str) -> None:
        """Go to older things, or back to the latest."""
        self.first = self.first + words.A_LIST if where == words.OLDER else 0

    def thing(self, name: str) -> Listed | None:
        """Return a listed thing by its id; None when another terminal took it away meanwhile."""
        return next((one for one in self.contents.things if one.id == name), None)
