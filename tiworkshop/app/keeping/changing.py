"""Changing the words of a kept thing, through the private review again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.writing.row import DateScreen
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.keeping.texts import KeptText, sheet_of, texts_of
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.words import changing_kept as words
from tiworkshop.words.keeping import PRIVATE
from tiworkshop.words.plan import OTHER_DATE

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.instruments.desk import InstrumentDesk
    from tiworkshop.keeping.cupboard import Thing
    from tiworkshop.keeping.listed import Listed
    from tiworkshop.workshop.keeping import Keeping


async def change_words(app: CompanionApp, keeping: Keeping, one: Listed, thing: Thing) -> None:
    """Write texts anew until they are kept or somebody goes back; what was begun stays a draft."""
    try:
        desk = keeping.open_change(one, thing)
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(desk)
    at = 0
    while True:
        choices = words.text_choices(thing, desk.sheet, app.services)
        screen = ChoosingScreen(words.WHICH_WORDS, choices, title=PRIVATE, at=at)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            _put_away(app, desk, thing)
            return
        if taken == words.CHECK:
            if desk.sheet == sheet_of(thing):
                app.say(words.UNCHANGED)
            elif await _kept(app, keeping, desk, thing):
                app.saving.put_away(desk)
                return
            continue
        at = int(taken)
        await _write(app, desk, texts_of(thing)[at], thing)


async def _write(app: CompanionApp, desk: InstrumentDesk, one: KeptText, thing: Thing) -> None:
    label = words.text_label(one, thing, app.services)
    if not one.is_day:
        await app.push_screen_wait(
            WritingScreen(desk, one.slot, label, words.ONE_TEXT, one_line=one.slot.kind == "plan")
        )
        return
    choices = words.day_choices(one, app.services)
    taken = await app.push_screen_wait(ChoosingScreen(label, choices, title=PRIVATE))
    if taken == OTHER_DATE:
        await app.push_screen_wait(DateScreen(desk, one.slot, label, app.services.today))
    elif taken is not None:
        desk.write(one.slot, taken)
        app.save_soon()


async def _kept(app: CompanionApp, keeping: Keeping, desk: InstrumentDesk, thing: Thing) -> bool:
    from tiworkshop.app.closing.review import reviewed

    pages = partial(words.kept_pages, thing=thing, keeping=keeping)
    try:
        result = await reviewed(app, desk, pages)
        if result is None:
            return False
        keeping.keep_change(desk, thing, result)
    except NotSaved as error:
        app.say(str(error))
        return False
    app.say(words.KEPT)
    return True


def _put_away(app: CompanionApp, desk: InstrumentDesk, thing: Thing) -> None:
    if desk.sheet == sheet_of(thing):
        app.saving.put_away(desk)
        desk.discard()
    else:
        app.saving.leave(desk)
