"""The ways into the glossary: by typing, or from the words of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.finding import FindingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.words import glossary as words
from tiworkshop.workshop.terms import glossary_in, terms_in

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.library.instruments.glossary import Glossary
    from tiworkshop.words.choice import Choice


async def open_glossary(app: CompanionApp, glossary: Glossary) -> None:
    """Find terms by typing, and show each that is taken, until somebody goes back."""

    def find(typed: str) -> list[Choice]:
        return words.found_terms(glossary, typed)

    typed = ""
    while True:
        screen = FindingScreen(glossary.title, words.TYPE_A_TERM, find, words.NO_TERM, typed)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        typed = taken.typed
        pages = words.term_pages(glossary, glossary.term(taken.id))
        await app.push_screen_wait(PagesScreen(glossary.title, pages))


async def show_terms(app: CompanionApp, text: str) -> None:
    """Show what the words of a page mean: the one there is, or one that is chosen."""
    glossary = glossary_in(app.services.library)
    terms = terms_in(glossary, text) if glossary else ()
    if not glossary or not terms:
        app.say(words.NO_TERMS_HERE)
        return
    app.say("")
    taken: str | None = terms[0].term
    if len(terms) > 1:
        asking = ChoosingScreen(words.TERMS_HERE, words.term_choices(terms), title=glossary.title)
        taken = await app.push_screen_wait(asking)
    if taken is not None:
        pages = words.term_pages(glossary, glossary.term(taken))
        await app.push_screen_wait(PagesScreen(glossary.title, pages))
