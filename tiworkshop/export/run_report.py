"""The report of a run as a document."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.library.companion import ReportWords
from tiworkshop.run.report import PartReport, RunReport, minutes_taken, pauses_words


def report_document(report: RunReport, words: ReportWords) -> Document:
    """Return minutes part by part, then what was reached and what was not."""
    header = (words.part, words.planned, words.allotted, words.took)
    pauses = pauses_words(report.pauses)
    pieces: list[Piece] = [
        Paragraph(report.title),
        Table(header, tuple(_row(part) for part in report.parts)),
        *([Paragraph(pauses)] if pauses else []),
        *([] if report.closed else [Paragraph(words.still_open)]),
        *_listed(words.reached, [title for part in report.parts for title in part.reached]),
        *_listed(words.not_reached, [title for part in report.parts for title in part.not_reached]),
    ]
    return Document(words.title, tuple(pieces))


def _row(part: PartReport) -> tuple[str, ...]:
    return part.title, str(part.planned), str(part.allotted), minutes_taken(part)


def _listed(heading: str, titles: list[str]) -> Iterator[Piece]:
    if titles:
        yield Heading(heading)
        yield Listing(tuple(titles))
