"""Counts over several groups as a document, as a table and as data; small ones are hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.collating.counting import Distribution
from tiworkshop.export.collating.hiding import hidden
from tiworkshop.export.document import Document, Heading, Paragraph, Piece, Table
from tiworkshop.export.exported import Exported
from tiworkshop.library.export_words import CollatingWords
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A distribution as it may be seen: None stands for a count that is hidden."""

    title: str
    counts: tuple[tuple[str, int | None], ...]

    @property
    def whole_hidden(self) -> bool:
        """Whether no count is left to be seen."""
        return all(count is None for _, count in self.counts)


def shown(distribution: Distribution, least: int) -> Shown:
    """Return a distribution without counts that would point at fewer than *least* groups."""
    hide = hidden([count for _, count in distribution.counts], least)
    counts = tuple(
        (label, None if at in hide else count)
        for at, (label, count) in enumerate(distribution.counts)
    )
    return Shown(distribution.title, counts)


def collated(
    distributions: Sequence[Distribution], groups: int, least: int, words: CollatingWords
) -> Exported:
    """Return the counts over so many *groups* in every shape; what is hidden is said."""
    seen = [shown(one, least) for one in distributions]
    rows = tuple(
        (one.title, label, words.hidden if count is None else str(count))
        for one in seen
        for label, count in one.counts
    )
    return Exported(
        document=_document(seen, groups, least, words),
        table=Table((words.about_what, words.group, words.count), rows),
        data={
            "groups": groups,
            "least": least,
            "distributions": [
                {
                    "title": one.title,
                    "counts": [{"label": label, "count": count} for label, count in one.counts],
                }
                for one in seen
            ],
        },
    )


def _document(seen: Sequence[Shown], groups: int, least: int, words: CollatingWords) -> Document:
    pieces: list[Piece] = [
        Paragraph(worded(words.about, groups=groups, least=least)),
        Paragraph(words.no_text),
        Paragraph(worded(words.again, least=least), strong=True),
    ]
    if not seen:
        pieces.append(Paragraph(words.nothing))
    for one in seen:
        pieces += _distribution(one, words)
    return Document(words.title, tuple(pieces))


def _distribution(one: Shown, words: CollatingWords) -> Iterator[Piece]:
    yield Heading(one.title)
    if one.whole_hidden:
        yield Paragraph(words.whole_hidden)
        return
    rows = tuple(
        (label, words.hidden if count is None else str(count)) for label, count in one.counts
    )
    yield Table((words.group, words.count), rows)
