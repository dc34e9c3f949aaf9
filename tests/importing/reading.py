"""Import the documents beside the tests."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.importing.document import read_document
from tiworkshop.importing.module import Imported, read_module
from tiworkshop.importing.readings import KnownReading
from tiworkshop.library.definition import Session

DOCUMENTS = Path(__file__).parent / "documents"
READINGS = (
    KnownReading("role-translations", "Role translations for leadership"),
    KnownReading("pillars", "The four pillars"),
    KnownReading("system-design-principles", "System design principles"),
    KnownReading("process-maps", "Process maps overview"),
    KnownReading("implementation-cycles", "Implementation cycles"),
    KnownReading("not-expected", "What leadership is not expected to do"),
)


def imported(name: str) -> Imported:
    """Import a document beside the tests by its name."""
    return imported_text(read_document(DOCUMENTS / f"{name}.md").text)


def imported_text(text: str) -> Imported:
    """Import a text, with the bundled readings at hand."""
    return read_module(text, READINGS, otherwise="Untitled")


def shape(session: Session) -> list[tuple[int, list[tuple[str, int, int]]]]:
    """Return each variant's minutes, and its segments' titles, minutes and numbers of steps."""
    return [
        (
            variant.minutes,
            [(part.title, part.minutes, len(part.steps)) for part in variant.segments],
        )
        for variant in session.variants
    ]


def steps(session: Session, minutes: int) -> list[tuple[str, str]]:
    """Return the kind and title of every step of a variant."""
    names = [name for part in session.variant(minutes).segments for name in part.steps]
    return [(step.kind, step.title) for step in map(session.step, names)]


def activities(session: Session) -> list[tuple[str, int | None, str, int]]:
    """Return each activity's title, minutes, kind and number of questions."""
    return [(a.title, a.minutes, a.kind, len(a.questions)) for a in session.activities]
