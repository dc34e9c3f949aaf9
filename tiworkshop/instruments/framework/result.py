"""What a team's answers say: counts with n, strengths first, then areas for growth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from tiworkshop.instruments.framework.answer import COUNTED, Answer
from tiworkshop.instruments.framework.items import Item, items_at
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instruments.framework import Theme
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many answers of each kind there are. *Not our role* and *pass* stay out of ``n``."""

    in_place: int
    some: int
    not_yet: int
    aside: int
    """How many are not for this role, or were passed."""

    @property
    def n(self) -> int:
        """How many answers count."""
        return self.in_place + self.some + self.not_yet


@dataclass(frozen=True, slots=True)
class ThemeResult:
    """A theme: what was said of it as a whole, and what its statements add up to."""

    theme: Theme
    whole: Answer | None
    tally: Tally
    asked: int
    """How many statements the theme has at the level."""


@dataclass(frozen=True, slots=True)
class Result:
    """What was answered at a level. Items keep the framework's order: nothing is ranked."""

    level: int
    themes: tuple[ThemeResult, ...]
    answers: Mapping[Item, Answer]
    notes: Mapping[Item, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    """Ids of answers that the framework no longer has."""

    def answered(self, answer: Answer) -> tuple[Item, ...]:
        """Return what has this answer, in the framework's order."""
        return tuple(item for item, given in self.answers.items() if given == answer)

    @property
    def n(self) -> int:
        """How many answers count."""
        return sum(answer in COUNTED for answer in self.answers.values())

    @property
    def aside(self) -> int:
        """How many answers don't count: not our role, and pass."""
        return len(self.answers) - self.n


def result(
    whole: WholeFramework, level: int, answers: Mapping[str, Answer], notes: Mapping[str, str]
) -> Result:
    """Return what answers at a level say; *answers* and *notes* go by the ids of items."""
    items = items_at(whole, level)
    known = {item.id for item in items}
    return Result(
        level,
        tuple(_themes(whole, level, items, answers)),
        {item: answers[item.id] for item in items if item.id in answers},
        {item: notes[item.id] for item in items if item.id in notes},
        tuple(one for one in answers if one not in known),
    )


def tally(answers: Iterable[Answer]) -> Tally:
    """Return how many answers of each kind there are."""
    found = list(answers)
    in_place, some, not_yet = (found.count(word) for word in reversed(COUNTED))
    return Tally(in_place, some, not_yet, len(found) - in_place - some - not_yet)


def _themes(
    whole: WholeFramework, level: int, items: tuple[Item, ...], answers: Mapping[str, Answer]
) -> Iterable[ThemeResult]:
    for item in items:
        if item.kind == "theme":
            of = [one.id for one in items if one.kind == "statement" and one.theme == item.theme]
            counted = tally(answers[one] for one in of if one in answers)
            yield ThemeResult(whole.theme(item.theme), answers.get(item.id), counted, len(of))
