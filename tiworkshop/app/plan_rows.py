"""From a kept result to a plan: at most three changes, each of a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.writing.parked import ParkedScreen, idea_screen
from tiworkshop.app.writing.row import RowScreen
from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.notes.plan import RESULT_LINES, PlanSheet
from tiworkshop.notes.redacting import NotSaved, RedactedSheet
from tiworkshop.readings.page import Page
from tiworkshop.words import plan as plan_words
from tiworkshop.words import planning as words

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.words.planning import PlanSource


class ResultRowScreen(RowScreen):
    """A change that comes from a result, under what it comes from."""

    LINES = RESULT_LINES

    def __init__(self, desk: InstrumentDesk, place: int) -> None:
        super().__init__(desk, place, words.PLAN_FROM)

    def draw_body(self) -> None:
        """Show which questions or statements it comes from."""
        self.heading = words.row_heading(self.row)
        super().draw_body()


async def plan(app: CompanionApp, source: PlanSource) -> None:
    """Plan from a result until somebody goes back; what is kept is said."""
    try:
        desk = source.open()
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(desk)
    while await _goes_on(app, source, desk):
        pass


async def _goes_on(app: CompanionApp, source: PlanSource, desk: InstrumentDesk) -> bool:
    """Ask once what to do with the plan; return False when it was kept or put away."""
    choices = words.row_choices(desk.sheet, app.services.companion.plan_hints)
    screen = ChoosingScreen(words.PLAN_FROM, choices, title=source.title)
    match await app.push_screen_wait(screen):
        case None:
            app.saving.leave(desk)
            return False
        case words.KEEP:
            if await _kept(app, source, desk):
                app.saving.put_away(desk)
                return False
        case plan_words.ADD:
            if (place := await _add(app, source, desk)) is not None:
                await app.push_screen_wait(ResultRowScreen(desk, place))
        case plan_words.PARK:
            await app.push_screen_wait(idea_screen(app, desk))
        case chosen if number := plan_words.parked_chosen(chosen):
            await app.push_screen_wait(ParkedScreen(desk, number))
        case place_text:
            await app.push_screen_wait(ResultRowScreen(desk, int(place_text)))
    return True


async def _add(app: CompanionApp, source: PlanSource, desk: InstrumentDesk) -> int | None:
    choices = source.subjects()
    title = source.title
    screen = ChoosingScreen(words.WHAT_ABOUT, choices, title=title)
    taken = await app.push_screen_wait(screen)
    if taken is None:
        return None
    plan = PlanSheet(desk.sheet)
    place = plan.space
    if place is None:
        return None
    desk.put(plan.with_row(place, source.row_about(taken)).notes)
    app.save_soon()
    return place


async def _kept(app: CompanionApp, source: PlanSource, desk: InstrumentDesk) -> bool:
    from tiworkshop.app.closing.review import reviewed

    def pages(result: RedactedSheet) -> tuple[Page, ...]:
        return words.kept_plan_pages(result.sheet, app.services.companion.plan)

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
