"""A session on one sheet, for everybody in the room to hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from tiworkshop.agenda.timetable import Agenda, Part
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Question, Table
from tiworkshop.export.paper import sheets
from tiworkshop.library.activity import Activity
from tiworkshop.library.companion import Companion
from tiworkshop.values import dataclass

_FIRST_SENTENCE = re.compile(r".+?[.!?](?=\s|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of a session a handout takes in."""

    lines: int
    """Empty lines below each question."""
    prompts: bool = True
    """Whether questions of prompts stand beside those of activities."""
    cards: bool = True


_EXTENTS = tuple(
    Extent(lines, prompts, cards)
    for cards, prompts, lines in product((True, False), (True, False), (3, 2, 1))
)
"""From the fullest to the shortest: room to write goes first, the cards last."""


def handout(agenda: Agenda, words: Companion) -> Document:
    """Return the fullest handout of an agenda that fits one sheet, else the shortest."""
    documents = (_handout(agenda, words, extent) for extent in _EXTENTS)
    fitting = (document for document in documents if sheets(document) <= 1)
    return next(fitting, None) or _handout(agenda, words, _EXTENTS[-1])


def _handout(agenda: Agenda, words: Companion, extent: Extent) -> Document:
    session, says = agenda.session, words.handout
    cards = tuple(f"{card.title}: {_first_sentence(card.redirection)}" for card in session.misuse)
    questions = tuple(_questions(agenda, extent))
    pieces: list[Piece] = [
        *([Paragraph(session.purpose)] if session.purpose else ()),
        Heading(says.coming.replace("{minutes}", str(agenda.minutes))),
        Table((says.part, says.within, says.minutes), tuple(_row(part) for part in agenda.parts)),
        Paragraph(words.assurances[0], strong=True),
        *_listed(says.outcomes, session.outcomes, short=True),
        *([Heading(says.questions), *questions] if questions else ()),
        *(_listed(says.cards, cards) if extent.cards else ()),
        *_listed(says.boundaries, session.boundaries, short=True),
        Heading(says.safeguarding),
        Paragraph(words.safeguarding_line, strong=True),
    ]
    return Document(session.title, tuple(pieces))


def _listed(heading: str, items: tuple[str, ...], *, short: bool = False) -> Iterator[Piece]:
    if items:
        yield Heading(heading)
        yield Listing(items, short)


def _row(part: Part) -> tuple[str, str, str]:
    within = "; ".join(planned.title for planned in part.planned)
    return part.segment.title, within, str(part.minutes)


def _questions(agenda: Agenda, extent: Extent) -> Iterator[Question]:
    """Yield what there is to think about, in the session's order; a plan's lines are its own."""
    chosen = bool(agenda.activities)
    for planned in agenda.steps:
        what = planned.what
        if isinstance(what, Activity):
            for item in what.items():
                yield Question(item.question, item.choices, extent.lines if item.line else 0)
        elif extent.prompts or not chosen:
            yield from (Question(question, (), extent.lines) for question in what.questions)


def _first_sentence(text: str) -> str:
    found = _FIRST_SENTENCE.match(" ".join(text.split()))
    return found[0] if found else text
