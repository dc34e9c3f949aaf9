"""A misuse card turns a talk round: it needs both sides, and both must be seen whole."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.fitting import ROOM, room_words
from tiworkshop.checking.subjects import SessionSubject
from tiworkshop.library.problem import Problem
from tiworkshop.readings.layout import wrap
from tiworkshop.readings.page import Span

_AROUND = 2
"""Lines that a card's side has above its text."""


def cards_without_redirection(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each card whose back says nothing, or no more than its front."""
    for index, card in enumerate(subject.session.misuse):
        key = ("misuse", index, "redirection")
        hint = "Say where to turn instead."
        if not card.redirection.strip():
            yield subject.problem(key, f"The card {card.id} has no redirection.", hint)
        elif card.redirection.strip() == card.pattern.strip():
            sentence = f"The redirection of the card {card.id} repeats its pattern."
            yield subject.problem(key, sentence, hint)


def cards_that_do_not_fit(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each side of a card that a room can't show whole: cards have one page."""
    for index, card in enumerate(subject.session.misuse):
        for side, text in (("pattern", card.pattern), ("redirection", card.redirection)):
            title = len(wrap((Span(card.title),), ROOM.columns))
            lines = len(wrap((Span(text),), ROOM.columns)) + title - 1
            most = ROOM.lines - _AROUND
            if lines > most:
                sentence = f"The {side} of the card {card.id} is {lines} lines high."
                key = ("misuse", index, side)
                yield subject.problem(key, sentence, room_words(f"{most} lines"), "warning")
