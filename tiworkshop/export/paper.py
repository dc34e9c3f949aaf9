"""How much of a sheet of A4 a document takes, reckoned from the length of its texts."""

from __future__ import annotations

import math

from tiworkshop.export.charts.characters import drawn
from tiworkshop.export.charts.chart import Bars, Lines
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Question, Table

SHEET = 60.5
"""Lines of text on one page, as the HTML style sets it."""
_ACROSS, _HALF, _BETWEEN = 96, 44, 6
"""Characters in a line, in a line of one of two columns, and between a table's cells."""
_TITLE, _HEADING, _GAP, _ROW, _WRITTEN = 1.9, 1.8, 0.25, 0.3, 1.65
"""Lines that a title, a heading, the space after a block, a row's rule and a ruled line take."""


def sheets(document: Document) -> float:
    """Return how many pages of A4 a document fills, a little too many rather than too few."""
    return (_TITLE + sum(_lines(piece) for piece in document.pieces)) / SHEET


def _lines(piece: Piece) -> float:
    match piece:
        case Heading():
            return _HEADING
        case Paragraph(text):
            return _rows(text, _ACROSS) + _GAP
        case Listing(items, short):
            taken = sum(_rows(item, _HALF if short else _ACROSS) for item in items)
            return ((taken + 1) // 2 if short else taken) + _GAP
        case Table(header, rows):
            heights = (_rows((" " * _BETWEEN).join(row), _ACROSS) for row in (header, *rows))
            return sum(height + _ROW for height in heights) + _GAP
        case Question(text, choices, lines):
            asked = " / ".join((text, *choices))
            return _rows(asked, _ACROSS) + _GAP + lines * _WRITTEN
        case Bars() | Lines():
            return _rows(piece.told, _ACROSS) + len(drawn(piece)) + _GAP


def _rows(text: str, width: int) -> int:
    return max(1, math.ceil(len(text) / width))
