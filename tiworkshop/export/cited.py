"""How a source is named in a document."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.document import Paragraph
from tiworkshop.library.cited import SourceEntry
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.readings.page import Source


def cited(source: Source | SourceEntry) -> str:
    """Return title, body, year and place of a source in one line."""
    return "; ".join(filter(None, (source.title, source.body, source.year, source.where)))


def origin_of(instrument: Instrument) -> Iterator[Paragraph]:
    """Yield where an instrument comes from and whose words it is told in, to end a document."""
    for source in instrument.source:
        yield Paragraph(f"Source: {cited(source)}.")
    if instrument.wording:
        yield Paragraph(f"Wording: {instrument.wording}.")
