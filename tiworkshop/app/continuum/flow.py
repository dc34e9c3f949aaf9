"""The ways through the continuum: finding a place, the review, what is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.words import finding_a_place as words
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.places import Places

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.export.document import Document
    from tiworkshop.instruments.continuum.finding import PlaceFinding
    from tiworkshop.library.instruments.continuum import Continuum


async def open_continuum(app: CompanionApp, continuum: Continuum) -> None:
    """Ask what to open of a continuum, and open it, until somebody goes back."""
    places = Places(app.services, continuum)
    while True:
        choices = words.place_choices(places)
        screen = ChoosingScreen(words.WHAT_TO_OPEN, choices, title=continuum.title)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        app.say("")
        kind, _, name = taken.partition(":")
        match kind:
            case words.FIND:
                await find(app, places)
            case "place":
                record = next(one for one in places.records() if one.id == name)
                await _show(app, places.document_of(record))
            case "time":
                await _show(app, places.over_time())
            case _:
                pages = words.about_pages(continuum)
                await app.push_screen_wait(PagesScreen(continuum.title, pages))


async def find(app: CompanionApp, places: Places) -> None:
    """Find a place, phase by phase; what is kept at the end is shown."""
    from tiworkshop.app.continuum.phase import PhaseScreen

    try:
        finding = places.open()
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(finding.desk)
    while await app.push_screen_wait(PhaseScreen(finding)):
        if await _kept(app, places, finding):
            app.saving.put_away(finding.desk)
            app.say(words.KEPT)
            await _show(app, places.document_of(places.records()[-1]))
            return
    app.saving.leave(finding.desk)


async def _kept(app: CompanionApp, places: Places, finding: PlaceFinding) -> bool:
    from tiworkshop.app.closing.review import reviewed

    kept = partial(words.kept_pages, continuum=places.continuum)
    try:
        result = await reviewed(app, finding.desk, kept)
        if result is None:
            return False
        places.keep(finding, result)
    except NotSaved as error:
        app.say(str(error))
        return False
    return True


async def _show(app: CompanionApp, document: Document) -> None:
    await app.push_screen_wait(PagesScreen(document.title, pages_of(document)))
