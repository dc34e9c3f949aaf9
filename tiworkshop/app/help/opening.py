"""Opening what was found, at its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.app import opening
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.readings.page import Page
from tiworkshop.words import searching as words

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp


def open_found(app: CompanionApp, found: str, *, at_home: bool) -> None:
    """Open what an id names; what is gone by now opens nothing, and that is said."""
    kind, _, rest = found.partition(":")
    number, _, name = rest.partition(":")
    library, place = app.services.library, int(number)
    match kind:
        case "session" if at_home:
            opening.set_up(app, name)
        case "session":
            _show(app, words.session_pages(library, name))
        case "card":
            _show(app, words.card_pages(library, name, place))
        case "reading":
            _read(app, name, place)
        case "statement":
            _statement(app, name)
        case "term":
            opening.show_terms(app, name)
        case _:
            _note(app, name, place)


def _show(app: CompanionApp, pages: Sequence[Page], page: int = 0) -> None:
    if not pages:
        app.say(words.GONE)
        return
    screen = PagesScreen(pages[0].heading, pages)
    screen.at = (min(page, len(pages) - 1), 0)
    app.push_screen(screen)


def _read(app: CompanionApp, name: str, page: int) -> None:
    from tiworkshop.app.glossary.reading import ReadingScreen

    try:
        reading = app.services.library.reading(name)
    except (NotFound, Refused):
        app.say(words.GONE)
        return
    app.push_screen(ReadingScreen(app.services.library, reading, page))


def _statement(app: CompanionApp, name: str) -> None:
    from tiworkshop.app.framework.statements import open_statement

    if whole := words.whole_in(app.services.library):
        open_statement(app, whole, name)


def _note(app: CompanionApp, name: str, page: int) -> None:
    from tiworkshop.words.kept_notes import notes_pages

    notes = next((one for one in app.services.notes.all() if one.id == name), None)
    _show(app, notes_pages(notes, app.services.companion.plan) if notes else (), page)
