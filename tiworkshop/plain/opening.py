"""Opening what was found, at its place. A session's set-up begins at home only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.plain.paged import read_pages
from tiworkshop.readings.page import Page
from tiworkshop.words import searching as words

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk

BACK = "back to where you were"


def open_found(talk: Talk, found: str) -> None:
    """Say what an id names; what is gone by now is said to be."""
    kind, _, rest = found.partition(":")
    number, _, name = rest.partition(":")
    library, place = talk.services.library, int(number)
    match kind:
        case "session":
            _say(talk, words.session_pages(library, name))
        case "card":
            _say(talk, words.card_pages(library, name, place))
        case "reading":
            _read(talk, name, place)
        case "statement":
            _statement(talk, name)
        case "term":
            from tiworkshop.plain.glossary.flow import say_terms

            say_terms(talk, name, BACK)
        case _:
            _note(talk, name, place)


def _say(talk: Talk, pages: Sequence[Page]) -> None:
    if pages:
        read_pages(talk, "", pages, BACK)
    else:
        talk.voice.say(words.GONE)


def _read(talk: Talk, name: str, page: int) -> None:
    from tiworkshop.plain.glossary.reading import read_reading

    try:
        reading = talk.services.library.reading(name)
    except (NotFound, Refused):
        talk.voice.say(words.GONE)
        return
    read_reading(talk, reading, page)


def _statement(talk: Talk, name: str) -> None:
    from tiworkshop.plain.framework.reading import say_statement

    if whole := words.whole_in(talk.services.library):
        say_statement(talk, whole, name)


def _note(talk: Talk, name: str, page: int) -> None:
    from tiworkshop.words.kept_notes import notes_pages

    notes = next((one for one in talk.services.notes.all() if one.id == name), None)
    _say(talk, notes_pages(notes, talk.companion.plan)[page:] if notes else ())
