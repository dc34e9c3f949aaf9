"""Making a file of something that is kept: in which format, and where it went."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.export.formats import NotInstalled
from tiworkshop.keeping.cupboard import NotThere, Thing
from tiworkshop.readings.page import Page, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.workshop.keeping import Keeping

WHICH_FORMAT = "What kind of file?"
_FORMATS = {
    "docx": ("Word", "for Word and LibreOffice"),
    "pdf": ("PDF", "for printing"),
    "html": ("A web page", "one file, for any browser"),
    "text": ("Plain text", "for anything"),
}
READ_AGAIN = "Names were replaced, but the check misses things. Read it before you pass it on."


def format_choices() -> list[Choice]:
    """Return the formats that a file can have, as people know them."""
    return [Choice(name, label, detail) for name, (label, detail) in _FORMATS.items()]


def filed(keeping: Keeping, thing: Thing, form: str) -> Page | str:
    """Make a file; return a page that says where it is, or a sentence that says why not."""
    try:
        path = keeping.make_file(thing, form)
    except (NotThere, NotInstalled) as reason:
        return str(reason)
    except OSError as error:
        return f"The file can't be written: {error.strerror or type(error).__name__}."
    return _where(path)


def _where(path: Path) -> Page:
    rows = (
        paragraph(path.name, "bold"),
        paragraph(f"In {path.parent}. Only you can read it."),
        paragraph(READ_AGAIN, "dim"),
    )
    return Page("The file is made", rows)
