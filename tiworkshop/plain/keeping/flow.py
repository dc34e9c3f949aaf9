"""Notes and records by ear: the list, and what is done with those that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.keeping.cupboard import NotThere, Thing
from tiworkshop.keeping.texts import texts_of
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.words import keeping as words
from tiworkshop.words.browsing import Browsing
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.keeping import Keeping

if TYPE_CHECKING:
    from tiworkshop.keeping.listed import Listed
    from tiworkshop.plain.talk import Talk

TO_THE_LIST = "back to the list"


def open_kept(talk: Talk) -> None:
    """List what is kept, and open what is chosen, until somebody goes back."""
    browsing = Browsing(Keeping(talk.services), talk.settings.remind_after_months)
    while True:
        if browsing.unreadable:
            talk.voice.say(browsing.unreadable)
        if browsing.empty:
            talk.voice.say(words.NOTHING)
            return
        choices = browsing.choices()
        taken = choose(talk, words.NOTES_AND_RECORDS, choices, browsing.reminder)
        if taken is None:
            return
        _take(talk, browsing, taken)


def _take(talk: Talk, browsing: Browsing, taken: str) -> None:
    kind, _, name = taken.partition(":")
    match kind:
        case words.THING:
            if one := browsing.thing(name):
                _open(talk, browsing.keeping, one)
            else:
                talk.voice.say(words.GONE)
        case words.DELETED:
            from tiworkshop.plain.keeping.deleted import open_restore_list

            open_restore_list(talk, browsing.keeping)
        case words.NARROW:
            answer = choose(talk, words.SHOW_ONLY, browsing.narrowing_choices())
            if answer is not None:
                browsing.narrow(answer)
        case _:
            browsing.turn(kind)


def _open(talk: Talk, keeping: Keeping, one: Listed) -> None:
    """Ask what to do with a thing until it is deleted or somebody goes back."""
    while True:
        try:
            thing = keeping.in_use.open(one)
        except NotThere as reason:
            talk.voice.say(str(reason))
            return
        choices = words.thing_choices(
            one, changeable=bool(texts_of(thing)), begun=keeping.change_begun(one)
        )
        match choose(talk, words.thing_heading(one), choices):
            case None:
                return
            case words.READ:
                _read(talk, keeping, thing)
            case words.CHANGE:
                from tiworkshop.plain.keeping.changing import change_words

                change_words(talk, keeping, one, thing)
            case words.FILE:
                _make_file(talk, keeping, thing)
            case _:
                _delete(talk, keeping, one)
                return


def _read(talk: Talk, keeping: Keeping, thing: Thing) -> None:
    try:
        document = keeping.document_of(thing)
    except NotThere as reason:
        talk.voice.say(str(reason))
        return
    read_pages(talk, document.title, pages_of(document, heard=True), TO_THE_LIST)


def _make_file(talk: Talk, keeping: Keeping, thing: Thing) -> None:
    from tiworkshop.plain.aloud import page_lines
    from tiworkshop.words import filing

    if (form := choose(talk, filing.WHICH_FORMAT, filing.format_choices())) is None:
        return
    made = filing.filed(keeping, thing, form)
    talk.voice.say_all([made] if isinstance(made, str) else page_lines(made))


def _delete(talk: Talk, keeping: Keeping, one: Listed) -> None:
    try:
        keeping.delete(one)
        talk.voice.say(words.IS_DELETED)
    except NotThere as reason:
        talk.voice.say(str(reason))
