"""The continuum by ear: finding a place phase by phase, the review, what is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.instruments.continuum.sheet import WHOLE, evidence_slot
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.plain.answers import AGAIN
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.plain.writing import write_note
from tiworkshop.words import finding_a_place as words
from tiworkshop.words.choice import Choice
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.places import Places

if TYPE_CHECKING:
    from tiworkshop.export.document import Document
    from tiworkshop.instruments.continuum.finding import PlaceFinding
    from tiworkshop.library.instruments.continuum import Continuum
    from tiworkshop.plain.talk import Talk
    from tiworkshop.words.command import Command

TO_THE_LIST = "back to the list"
HOW_TO_TICK = "A number ticks a line, or takes the tick away. Enter goes to the next phase."
EVIDENCE_FOR_WHAT = "What is the note about?"

_NOT_TYPED = frozenset({words.TICK, words.NUMBER, words.UP, words.DOWN})
OFFERED = (*(one for one in words.PLACE_COMMANDS if one not in _NOT_TYPED), AGAIN)


def open_continuum(talk: Talk, continuum: Continuum) -> None:
    """Ask what to open of a continuum, and open it, until somebody goes back."""
    places = Places(talk.services, continuum)
    talk.voice.part(continuum.title)
    while taken := choose(talk, words.WHAT_TO_OPEN, words.place_choices(places)):
        kind, _, name = taken.partition(":")
        match kind:
            case words.FIND:
                find(talk, places)
            case "place":
                record = next(one for one in places.records() if one.id == name)
                _read(talk, places.document_of(record))
            case "time":
                _read(talk, places.over_time())
            case _:
                read_pages(talk, continuum.title, words.about_pages(continuum), TO_THE_LIST)


def find(talk: Talk, places: Places) -> None:
    """Find a place, phase by phase; what is kept at the end is said."""
    try:
        finding = places.open()
    except NotSaved as error:
        talk.voice.say(str(error))
        return
    talk.fill_in(finding.desk)
    kept = False
    while not kept and say_phases(talk, finding):
        kept = _kept(talk, places, finding)
    talk.put_instrument_away()
    if kept:
        talk.voice.say(words.KEPT)
        _read(talk, places.document_of(places.records()[-1]))


def say_phases(talk: Talk, finding: PlaceFinding) -> bool:
    """Say phase by phase; return True to keep the place, False for going back, saved."""
    talk.explain(HOW_TO_TICK)
    told = -1
    while True:
        if told != finding.at:
            _say_phase(talk, finding)
            told = finding.at
        answer = talk.ask(OFFERED, numbers=len(finding.phase.signs), empty=words.ONWARD)
        match answer:
            case int():
                finding.tick(answer)
                talk.voice.say(_sign_words(finding, answer))
            case words.BACK:
                return False
            case words.KEEP if finding.sheet.place:
                return True
            case _ if answer == AGAIN:
                told = -1
            case _:
                _do(talk, finding, answer)


def _do(talk: Talk, finding: PlaceFinding, command: Command) -> None:
    say = talk.voice.say
    match command:
        case words.ONWARD:
            if not finding.turn(1):
                say(f"{words.LAST_PHASE} {words.place_sentence(finding)}")
        case words.BACKWARD:
            if not finding.turn(-1):
                say(words.FIRST_PHASE)
        case words.CHOOSE:
            finding.choose()
            say(words.place_sentence(finding))
        case words.BETWEEN:
            say(words.place_sentence(finding) if finding.choose_between() else words.LAST_PHASE)
        case words.EVIDENCE:
            _write_evidence(talk, finding)
        case words.UNDO:
            say(words.TAKEN_BACK if finding.undo() else words.NOTHING_TO_UNDO)
        case _:
            say(words.NO_PLACE_YET)


def _say_phase(talk: Talk, finding: PlaceFinding) -> None:
    talk.voice.part(words.phase_heading(finding))
    talk.voice.say(finding.phase.about)
    for number in range(1, len(finding.phase.signs) + 1):
        talk.voice.say(_sign_words(finding, number))
    talk.voice.say(words.place_sentence(finding))


def _sign_words(finding: PlaceFinding, number: int) -> str:
    sign = finding.phase.signs[number - 1]
    ticked = "Seen" if sign.id in finding.sheet.ticks else "Not ticked"
    note = ", with a note" if finding.sheet.evidence_for(sign.id) else ""
    return f"{number}. {sign.text} {ticked}{note}."


def _write_evidence(talk: Talk, finding: PlaceFinding) -> None:
    whole = Choice(WHOLE, words.evidence_heading(finding, WHOLE))
    choices = [whole, *(Choice(sign.id, sign.text) for sign in finding.phase.signs)]
    about = choose(talk, EVIDENCE_FOR_WHAT, choices)
    if about is not None:
        talk.explain(words.EVIDENCE_HINT)
        heading = words.evidence_heading(finding, about)
        write_note(talk, finding.desk, evidence_slot(about), heading)


def _kept(talk: Talk, places: Places, finding: PlaceFinding) -> bool:
    from tiworkshop.plain.closing.review import reviewed

    kept = partial(words.kept_pages, continuum=places.continuum)
    try:
        result = reviewed(talk, finding.desk, kept, words.THE_PHASES)
        if result is None:
            return False
        places.keep(finding, result)
    except NotSaved as error:
        talk.voice.say(str(error))
        return False
    return True


def _read(talk: Talk, document: Document) -> None:
    read_pages(talk, document.title, pages_of(document, heard=True), TO_THE_LIST)
