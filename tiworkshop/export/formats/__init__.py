"""Every format in one place: what it can hold, how its files end, and what must be installed.

A format holds one shape of what is exported and nothing of the others. Pages hold a document, so
headings, tables and charts; CSV holds one table; JSON holds data; a calendar holds days.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Literal

from tiworkshop.export.exported import Exported
from tiworkshop.values import dataclass

Shape = Literal["document", "table", "data", "days"]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the shape it holds, and its writer (``module:name``), imported when used."""

    holds: Shape
    writer: str
    endings: tuple[str, ...]
    files: str
    """What its files are called, to begin a sentence with."""
    needs: str = ""
    """The library that writes it, when that is an extra."""
    extra: str = ""


FORMATS: dict[str, Format] = {
    "text": Format("document", "text:as_text", (".txt",), "Text files"),
    "markdown": Format("document", "markdown:as_markdown", (".md",), "Markdown files"),
    "html": Format("document", "html:as_html", (".html", ".htm"), "HTML files"),
    "docx": Format("document", "word:as_word", (".docx",), "Word files", "python-docx", "word"),
    "pdf": Format("document", "pdf:as_pdf", (".pdf",), "PDF files", "WeasyPrint and Pango", "pdf"),
    "csv": Format("table", "table:as_csv", (".csv",), "CSV files"),
    "json": Format("data", "data:as_json", (".json",), "JSON files"),
    "ics": Format("days", "calendar:as_calendar", (".ics",), "Calendar files"),
}
PAGES = tuple(name for name, one in FORMATS.items() if one.holds == "document")
"""What people read as pages."""


class NotInstalled(Exception):
    """What writes a format isn't there; the text is a sentence, ``hint`` is what helps."""

    def __init__(self, form: Format) -> None:
        super().__init__(f"{form.files} need {form.needs}, which can't be used here.")
        self.hint = f"Install tiworkshop[{form.extra}], or use --format html."


def encoded(exported: Exported, form: str) -> str | bytes:
    """Return what is exported in a format that holds one of its shapes.

    Raises NotInstalled when an extra, or a system library that it stands on, is missing, and
    ValueError when there is nothing of the shape that the format holds.
    """
    found = FORMATS[form]
    shape = getattr(exported, found.holds)
    if shape is None:
        raise ValueError(f"there is no {found.holds} to write as {form}")
    module, _, name = found.writer.partition(":")
    try:
        writer: Callable[[object], str | bytes] = getattr(
            import_module(f"{__name__}.{module}"), name
        )
    except (ImportError, OSError):  # OSError: a library of the system can't be loaded
        if not found.extra:
            raise
        raise NotInstalled(found) from None
    return writer(shape)
