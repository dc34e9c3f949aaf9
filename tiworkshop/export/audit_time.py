"""One perspective on an audit over time, as a document and as a chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.audit_wording import WITHOUT_FIGURES, Discretion, named, worded
from tiworkshop.export.charts.chart import Lines, Series
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.instruments.audit.figures import counted, position_figure
from tiworkshop.instruments.audit.over_time import (
    Comparison,
    Dated,
    Line,
    Movement,
    comparisons,
    lines,
)
from tiworkshop.library.instrument_words import AuditWords
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.review_date import date_words


def time_document(
    audit: Audit,
    dated: Sequence[Dated],
    words: AuditWords,
    *,
    about: Sequence[str] = (),
    discretion: Discretion = WITHOUT_FIGURES,
) -> Document:
    """Return the sections' lines over all days, then each day beside the one before it."""
    pieces: list[Piece] = [
        *(Paragraph(line) for line in about),
        Paragraph(words.time.clearer, strong=True),
        Heading(words.time.lines),
        time_lines(audit, dated, words, discretion),
        _table(audit, dated, words, discretion),
    ]
    for one in comparisons(dated):
        pieces += _comparison(one, audit, words, discretion)
    return Document(worded(words.time.title, audit=audit.title), tuple(pieces))


def time_lines(
    audit: Audit, dated: Sequence[Dated], words: AuditWords, discretion: Discretion
) -> Lines:
    """Return a line for each section that was assessed every time, and one for the whole."""
    shown = [line for line in lines(audit, dated) if line.points and not _hidden(line, discretion)]
    series = tuple(Series(_label(line, words), line.points) for line in shown)
    legend = worded(words.time.legend, levels=len(audit.levels))
    levels = tuple(level.name for level in audit.levels)
    return Lines(words.time.lines, legend, audit.scale, levels, series)


def _label(line: Line, words: AuditWords) -> str:
    title = line.section.title if line.section else words.result.whole
    return f"{title} ({counted(line.assessed, line.asked)})"


def _hidden(line: Line, discretion: Discretion) -> bool:
    """Return whether a line would be that of questions with few people behind them only."""
    return bool(line.questions) and all(discretion.hides(one) for one in line.questions)


def _table(
    audit: Audit, dated: Sequence[Dated], words: AuditWords, discretion: Discretion
) -> Table:
    days = tuple(one.date for one in dated)
    header = (words.result.section, words.time.every_time, *days)
    return Table(header, tuple(_row(line, days, words, discretion) for line in lines(audit, dated)))


def _row(
    line: Line, days: Sequence[str], words: AuditWords, discretion: Discretion
) -> tuple[str, ...]:
    title = line.section.title if line.section else words.result.whole
    n = counted(line.assessed, line.asked)
    if _hidden(line, discretion):
        return title, n, *(words.result.in_words for _ in days)
    cells = [position_figure(position) for _, position in line.points]
    cells = cells or [words.result.none] * len(days)
    return title, n, *cells


def _comparison(
    one: Comparison, audit: Audit, words: AuditWords, discretion: Discretion
) -> Iterator[Piece]:
    says, levels = words.time, len(audit.levels)
    before, after = date_words(one.before.date), date_words(one.after.date)
    yield Heading(worded(says.between, before=before, after=after))
    yield Paragraph(worded(says.compared, compared=one.compared, asked=len(audit.questions)))
    for heading, moved in ((says.towards, one.moved("towards")), (says.away, one.moved("away"))):
        if moved:
            yield Heading(worded(heading, levels=levels, scale=audit.scale), 3)
            yield Listing(tuple(_moved(movement, words, discretion) for movement in moved))
    if same := one.moved("same"):
        yield Paragraph(worded(says.same, count=len(same)))


def _moved(one: Movement, words: AuditWords, discretion: Discretion) -> str:
    if discretion.hides(one.question):
        return named(one.question)
    before, after = position_figure(one.before), position_figure(one.after)
    return f"{named(one.question)}, {worded(words.time.moved, before=before, after=after)}"
