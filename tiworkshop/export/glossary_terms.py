"""A glossary's terms as a document."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.cited import origin_of
from tiworkshop.export.document import Document, Heading, Paragraph, Piece
from tiworkshop.library.instruments.glossary import Glossary, Term


def glossary_terms(glossary: Glossary) -> Document:
    """Return every term with what it means."""
    pieces: list[Piece] = [Paragraph(glossary.purpose)] if glossary.purpose else []
    for term in glossary.terms:
        pieces += [Heading(term.term), *_meaning(term)]
    return Document(glossary.title, (*pieces, *origin_of(glossary)))


def one_term(glossary: Glossary, term: Term) -> Document:
    """Return one term with what it means."""
    return Document(term.term, (*_meaning(term), *origin_of(glossary)))


def _meaning(term: Term) -> Iterator[Piece]:
    yield Paragraph(term.text)
    if term.also:
        yield Paragraph(f"Also: {', '.join(term.also)}.")
    if term.see:
        yield Paragraph(f"See: {'; '.join(term.see)}.")
