"""How the time went, as a page at the close."""

from __future__ import annotations

from tiworkshop.readings.page import Block, Page, Span, paragraph
from tiworkshop.run.report import RunReport, pauses_words, took_words


def time_page(report: RunReport, heading: str) -> Page:
    """Return each part with the minutes it took, and the pauses."""
    parts = [((Span(part.title, "bold"), Span(f": {took_words(part)}")),) for part in report.parts]
    pauses = pauses_words(report.pauses)
    blocks = [Block("bullets", tuple(parts)), *([paragraph(pauses, "dim")] if pauses else [])]
    return Page(heading, tuple(blocks))
