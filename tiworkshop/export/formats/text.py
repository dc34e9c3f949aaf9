"""Write a document as plain text, to be read on a screen or by ear."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tiworkshop.export.charts.characters import drawn
from tiworkshop.export.charts.chart import Bars, Lines
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Question, Table

_WIDTH = 76


def as_text(document: Document) -> str:
    """Return a document as lines of at most 76 characters; a table's cells carry their labels."""
    pieces = (Heading(document.title, 1), *document.pieces)
    return "\n\n".join(block for piece in pieces for block in _blocks(piece)) + "\n"


def _blocks(piece: Piece) -> Iterator[str]:
    match piece:
        case Heading(text):
            yield _filled(text)
        case Paragraph(text):
            yield _filled(text)
        case Listing(items):
            yield "\n".join(_filled(item, "- ") for item in items)
        case Table():
            yield from _rows(piece)
        case Question(text, choices, lines):
            yield _filled(" / ".join((text, *choices)) if choices else text)
            yield from ["_" * _WIDTH] * lines
        case Bars() | Lines():
            if piece.told:
                yield _filled(piece.told)
            yield "\n".join(drawn(piece))


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells = zip(table.header, row, strict=True)
        yield "\n".join(_filled(f"{label}: {cell}") for label, cell in cells)


def _filled(text: str, mark: str = "") -> str:
    words = " ".join(text.split())
    return textwrap.fill(
        words,
        _WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_on_hyphens=False,
    )
