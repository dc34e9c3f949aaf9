"""A framework's levels, principles and other ideas as a document."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.cited import origin_of
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece
from tiworkshop.library.instruments.framework import Collection, Framework, Theme


def framework_overview(framework: Framework) -> Document:
    """Return purpose and advice, then levels, themes, principles and every collection."""
    pieces: list[Piece] = [
        Paragraph(framework.purpose),
        Listing(framework.advice),
        *_levels(framework),
        Listing(
            tuple(f"{one.code}, {one.title}. {one.about}".rstrip() for one in framework.themes)
        ),
        *_principles(framework),
    ]
    for collection in framework.collections:
        pieces += _collection(collection)
    return Document(framework.title, (*pieces, *origin_of(framework)))


def _theme(theme: Theme) -> str:
    return f"{theme.code}, {theme.title}. {theme.about}".rstrip()


def _levels(framework: Framework) -> Iterator[Piece]:
    says = framework.headings
    for level in framework.levels:
        yield Heading(framework.level_name(level))
        yield Paragraph(level.meaning)
        yield Paragraph(f"{says.who}: {level.who}")
        if level.in_school:
            yield Paragraph(f"{says.in_school}: {level.in_school}")


def _principles(framework: Framework) -> Iterator[Piece]:
    says = framework.headings
    if framework.principles:
        yield Heading(says.principles)
    for one in framework.principles:
        yield Heading(one.title, 3)
        yield Paragraph(f"{says.individual}: {one.individual}")
        yield Paragraph(f"{says.organisational}: {one.organisational}")


def _collection(collection: Collection) -> Iterator[Piece]:
    yield Heading(collection.title)
    if collection.about:
        yield Paragraph(collection.about)
    yield Listing(tuple(f"{idea.title}. {idea.text}" for idea in collection.ideas))
