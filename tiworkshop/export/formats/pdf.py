"""Write a document as PDF, from the same HTML: one look, and one place that makes it.

WeasyPrint (BSD licence) is the one kept library that makes *tagged* PDF of HTML: headings, tables,
lists and the alternatives of charts stay what they are for a screen reader (PDF/UA-1). It is an
extra (``tiworkshop[pdf]``), takes a second or more to load and needs the system's Pango. The same
document gives the same bytes; the file names its title, its language and its producer, and no day.
"""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO

from tiworkshop.export.document import Document
from tiworkshop.export.formats.html import as_html

with redirect_stdout(StringIO()):  # without Pango it would print advice of its own
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher


def as_pdf(document: Document) -> bytes:
    """Return a document as a tagged PDF of A4 pages; nothing is loaded from anywhere."""
    page = HTML(string=as_html(document), url_fetcher=URLFetcher(allowed_protocols=()))
    written: bytes = page.write_pdf(pdf_variant="pdf/ua-1")
    return written
