"""An action plan as part of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.document import Heading, Listing, Piece
from tiworkshop.instruments.plan import PLAN_LINES, PlanRow
from tiworkshop.library.instrument_words import ActionPlanWords
from tiworkshop.notes.review_date import date_words

_DAYS = frozenset({"by_when", "review_date"})


def plan_pieces(rows: Sequence[PlanRow], words: ActionPlanWords) -> Iterator[Piece]:
    """Yield a heading and one list a row; nothing when there is no row."""
    if rows:
        yield Heading(words.title)
    for row in rows:
        yield Listing(tuple(f"{label}: {text}" for label, text in _lines(row, words) if text))


def _lines(row: PlanRow, words: ActionPlanWords) -> Iterator[tuple[str, str]]:
    first, *others = PLAN_LINES
    yield getattr(words, first), getattr(row, first)
    yield words.questions, ", ".join((*map(str, row.questions), *row.statements))
    for name in others:
        text = getattr(row, name)
        yield getattr(words, name), date_words(text) if name in _DAYS else text
