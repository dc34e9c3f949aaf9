"""Documents as pages to read on a screen, or to hear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tiworkshop.export.charts.characters import drawn
from tiworkshop.export.charts.chart import Bars, Chart, Lines
from tiworkshop.export.document import (
    Document,
    Heading,
    Listing,
    Paragraph,
    Piece,
    Question,
    Table,
)
from tiworkshop.readings.page import Block, Page, Span, bullets, paragraph


def pages_of(document: Document, *, heard: bool = False) -> tuple[Page, ...]:
    """Return a page for each heading. What is *heard* has tables and no drawn charts."""
    pages: list[Page] = []
    heading, blocks = document.title, list[Block]()
    for piece in document.pieces:
        if isinstance(piece, Heading) and piece.level <= 2:
            if blocks:
                pages.append(Page(heading, tuple(blocks)))
            heading, blocks = piece.text, []
        else:
            blocks += _blocks(piece, heard=heard)
    if blocks:
        pages.append(Page(heading, tuple(blocks)))
    return tuple(pages)


def _blocks(piece: Piece, *, heard: bool) -> Iterator[Block]:
    match piece:
        case Heading(text):
            yield Block("subheading", (((Span(text, "heading"),),),))
        case Paragraph(text, strong):
            yield paragraph(text, "bold" if strong else "")
        case Listing(items):
            yield bullets(items)
        case Table(header, rows):
            cells = (tuple((Span(cell),) for cell in row) for row in (header, *rows))
            yield Block("table", tuple(cells))
        case Question(text, choices):
            yield paragraph(" / ".join((text, *choices)))
        case Bars(told=told) | Lines(told=told):
            if told:
                yield paragraph(told, "dim")
            if not heard:
                yield from (_drawn(part) for part in _parts(piece))


def _parts(chart: Chart) -> Iterator[Chart]:
    """Yield what must stay together on a screen: one bar, or one thing over time."""
    match chart:
        case Bars(bars=bars):
            yield from (replace(chart, bars=(bar,)) for bar in bars)
        case Lines(series=series):
            yield from (replace(chart, series=(one,)) for one in series)


def _drawn(chart: Chart) -> Block:
    return Block("diagram", tuple(((Span(line),),) for line in drawn(chart)))
