"""From a kept result to a plan: at most three changes, each of a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.writing.plan import DateScreen
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.instruments.plan import PlanRow, PlanSheet, plan_slot
from tiworkshop.notes.redacting import NotSaved, RedactedSheet
from tiworkshop.readings.page import Page
from tiworkshop.words import planning as words
from tiworkshop.words.plan import OTHER_DATE, date_choices

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.instruments.desk import InstrumentDesk
    from tiworkshop.words.planning import PlanSource


async def plan(app: CompanionApp, source: PlanSource) -> None:
    """Plan from a result until somebody goes back; what is kept is said."""
    try:
        desk = source.open()
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(desk)
    title = source.title
    while True:
        screen = ChoosingScreen(words.PLAN_FROM, words.row_choices(desk.sheet), title=title)
        match await app.push_screen_wait(screen):
            case None:
                app.saving.leave(desk)
                return
            case words.ADD:
                if (place := await _add(app, source, desk)) is not None:
                    await _write_row(app, desk, place)
            case words.KEEP:
                if await _kept(app, source, desk):
                    app.saving.put_away(desk)
                    return
            case place:
                await _write_row(app, desk, int(place))


async def _add(app: CompanionApp, source: PlanSource, desk: InstrumentDesk) -> int | None:
    choices = source.subjects()
    title = source.title
    screen = ChoosingScreen(words.WHAT_ABOUT, choices, title=title)
    taken = await app.push_screen_wait(screen)
    if taken is None:
        return None
    sheet, place = words.with_new_row(PlanSheet(desk.sheet), source.row_about(taken))
    desk.put(sheet.notes)
    app.save_soon()
    return place


async def _write_row(app: CompanionApp, desk: InstrumentDesk, place: int) -> None:
    labels = app.services.companion.audit.plan
    at = 0
    while True:
        row = PlanSheet(desk.sheet).row(place)
        choices = words.line_choices(row, labels)
        screen = ChoosingScreen(words.row_heading(row), choices, title=words.PLAN_FROM, at=at)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        if taken == words.REMOVE:
            desk.put(PlanSheet(desk.sheet).with_row(place, PlanRow()).notes)
            app.save_soon()
            return
        at = min([choice.id for choice in choices].index(taken) + 1, len(choices) - 2)
        await _write_line(app, desk, place, taken)


async def _write_line(app: CompanionApp, desk: InstrumentDesk, place: int, name: str) -> None:
    slot = plan_slot(name, place)
    label = words.line_label(app.services.companion.audit.plan, name)
    if name not in words.DATES:
        await app.push_screen_wait(WritingScreen(desk, slot, label, words.LINE_HINT, one_line=True))
        return
    choices = date_choices(app.services.today())
    taken = await app.push_screen_wait(ChoosingScreen(label, choices, title=words.PLAN_FROM))
    if taken == OTHER_DATE:
        await app.push_screen_wait(DateScreen(desk, slot, label, app.services.today))
    elif taken is not None:
        desk.write(slot, taken)
        app.save_soon()


async def _kept(app: CompanionApp, source: PlanSource, desk: InstrumentDesk) -> bool:
    from tiworkshop.app.closing.review import reviewed

    def pages(result: RedactedSheet) -> tuple[Page, ...]:
        return words.kept_plan_pages(result.sheet, app.services.companion.audit.plan)

    try:
        result = await reviewed(app, desk, pages)
        if result is None:
            return False
        source.keep(desk, result)
    except NotSaved as error:
        app.say(str(error))
        return False
    app.say(words.PLAN_KEPT)
    return True
