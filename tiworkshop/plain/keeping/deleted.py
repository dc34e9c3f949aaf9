"""The restore list by ear: what was deleted, to restore or to erase for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.keeping.cupboard import NotThere
from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.choosing import choose
from tiworkshop.words import erasing as words
from tiworkshop.words.keeping import thing_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tiworkshop.keeping.listed import Listed
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.keeping import Keeping


def open_restore_list(talk: Talk, keeping: Keeping) -> None:
    """List what was deleted, until nothing is left of it or somebody goes back."""
    while things := keeping.deleted.look().things:
        taken = choose(talk, words.RESTORE_LIST, words.deleted_choices(things))
        if taken is None:
            return
        if taken == words.ERASE_ALL:
            _erase(talk, keeping, things)
            continue
        one = next(thing for thing in things if thing.id == taken)
        match choose(talk, thing_heading(one), words.what_now_choices()):
            case words.RESTORE:
                _restore(talk, keeping, one)
            case words.ERASE:
                _erase(talk, keeping, [one])


def _restore(talk: Talk, keeping: Keeping, one: Listed) -> None:
    try:
        keeping.restore(one)
        talk.voice.say(words.IS_RESTORED)
    except NotThere as reason:
        talk.voice.say(str(reason))


def _erase(talk: Talk, keeping: Keeping, things: Sequence[Listed]) -> None:
    page = words.erasing_page()
    talk.voice.part(page.heading)
    talk.voice.say_all(page_lines(page))
    if choose(talk, words.SURE, words.sure_choices()) != words.ERASE:
        return
    try:
        for one in things:
            keeping.erase(one)
    except NotThere as reason:
        talk.voice.say(str(reason))
        return
    talk.voice.say(words.ALL_ERASED if len(things) > 1 else words.IS_ERASED)
