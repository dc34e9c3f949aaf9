"""A continuum's own phases as a document, to read before anybody places themselves."""

from __future__ import annotations

from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece
from tiworkshop.library.instruments.continuum import Continuum


def continuum_phases(continuum: Continuum) -> Document:
    """Return the purpose and the advice, then each phase with what is seen of it."""
    pieces: list[Piece] = [Paragraph(continuum.purpose), Listing(continuum.advice)]
    for number, phase in enumerate(continuum.phases, 1):
        pieces += [
            Heading(f"{number} of {len(continuum.phases)}: {phase.name}"),
            Paragraph(phase.about),
            Listing(tuple(sign.text for sign in phase.signs)),
        ]
    return Document(continuum.title, tuple(pieces))
