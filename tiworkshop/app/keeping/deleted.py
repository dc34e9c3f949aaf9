"""The restore list: what was deleted, to restore or to erase for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.keeping.cupboard import NotThere
from tiworkshop.words import erasing as words
from tiworkshop.words.keeping import PRIVATE, thing_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.keeping.listed import Listed
    from tiworkshop.workshop.keeping import Keeping


async def open_restore_list(app: CompanionApp, keeping: Keeping) -> None:
    """List what was deleted, until nothing is left of it or somebody goes back."""
    while things := keeping.deleted.look().things:
        choices = words.deleted_choices(things)
        screen = ChoosingScreen(words.RESTORE_LIST, choices, title=PRIVATE)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        app.say("")
        if taken == words.ERASE_ALL:
            await _erase(app, keeping, things)
            continue
        one = next(thing for thing in things if thing.id == taken)
        screen = ChoosingScreen(thing_heading(one), words.what_now_choices(), title=PRIVATE)
        match await app.push_screen_wait(screen):
            case words.RESTORE:
                _restore(app, keeping, one)
            case words.ERASE:
                await _erase(app, keeping, [one])


def _restore(app: CompanionApp, keeping: Keeping, one: Listed) -> None:
    try:
        keeping.restore(one)
        app.say(words.IS_RESTORED)
    except NotThere as reason:
        app.say(str(reason))


async def _erase(app: CompanionApp, keeping: Keeping, things: Sequence[Listed]) -> None:
    await app.push_screen_wait(PagesScreen(words.RESTORE_LIST, [words.erasing_page()]))
    screen = ChoosingScreen(words.SURE, words.sure_choices(), title=PRIVATE)
    if await app.push_screen_wait(screen) != words.ERASE:
        return
    try:
        for one in things:
            keeping.erase(one)
    except NotThere as reason:
        app.say(str(reason))
        return
    app.say(words.ALL_ERASED if len(things) > 1 else words.IS_ERASED)
