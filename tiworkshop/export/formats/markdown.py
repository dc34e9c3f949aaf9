"""Write a document as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.export.charts.characters import drawn
from tiworkshop.export.charts.chart import Bars, Lines
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Question, Table

_MARKS = re.compile(r"([\\`*_\[\]<>|&~])")
_BLOCK_BEGINS = re.compile(r"^([#+=-]|\d+(?=[.)]))")
_RULE = "_" * 40
"""A line to write on: drawn in a page made from it, plain to see in the text itself."""


def as_markdown(document: Document) -> str:
    """Return a document as Markdown that any reader of it shows alike."""
    pieces = (Heading(document.title, 1), *document.pieces)
    return "\n\n".join(block for piece in pieces for block in _blocks(piece)) + "\n"


def escaped(text: str) -> str:
    """Return text on one line in which nothing means anything to Markdown."""
    line = _MARKS.sub(r"\\\1", " ".join(text.split()))
    return _BLOCK_BEGINS.sub(_harmless, line)


def _harmless(begins: re.Match[str]) -> str:
    return f"{begins[1]}\\" if begins[1].isdigit() else f"\\{begins[1]}"


def _blocks(piece: Piece) -> Iterator[str]:
    match piece:
        case Heading(text, level):
            yield f"{'#' * level} {escaped(text)}"
        case Paragraph(text, strong):
            yield f"**{escaped(text)}**" if strong else escaped(text)
        case Listing(items):
            yield "\n".join(f"- {escaped(item)}" for item in items)
        case Table(header, rows):
            yield "\n".join((_row(header), _row(["---"] * len(header)), *map(_row, _safe(rows))))
        case Question(text, choices, lines):
            offered = " / ".join(escaped(choice) for choice in choices)
            yield f"**{escaped(text)}** {offered}".rstrip()
            yield from [_RULE] * lines
        case Bars() | Lines():
            if piece.told:
                yield escaped(piece.told)
            yield "\n".join(("```text", *drawn(piece), "```"))


def _safe(rows: tuple[tuple[str, ...], ...]) -> Iterator[list[str]]:
    return ([escaped(cell) for cell in row] for row in rows)


def _row(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"
