"""What can be found: one thing with its words and the place that opens it."""

from __future__ import annotations

from typing import Literal

from tiworkshop.values import dataclass

Kind = Literal["session", "reading", "card", "statement", "term", "note"]


@dataclass(frozen=True, slots=True)
class Findable:
    """One thing that can be found."""

    kind: Kind
    id: str
    """The session's, the reading's, the statement's, the term's or the note's."""
    title: str
    text: str
    place: int = 0
    """A page of a reading or of notes, or a card of a session, from 0."""
    private: bool = False
    """Whether it is for the facilitator or one's own, and never for a room."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: how many words it holds, and how well it fits; more is better."""

    what: Findable
    held: int
    score: float
