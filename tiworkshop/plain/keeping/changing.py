"""Changing the words of a kept thing by ear, through the private review again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.keeping.texts import KeptText, sheet_of, texts_of
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.plan_row import hear_date
from tiworkshop.plain.writing import write_line, write_note
from tiworkshop.words import changing_kept as words
from tiworkshop.words.plan import OTHER_DATE

if TYPE_CHECKING:
    from tiworkshop.instruments.desk import InstrumentDesk
    from tiworkshop.keeping.cupboard import Thing
    from tiworkshop.keeping.listed import Listed
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.keeping import Keeping


def change_words(talk: Talk, keeping: Keeping, one: Listed, thing: Thing) -> None:
    """Write texts anew until they are kept or somebody goes back; what was begun stays a draft."""
    try:
        desk = keeping.open_change(one, thing)
    except NotSaved as error:
        talk.voice.say(str(error))
        return
    talk.fill_in(desk)
    _until_kept(talk, keeping, desk, thing)
    talk.put_instrument_away()
    if desk.sheet == sheet_of(thing):
        desk.discard()


def _until_kept(talk: Talk, keeping: Keeping, desk: InstrumentDesk, thing: Thing) -> None:
    while True:
        sheet = talk.sheet_to_say(desk)
        choices = words.text_choices(thing, sheet, talk.services)
        taken = choose(talk, words.WHICH_WORDS, choices)
        if taken is None:
            return
        if taken != words.CHECK:
            _write(talk, desk, texts_of(thing)[int(taken)], thing)
        elif desk.sheet == sheet_of(thing):
            talk.voice.say(words.UNCHANGED)
        elif _kept(talk, keeping, desk, thing):
            return


def _write(talk: Talk, desk: InstrumentDesk, one: KeptText, thing: Thing) -> None:
    label = words.text_label(one, thing, talk.services)
    if one.is_day:
        taken = choose(talk, label, words.day_choices(one, talk.services))
        if taken == OTHER_DATE:
            taken = hear_date(talk, desk, one.slot)
        if taken is not None:
            desk.write(one.slot, taken)
    elif one.slot.kind == "plan":
        write_line(talk, desk, one.slot, label, words.ONE_TEXT)
    else:
        write_note(talk, desk, one.slot, label)


def _kept(talk: Talk, keeping: Keeping, desk: InstrumentDesk, thing: Thing) -> bool:
    from tiworkshop.plain.closing.review import reviewed

    pages = partial(words.kept_pages, thing=thing, keeping=keeping)
    try:
        result = reviewed(talk, desk, pages, words.THE_WORDS)
        if result is None:
            return False
        keeping.keep_change(desk, thing, result)
    except NotSaved as error:
        talk.voice.say(str(error))
        return False
    talk.voice.say(words.KEPT)
    return True
