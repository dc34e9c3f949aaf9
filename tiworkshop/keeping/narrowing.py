"""Which kept things are shown: those of a kind, of a session or an instrument, of a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Literal

from tiworkshop.keeping.listed import Listed
from tiworkshop.values import dataclass

By = Literal["kind", "about", "month"]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for; an empty word asks for all. ``since`` is an ISO date."""

    kind: str = ""
    about: str = ""
    month: str = ""
    since: str = ""

    def fits(self, one: Listed) -> bool:
        """Return whether a thing is shown."""
        return (
            self.kind in {"", one.kind}
            and self.about in {"", one.about}
            and self.month in {"", one.month}
            and self.since <= one.date
        )

    def by(self, what: By, word: str) -> Narrowing:
        """Return this with another word in one place."""
        return replace(self, **{what: word})


ALL = Narrowing()


def shown(things: Iterable[Listed], narrowing: Narrowing) -> tuple[Listed, ...]:
    """Return the things that are asked for, in their order."""
    return tuple(one for one in things if narrowing.fits(one))


def counts(things: Iterable[Listed], what: By) -> dict[str, int]:
    """Return how many there are by one of the three, in the order in which they are met."""
    word = _WORDS[what]
    return dict(Counter(word(one) for one in things))


_WORDS: dict[By, Callable[[Listed], str]] = {
    "kind": lambda one: one.kind,
    "about": lambda one: one.about,
    "month": lambda one: one.month,
}
