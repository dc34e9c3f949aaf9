"""Where everything in a library comes from, as a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tiworkshop.export.cited import cited
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece
from tiworkshop.library.companion import Companion, SourcesWords
from tiworkshop.library.provenance import Provenance


def sources_list(provenances: Iterable[Provenance], words: Companion) -> Document:
    """Return every session, reading and instrument with its sources, what was taken and left."""
    says = words.sources
    pieces: list[Piece] = [Paragraph(says.about)]
    for one in provenances:
        pieces += _content(one, says)
    return Document(says.title, tuple(pieces))


def _content(one: Provenance, says: SourcesWords) -> Iterator[Piece]:
    yield Heading(f"{one.name} ({one.kind} {one.id})")
    if one.problems:
        yield Paragraph(str(one.problems[0]))
        return
    for source in one.sources:
        yield Paragraph(cited(source), strong=True)
        taken = (f"{says.taken}: {source.taken}",) if source.taken else ()
        left_out = (f"{says.left_out}: {source.left_out}",) if source.left_out else ()
        if taken or left_out:
            yield Listing((*taken, *left_out))
    if not one.sources:
        yield Paragraph(says.none)
    if one.wording:
        yield Paragraph(f"{says.wording}: {one.wording}")
