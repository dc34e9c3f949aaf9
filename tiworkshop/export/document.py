"""What a document is made of, whatever format it is written in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tiworkshop.export.charts.chart import Bars, Lines
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title and stands once."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; one that must not be overlooked is strong."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list. Short items may stand in two columns where there is space."""

    items: tuple[str, ...]
    short: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question with words to choose from and so many empty lines to write on."""

    text: str
    choices: tuple[str, ...] = ()
    lines: int = 0


Piece = Heading | Paragraph | Listing | Table | Question | Bars | Lines
"""A chart never stands alone: a table in the same document holds its figures."""


@dataclass(frozen=True, slots=True)
class Document:
    """Pieces in their order below a title. Nothing in it says who made it, where or when."""

    title: str
    pieces: tuple[Piece, ...]
    language: str = "en-GB"


def beneath(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces with every heading one level further down, to stand beneath another heading."""
    for piece in pieces:
        yield Heading(piece.text, piece.level + 1) if isinstance(piece, Heading) else piece
