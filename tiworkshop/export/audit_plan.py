"""An action plan as part of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.document import Heading, Listing, Piece
from tiworkshop.export.planned import plan_lines
from tiworkshop.instruments.plan import PlanRow
from tiworkshop.library.instrument_words import ActionPlanWords


def plan_pieces(rows: Sequence[PlanRow], words: ActionPlanWords) -> Iterator[Piece]:
    """Yield a heading and one list a row; nothing when there is no row."""
    if rows:
        yield Heading(words.title)
    for row in rows:
        lines = plan_lines(row, words, in_words=True)
        yield Listing(tuple(f"{label}: {text}" for label, text in lines))
