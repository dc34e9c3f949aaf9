"""The figures of an audit as charts and tables: whole, sections, questions."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tiworkshop.export.audit_wording import (
    Discretion,
    figures,
    named,
    percent,
    position_of,
    position_with_n,
    shares_in_words,
    worded,
)
from tiworkshop.export.charts.characters import CELLS, rounded
from tiworkshop.export.charts.chart import Bar, Bars
from tiworkshop.export.document import Heading, Listing, Paragraph, Piece, Table
from tiworkshop.instruments.audit.scoring import QuestionResult, Result, SectionResult, Tally
from tiworkshop.library.instrument_words import AuditWords
from tiworkshop.library.instruments.audit import Audit


def overview(result: Result, words: AuditWords, discretion: Discretion) -> Iterator[Piece]:
    """Yield shares and positions of the sections and the whole, drawn too, and the totals."""
    says, levels = words.result, len(result.audit.levels)
    header = (says.section, says.shares, worded(says.position, levels=levels))
    whole = (says.whole, _mean_shares(result.tally), position_with_n(result.tally, says.none))
    sections = (
        (title, says.in_words if discretion.hides_section(one) else _mean_shares(one.tally), place)
        for one, (title, place) in zip(
            result.sections, section_rows(result, words, discretion), strict=True
        )
    )
    yield Heading(says.sections)
    yield Listing(tuple(level_names(result.audit)))
    yield Table(header, (*sections, whole))
    yield section_bars(result, words, discretion)
    yield Table((says.level, says.total, says.mean), tuple(_totals(result)))


def section_rows(
    result: Result, words: AuditWords, discretion: Discretion
) -> Iterator[tuple[str, str]]:
    """Yield each section's title and its position with its n."""
    return (_section_row(section, words, discretion) for section in result.sections)


def section_bars(result: Result, words: AuditWords, discretion: Discretion) -> Bars:
    """Return how the sections and the whole are shared over the levels, as a chart."""
    says = words.result
    bars = [
        Bar(section.section.title, (), says.in_words)
        if discretion.hides_section(section)
        else _tally_bar(section.section.title, section.tally, words)
        for section in result.sections
    ]
    legend = worded(says.legend, percent=100 // CELLS)
    whole = _tally_bar(says.whole, result.tally, words)
    return _bars(result, says.sections, legend, (*bars, whole))


def question_by_question(
    result: Result, words: AuditWords, discretion: Discretion
) -> Iterator[Piece]:
    """Yield each section's questions as a chart and as a table."""
    says = words.result
    header = (says.question, says.shares, worded(says.position, levels=len(result.audit.levels)))
    yield Heading(says.questions)
    for section in result.sections:
        bars = tuple(_question_bar(one, words, discretion) for one in section.questions)
        rows = tuple(_question_row(one, words, discretion) for one in section.questions)
        yield Heading(section.section.title, 3)
        yield _bars(result, section.section.title, "", bars)
        yield Table(header, rows)
    if any(discretion.hides(one.question) and one.shares for one in result.questions):
        yield Paragraph(says.few_people)


def level_names(audit: Audit) -> Iterator[str]:
    """Yield each level's number and name with the scale's, since one word can mean two things."""
    last = len(audit.levels)
    for number, level in enumerate(audit.levels, 1):
        yield f"{number} of {last} on the {audit.scale}: {level.name}"


def _bars(result: Result, title: str, told: str, bars: tuple[Bar, ...]) -> Bars:
    levels = tuple(level.name for level in result.audit.levels)
    return Bars(title, told, result.audit.scale, levels, bars)


def _mean_shares(tally: Tally) -> str:
    """Return mean shares as whole figures in the levels' order; empty when there are none."""
    return " ".join(str(rounded(share)) for share in tally.mean_shares)


def _tally_bar(title: str, tally: Tally, words: AuditWords) -> Bar:
    return Bar(title, tally.mean_shares, position_with_n(tally, words.result.none))


def _question_bar(one: QuestionResult, words: AuditWords, discretion: Discretion) -> Bar:
    if one.shares is None or discretion.hides(one.question):
        return Bar(named(one.question), (), _told(one, words, discretion))
    shares = tuple(Fraction(share) for share in one.shares.percent)
    return Bar(named(one.question), shares, position_of(one))


def _question_row(
    one: QuestionResult, words: AuditWords, discretion: Discretion
) -> tuple[str, ...]:
    position = position_of(one) or words.result.none
    if one.shares and discretion.hides(one.question):
        position = words.result.in_words
    return named(one.question), _told(one, words, discretion), position


def _told(one: QuestionResult, words: AuditWords, discretion: Discretion) -> str:
    """Return a question's shares, in words where figures could point at one person."""
    if one.shares is None:
        return words.result.draft if one.state == "draft" else words.result.none
    if discretion.hides(one.question):
        return shares_in_words(one.shares, words.in_words)
    return figures(one.shares)


def _section_row(
    section: SectionResult, words: AuditWords, discretion: Discretion
) -> tuple[str, str]:
    if discretion.hides_section(section):
        return section.section.title, words.result.in_words
    return section.section.title, position_with_n(section.tally, words.result.none)


def _totals(result: Result) -> Iterator[tuple[str, ...]]:
    names = level_names(result.audit)
    tally = result.tally
    for name, total, mean in zip(names, tally.totals, tally.mean_shares, strict=True):
        yield name, str(total), percent(mean)
