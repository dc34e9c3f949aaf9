"""Continuum: phases in order, each with what can be seen of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.library.described import Described, described
from tiworkshop.library.disagreeing import Finding, doubled
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Described):
    """Something that can be seen in a school in a phase."""

    id: str = described("A short name, unique in the continuum.", "shared-words")
    text: str = described(
        "What is seen, in one line.", "Staff use the same words for the same things."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase(Described):
    """One phase; its number is its place."""

    name: str = described("The phase's name.", "Trauma aware")
    about: str = described(
        "What it looks like, in two or three sentences.",
        "Some staff know what trauma is. Routines are as they were.",
    )
    signs: tuple[Sign, ...] = described(
        "What is seen, to tick.",
        [{"id": "shared-words", "text": "Staff use the same words."}],
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuum(Instrument):
    """A whole continuum."""

    kind: Literal["continuum"] = described("Always continuum.", "continuum")
    scale: str = described(
        "The scale's name; it always stands beside a phase's name.", "Five-phase scale"
    )
    phases: tuple[Phase, ...] = described(
        "The phases, the first one first.",
        [
            {"name": "Not yet", "about": "Nothing has begun."},
            {"name": "Begun", "about": "A first routine has changed."},
        ],
    )
    advice: tuple[str, ...] = described(
        "What holds while placing oneself.", ["Between two phases is a place too."], default=()
    )

    @property
    def signs(self) -> tuple[Sign, ...]:
        """Everything that can be ticked, in order."""
        return tuple(sign for phase in self.phases for sign in phase.signs)

    def disagreements(self) -> Iterator[Finding]:
        """Yield doubled names, and a continuum that leads nowhere."""
        if len(self.phases) < 2:
            yield ("phases",), "A continuum has two phases or more.", "Add one."
        yield from doubled("sign", "phases", (sign.id for sign in self.signs))
