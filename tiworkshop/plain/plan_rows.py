"""From a kept result to a plan: at most three changes, each of a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.instruments.plan import PlanRow, PlanSheet, plan_slot
from tiworkshop.notes.redacting import NotSaved, RedactedSheet
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.plan import hear_date
from tiworkshop.plain.writing import write_line
from tiworkshop.words import planning as words
from tiworkshop.words.plan import OTHER_DATE, date_choices

if TYPE_CHECKING:
    from tiworkshop.instruments.desk import InstrumentDesk
    from tiworkshop.plain.talk import Talk
    from tiworkshop.readings.page import Page
    from tiworkshop.words.planning import PlanSource


def plan(talk: Talk, source: PlanSource) -> None:
    """Plan from a result until somebody goes back; what is kept is said."""
    try:
        desk = source.open()
    except NotSaved as error:
        talk.voice.say(str(error))
        return
    talk.fill_in(desk)
    _until_kept(talk, source, desk)
    talk.put_instrument_away()


def _until_kept(talk: Talk, source: PlanSource, desk: InstrumentDesk) -> None:
    while True:
        choices = words.row_choices(talk.sheet_to_say(desk))
        match choose(talk, words.PLAN_FROM, choices):
            case None:
                return
            case words.ADD:
                place = _add(talk, source, desk)
                if place is not None:
                    _write_row(talk, desk, place)
            case words.KEEP:
                if _kept(talk, source, desk):
                    return
            case place:
                _write_row(talk, desk, int(place))


def _add(talk: Talk, source: PlanSource, desk: InstrumentDesk) -> int | None:
    choices = source.subjects()
    taken = choose(talk, words.WHAT_ABOUT, choices)
    if taken is None:
        return None
    sheet, place = words.with_new_row(PlanSheet(desk.sheet), source.row_about(taken))
    desk.put(sheet.notes)
    return place


def _write_row(talk: Talk, desk: InstrumentDesk, place: int) -> None:
    labels = talk.companion.audit.plan
    while True:
        row = PlanSheet(talk.sheet_to_say(desk)).row(place)
        taken = choose(talk, words.row_heading(row), words.line_choices(row, labels))
        match taken:
            case None:
                return
            case words.REMOVE:
                desk.put(PlanSheet(desk.sheet).with_row(place, PlanRow()).notes)
                return
            case name:
                _write_line(talk, desk, place, name)


def _write_line(talk: Talk, desk: InstrumentDesk, place: int, name: str) -> None:
    slot = plan_slot(name, place)
    label = words.line_label(talk.companion.audit.plan, name)
    if name not in words.DATES:
        write_line(talk, desk, slot, label, words.LINE_HINT)
        return
    taken = choose(talk, label, date_choices(talk.services.today()))
    if taken == OTHER_DATE:
        taken = hear_date(talk, desk, slot)
    if taken is not None:
        desk.write(slot, taken)


def _kept(talk: Talk, source: PlanSource, desk: InstrumentDesk) -> bool:
    from tiworkshop.plain.closing.review import reviewed

    def pages(result: RedactedSheet) -> tuple[Page, ...]:
        return words.kept_plan_pages(result.sheet, talk.companion.audit.plan)

    try:
        result = reviewed(talk, desk, pages, words.THE_PLAN)
        if result is None:
            return False
        source.keep(desk, result)
    except NotSaved as error:
        talk.voice.say(str(error))
        return False
    talk.voice.say(words.PLAN_KEPT)
    return True
