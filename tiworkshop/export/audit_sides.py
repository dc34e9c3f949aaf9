"""Perspectives on one audit side by side, as a document. Nothing in it is averaged over views."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.audit_wording import (
    WITHOUT_FIGURES,
    Discretion,
    named,
    position_with_n,
    shares_in_words,
    worded,
)
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.instruments.audit.figures import position_figure
from tiworkshop.instruments.audit.side_by_side import Difference, SideBySide, View
from tiworkshop.library.instrument_words import AuditWords
from tiworkshop.library.instruments.audit import AuditQuestion
from tiworkshop.notes.review_date import date_words


def side_document(
    sides: SideBySide, words: AuditWords, discretion: Discretion = WITHOUT_FIGURES
) -> Document:
    """Return views side by side: differences as questions, sections, then every question."""
    says = words.side
    seen = tuple(f"{view.perspective}: {date_words(view.date)}" for view in sides.views)
    pieces: list[Piece] = [
        Paragraph(says.apart, strong=True),
        Listing(seen),
        Heading(says.differences),
        *_differences(sides, words),
        Heading(words.time.lines),
        _sections(sides, words, discretion),
        Heading(words.result.questions),
        _questions(sides, words, discretion),
    ]
    if some := sides.seen_by_some():
        pieces += [Heading(says.some), Listing(tuple(named(question) for question in some))]
    return Document(worded(says.title, audit=sides.audit.title), tuple(pieces))


def _differences(sides: SideBySide, words: AuditWords) -> Iterator[Piece]:
    found = tuple(_difference(one, words) for one in sides.differences())
    yield Listing(found) if found else Paragraph(words.side.no_difference)


def _difference(one: Difference, words: AuditWords) -> str:
    asked = worded(
        words.side.difference, higher=one.higher.perspective, lower=one.lower.perspective
    )
    return f"{named(one.question)}. {asked}"


def _sections(sides: SideBySide, words: AuditWords, discretion: Discretion) -> Table:
    header = (words.result.section, *(view.perspective for view in sides.views))
    rows = []
    for at, section in enumerate(sides.audit.sections):
        cells = (_section_cell(view, at, words, discretion) for view in sides.views)
        rows.append((section.title, *cells))
    whole = (position_with_n(view.result.tally, words.result.none) for view in sides.views)
    return Table(header, (*rows, (words.result.whole, *whole)))


def _section_cell(view: View, at: int, words: AuditWords, discretion: Discretion) -> str:
    section = view.result.sections[at]
    if discretion.hides_section(section):
        return words.result.in_words
    return position_with_n(section.tally, words.result.none)


def _questions(sides: SideBySide, words: AuditWords, discretion: Discretion) -> Table:
    header = (words.result.question, *(view.perspective for view in sides.views))
    rows = tuple(
        (named(question), *(_cell(view, question, words, discretion) for view in sides.views))
        for question in sides.audit.questions
    )
    return Table(header, rows)


def _cell(view: View, question: AuditQuestion, words: AuditWords, discretion: Discretion) -> str:
    one = view.result.question(question.number)
    if one.shares is None or one.position is None:
        return words.result.none
    if discretion.hides(question):
        return shares_in_words(one.shares, words.in_words)
    return position_figure(one.position)
