"""The statements of a framework's levels as a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from tiworkshop.export.cited import origin_of
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import SPECIALIST, FrameworkLevel, Statement


def framework_statements(level: FrameworkLevel) -> Document:
    """Return one level as a document; its themes and parts go by their codes."""
    return Document(level.title, tuple(_level(level, {})))


def statements_of_levels(framework: Framework, levels: Iterable[FrameworkLevel]) -> Document:
    """Return several levels as one document, with the framework's names of themes and parts."""
    names = {one.code: one.title for one in framework.themes}
    names |= {one.id: one.title for one in framework.parts}
    pieces: list[Piece] = [Paragraph(framework.purpose)]
    for level in levels:
        pieces += [Heading(level.title), *_level(level, names)]
    return Document(framework.title, tuple(pieces))


def _level(level: FrameworkLevel, names: dict[str, str]) -> Iterator[Piece]:
    if level.purpose:
        yield Paragraph(level.purpose)
    if level.content_note:
        yield Paragraph(level.content_note, strong=True)
    for (theme, part), statements in groupby(level.statements, _place):
        if theme != SPECIALIST:
            yield Heading(f"{names.get(theme, theme)}: {names.get(part, part).lower()}", 3)
        yield Listing(tuple(f"{one.id} {one.text}" for one in statements))
    yield from origin_of(level)


def _place(statement: Statement) -> tuple[str, str]:
    return statement.theme, statement.part
