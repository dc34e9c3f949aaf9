"""A place on the continuum as a document, on one day or over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.instruments.continuum.placing import Place, place_words
from tiworkshop.instruments.continuum.sheet import WHOLE
from tiworkshop.instruments.continuum.visits import Visit, new_signs
from tiworkshop.library.instrument_words import ContinuumWords
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.review_date import date_words


def place_document(visit: Visit, continuum: Continuum, words: ContinuumWords) -> Document:
    """Return a place, what shows it, and what is seen already, phase by phase."""
    pieces: list[Piece] = [
        Paragraph(date_words(visit.date)),
        Heading(words.place),
        Paragraph(visit.words(continuum) or words.unknown, strong=True),
        Paragraph(words.no_score),
    ]
    if WHOLE in visit.evidence:
        pieces += [Heading(words.evidence), Paragraph(visit.evidence[WHOLE])]
    pieces.append(Heading(words.seen))
    pieces += _seen(visit, continuum) if visit.ticks else [Paragraph(words.nothing_seen)]
    return Document(continuum.title, tuple(pieces))


def places_over_time(
    visits: Sequence[Visit], continuum: Continuum, words: ContinuumWords
) -> Document:
    """Return the places of several days, the earliest first, and what came to be seen."""
    rows = tuple(
        (date_words(visit.date), visit.words(continuum) or words.unknown) for visit in visits
    )
    pieces: list[Piece] = [
        Paragraph(words.no_score),
        Paragraph(words.back, strong=True),
        Table((words.day, words.place), rows),
    ]
    for visit, signs in new_signs(visits, continuum):
        if signs:
            pieces += [
                Heading(date_words(visit.date)),
                Paragraph(words.new_signs),
                Listing(tuple(sign.text for sign in signs)),
            ]
    return Document(worded(words.over_time, continuum=continuum.title), tuple(pieces))


def _seen(visit: Visit, continuum: Continuum) -> Iterator[Piece]:
    for number, phase in enumerate(continuum.phases, 1):
        ticked = [sign for sign in phase.signs if sign.id in visit.ticks]
        if ticked:
            yield Heading(place_words(Place(number), continuum), 3)
            yield Listing(tuple(_with_evidence(sign.text, sign.id, visit) for sign in ticked))


def _with_evidence(text: str, sign_id: str, visit: Visit) -> str:
    written = visit.evidence.get(sign_id)
    return f"{text} {written}" if written else text
