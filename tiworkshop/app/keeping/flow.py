"""Notes and records: the list, and what is done with those that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.keeping.cupboard import NotThere, Thing
from tiworkshop.keeping.texts import texts_of
from tiworkshop.readings.page import Page, paragraph
from tiworkshop.words import keeping as words
from tiworkshop.words.browsing import Browsing
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.keeping import Keeping

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.keeping.listed import Listed


async def open_kept(app: CompanionApp) -> None:
    """List what is kept, and open what is chosen, until somebody goes back."""
    browsing = Browsing(Keeping(app.services), app.settings.remind_after_months)
    at = 0
    while not browsing.empty:
        if browsing.unreadable:
            app.say(browsing.unreadable)
        choices, title = browsing.choices(), words.NOTES_AND_RECORDS
        at, old = min(at, len(choices) - 1), browsing.reminder
        screen = ChoosingScreen(title, choices, before=old, title=words.PRIVATE, at=at)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        app.say("")
        at = [choice.id for choice in choices].index(taken)
        if await _turned(app, browsing, taken):
            at = 0
    await _say_nothing_is_kept(app, browsing.unreadable)


async def _turned(app: CompanionApp, browsing: Browsing, taken: str) -> bool:
    """Open what was taken; return whether the list shows other things now."""
    kind, _, name = taken.partition(":")
    match kind:
        case words.THING:
            if one := browsing.thing(name):
                await _open(app, browsing.keeping, one)
            else:
                app.say(words.GONE)
        case words.DELETED:
            from tiworkshop.app.keeping.deleted import open_restore_list

            await open_restore_list(app, browsing.keeping)
        case words.NARROW:
            choices = browsing.narrowing_choices()
            screen = ChoosingScreen(words.SHOW_ONLY, choices, title=words.PRIVATE)
            if (answer := await app.push_screen_wait(screen)) is not None:
                browsing.narrow(answer)
        case _:
            browsing.turn(kind)
    return kind in {words.OLDER, words.LATEST}


async def _open(app: CompanionApp, keeping: Keeping, one: Listed) -> None:
    """Ask what to do with a thing until it is deleted or somebody goes back."""
    while True:
        try:
            thing = keeping.in_use.open(one)
        except NotThere as reason:
            app.say(str(reason))
            return
        choices = words.thing_choices(
            one, changeable=bool(texts_of(thing)), begun=keeping.change_begun(one)
        )
        screen = ChoosingScreen(words.thing_heading(one), choices, title=words.PRIVATE)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        app.say("")
        match taken:
            case words.READ:
                await _read(app, keeping, thing)
            case words.CHANGE:
                from tiworkshop.app.keeping.changing import change_words

                await change_words(app, keeping, one, thing)
            case words.FILE:
                await _make_file(app, keeping, thing)
            case _:
                _delete(app, keeping, one)
                return


async def _read(app: CompanionApp, keeping: Keeping, thing: Thing) -> None:
    try:
        document = keeping.document_of(thing)
    except NotThere as reason:
        app.say(str(reason))
        return
    await app.push_screen_wait(PagesScreen(document.title, pages_of(document)))


async def _make_file(app: CompanionApp, keeping: Keeping, thing: Thing) -> None:
    from tiworkshop.words import filing

    screen = ChoosingScreen(filing.WHICH_FORMAT, filing.format_choices(), title=words.PRIVATE)
    if (form := await app.push_screen_wait(screen)) is None:
        return
    made = filing.filed(keeping, thing, form)
    if isinstance(made, str):
        app.say(made)
    else:
        await app.push_screen_wait(PagesScreen(words.PRIVATE, [made]))


def _delete(app: CompanionApp, keeping: Keeping, one: Listed) -> None:
    try:
        keeping.delete(one)
    except NotThere as reason:
        app.say(str(reason))
        return
    app.say(words.IS_DELETED)


async def _say_nothing_is_kept(app: CompanionApp, unreadable: str) -> None:
    rows = [paragraph(text) for text in (words.NOTHING, unreadable) if text]
    page = Page(words.NOTES_AND_RECORDS, tuple(rows))
    await app.push_screen_wait(PagesScreen(words.NOTES_AND_RECORDS, [page]))
