"""What there is to find: the library's files, and one's own kept notes."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.library.definition import Session
from tiworkshop.library.instruments.framework_level import FrameworkLevel
from tiworkshop.library.instruments.glossary import Glossary
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.notes.kept import KeptNotes, NotesShelf
from tiworkshop.notes.plan import PLAN_LINES
from tiworkshop.readings.page import Page, Reading, plain_text
from tiworkshop.searching.document import Findable


def in_library(library: Library) -> Iterator[Findable]:
    """Yield everything in a library; a file that can't be read is left out."""
    for entry in library.sessions.values():
        try:
            yield from _session(library.session(entry))
        except Refused:
            continue
    for name in library.readings:
        try:
            yield from _reading(library.reading(name))
        except (NotFound, Refused):
            continue
    for name in library.instruments:
        try:
            instrument = library.instrument(name)
        except (NotFound, Refused):
            continue
        match instrument:
            case FrameworkLevel():
                yield from _statements(instrument)
            case Glossary():
                yield from _terms(instrument)


def in_notes(shelf: NotesShelf) -> Iterator[Findable]:
    """Yield every entry of kept notes, the plan first; all of it is private."""
    for notes in shelf.all():
        yield from _notes(notes)


def _session(session: Session) -> Iterator[Findable]:
    texts = (
        session.purpose,
        session.audience,
        *session.outcomes,
        *(step.title for step in session.steps),
        *(activity.title for activity in session.activities),
    )
    yield Findable("session", session.id, session.title, " ".join(texts))
    for number, card in enumerate(session.misuse):
        text = f"{card.pattern} {card.redirection}"
        yield Findable("card", session.id, card.title, text, number)


def _reading(reading: Reading) -> Iterator[Findable]:
    private = reading.audience == "facilitator"
    for number, page in enumerate(reading.pages):
        text = f"{page.heading}: {_text(page)}"
        yield Findable("reading", reading.id, reading.title, text, number, private)


def _text(page: Page) -> str:
    return " ".join(plain_text(line) for block in page.blocks for row in block.rows for line in row)


def _statements(level: FrameworkLevel) -> Iterator[Findable]:
    for one in level.statements:
        yield Findable("statement", one.id, one.id, one.text)


def _terms(glossary: Glossary) -> Iterator[Findable]:
    for one in glossary.terms:
        yield Findable("term", one.term, one.term, f"{one.text} {' '.join(one.also)}")


def _notes(notes: KeptNotes) -> Iterator[Findable]:
    pages = [
        *(" ".join(getattr(row, name) for name in PLAN_LINES) for row in notes.plan.rows),
        *([" ".join(notes.plan.parked)] if notes.plan.parked else []),
        *(f"{one.title} {one.question} {one.choice} {one.text}" for one in notes.entries),
    ]
    for number, text in enumerate(pages):
        yield Findable("note", notes.id, notes.title, text, number, private=True)
