"""The result of an audit as a document: strengths first, every figure with its n, no grade."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tiworkshop.export.audit_figures import overview, question_by_question
from tiworkshop.export.audit_wording import (
    WITHOUT_FIGURES,
    Discretion,
    named,
    position_of,
    shares_in_words,
)
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece
from tiworkshop.instruments.audit.scoring import QuestionResult, Result
from tiworkshop.instruments.audit.talking_points import strengths, talk_wanted
from tiworkshop.library.instrument_words import AuditWords


def result_document(
    result: Result,
    words: AuditWords,
    *,
    about: Sequence[str] = (),
    discretion: Discretion = WITHOUT_FIGURES,
    evidence: bool = False,
    plan: Iterable[Piece] = (),
) -> Document:
    """Return a result with the pieces of its plan; *about* is said first: whose view, and when.

    Evidence is left out unless it is asked for: figures are shared more widely than words.
    """
    pieces: list[Piece] = [Paragraph(line) for line in about]
    if result.tally.assessed:
        pieces += [
            Paragraph(words.result.summary, strong=True),
            *_strengths(result, words, discretion),
            *_talk(result, words),
            *overview(result, words, discretion),
            *question_by_question(result, words, discretion),
        ]
    else:
        pieces += [Paragraph(words.result.nothing, strong=True), *_talk(result, words)]
    if evidence:
        pieces += _evidence(result, words)
    return Document(result.audit.title, (*pieces, *plan))


def _strengths(result: Result, words: AuditWords, discretion: Discretion) -> Iterator[Piece]:
    found = strengths(result)
    yield Heading(words.talk.strengths)
    yield Paragraph(words.talk.furthest if found.furthest_only else words.talk.strong)
    yield Listing(tuple(_standing(one, words, discretion) for one in found.questions))


def _standing(one: QuestionResult, words: AuditWords, discretion: Discretion) -> str:
    if one.shares and discretion.hides(one.question):
        return f"{named(one.question)}: {shares_in_words(one.shares, words.in_words)}"
    return f"{named(one.question)}: {position_of(one)}"


def _talk(result: Result, words: AuditWords) -> Iterator[Piece]:
    says = words.talk
    reasons = {"new": says.new, "apart": says.apart, "draft": says.draft, "unsure": says.unsure}
    wanted = talk_wanted(result)
    if wanted:
        yield Heading(says.wanted)
        yield Paragraph(says.begin)
    for why, reason in reasons.items():
        if questions := tuple(named(one.about.question) for one in wanted if one.why == why):
            yield Paragraph(reason)
            yield Listing(questions)


def _evidence(result: Result, words: AuditWords) -> Iterator[Piece]:
    written = [one for one in result.questions if one.evidence]
    if written:
        yield Heading(words.result.evidence)
        yield Listing(tuple(f"{named(one.question)}: {one.evidence}" for one in written))
