"""A team's reflections over time as a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.export.framework_wording import ANSWER_WORDS, item_words, level_words
from tiworkshop.instruments.framework.over_time import (
    Change,
    Comparison,
    DatedResult,
    comparisons,
)
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instrument_words import FrameworkWords, ReflectionTimeWords
from tiworkshop.notes.review_date import date_words


def reflections_over_time(
    dated: Sequence[DatedResult], whole: WholeFramework, team: str, words: FrameworkWords
) -> Document:
    """Return a team's results at one level, the earliest first, and what changed between them."""
    says, columns = words.time, words.reflection
    header = (
        says.day,
        columns.in_place_column,
        columns.some_column,
        columns.not_yet_column,
        columns.n,
    )
    pieces: list[Piece] = [
        *(Paragraph(level_words(whole, one.result.level), strong=True) for one in dated[:1]),
        Paragraph(says.clearer),
        Table(header, tuple(_row(one) for one in dated)),
    ]
    for one in comparisons(dated):
        pieces += _comparison(one, says)
    return Document(worded(says.title, team=team), tuple(pieces))


def _row(one: DatedResult) -> tuple[str, ...]:
    result = one.result
    counts = (len(result.answered(word)) for word in ("in place", "some", "not yet"))
    return (date_words(one.date), *map(str, counts), str(result.n))


def _comparison(one: Comparison, says: ReflectionTimeWords) -> Iterator[Piece]:
    before, after = date_words(one.before.date), date_words(one.after.date)
    yield Heading(worded(says.between, before=before, after=after))
    yield Paragraph(worded(says.compared, compared=len(one.changes)))
    for heading, way in ((says.further, 1), (says.less_far, -1)):
        if changes := one.went(way):
            yield Heading(heading, 3)
            yield Listing(tuple(_moved(change, says) for change in changes))
    if same := one.went(0):
        yield Paragraph(worded(says.same, count=len(same)))


def _moved(change: Change, says: ReflectionTimeWords) -> str:
    before, after = ANSWER_WORDS[change.before], ANSWER_WORDS[change.after]
    return f"{item_words(change.item)}, {worded(says.moved, before=before, after=after)}"
