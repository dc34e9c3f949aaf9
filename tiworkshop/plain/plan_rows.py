"""From a kept result to a plan: at most three changes, each of a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.notes.plan import RESULT_LINES, PlanSheet
from tiworkshop.notes.redacting import NotSaved, RedactedSheet
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.plan_row import ask_of_idea, change_plan, write_idea, write_plan_line
from tiworkshop.words import plan as plan_words
from tiworkshop.words import planning as words

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
        choices = words.row_choices(talk.sheet_to_say(desk), talk.companion.plan_hints)
        match choose(talk, words.PLAN_FROM, choices):
            case None:
                return
            case words.KEEP:
                if _kept(talk, source, desk):
                    return
            case plan_words.ADD:
                if (place := _add(talk, source, desk)) is not None:
                    write_row(talk, desk, place)
            case plan_words.PARK:
                write_idea(talk, desk)
            case chosen if number := plan_words.parked_chosen(chosen):
                ask_of_idea(talk, desk, number)
            case place_text:
                write_row(talk, desk, int(place_text))


def _add(talk: Talk, source: PlanSource, desk: InstrumentDesk) -> int | None:
    taken = choose(talk, words.WHAT_ABOUT, source.subjects())
    plan = PlanSheet(desk.sheet)
    if taken is None or plan.space is None:
        return None
    desk.put(plan.with_row(plan.space, source.row_about(taken)).notes)
    return plan.space


def write_row(talk: Talk, desk: InstrumentDesk, place: int) -> None:
    """List the lines of a change that comes from a result, until somebody goes back."""
    while True:
        row = PlanSheet(talk.sheet_to_say(desk)).row(place)
        lines = plan_words.line_choices(row, RESULT_LINES, talk.companion.plan)
        choices = [*lines, *plan_words.away_choices(row)]
        match choose(talk, words.row_heading(row), choices):
            case None:
                return
            case plan_words.PARK_THIS:
                change_plan(talk, desk, PlanSheet(desk.sheet).park(place))
                return
            case plan_words.REMOVE:
                change_plan(talk, desk, PlanSheet(desk.sheet).without_row(place))
                return
            case name:
                write_plan_line(talk, desk, place, name)


def _kept(talk: Talk, source: PlanSource, desk: InstrumentDesk) -> bool:
    from tiworkshop.plain.closing.review import reviewed

    def pages(result: RedactedSheet) -> tuple[Page, ...]:
        return words.kept_plan_pages(result.sheet, talk.companion.plan)

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
