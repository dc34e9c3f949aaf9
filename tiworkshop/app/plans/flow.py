"""Planned changes: all of them, and those that come back at the beginning of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.readings.page import Page, paragraph
from tiworkshop.words import coming_back as words
from tiworkshop.workshop.plans import Plans

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.plans.change import PlannedChange
    from tiworkshop.plans.overview import Overview


async def show_plans(app: CompanionApp) -> None:
    """List planned changes and what is parked; how a change stands can be said at any time."""
    plans, at = Plans(app.services), 0
    while choices := words.plan_choices(planned := plans.overview()):
        screen = ChoosingScreen(words.PLANS, choices, title=words.PRIVATE_PLANS, at=at)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        at = [choice.id for choice in choices].index(taken)
        await _show(app, plans, planned, taken)
    page = Page(words.PLANS, (paragraph(words.NO_PLANS),))
    await app.push_screen_wait(PagesScreen(words.PLANS, [page]))


async def _show(app: CompanionApp, plans: Plans, planned: Overview, taken: str) -> None:
    for idea in planned.parked:
        if idea.id == taken:
            await app.push_screen_wait(PagesScreen(words.PRIVATE_PLANS, [words.idea_page(idea)]))
    for looked in planned.changes:
        if looked.change.id == taken:
            page = words.change_page(looked, app.services.companion.plan)
            await app.push_screen_wait(PagesScreen(words.PRIVATE_PLANS, [page]))
            await _ask(app, plans, looked.change, words.HOW_IT_STANDS, later=False)


async def look_again(app: CompanionApp) -> bool:
    """Ask how the changes of the last plan stand; return False for going back home."""
    plans = Plans(app.services)
    changes = plans.coming_back()
    for number, change in enumerate(changes, 1):
        heading = words.last_time(number, len(changes))
        if not await _ask(app, plans, change, heading, later=True):
            return False
    app.say("")
    return True


async def _ask(
    app: CompanionApp, plans: Plans, change: PlannedChange, heading: str, *, later: bool
) -> bool:
    choices = words.standing_choices(later=later)
    before = words.change_words(change, app.services.companion.plan)
    screen = ChoosingScreen(heading, choices, before=before, title=words.PRIVATE_PLANS)
    taken = await app.push_screen_wait(screen)
    for standing, label in words.STANDINGS.items():
        if taken == standing:
            try:
                plans.stands(change, standing)
                app.say(words.KEPT.format(label.lower()))
            except NotSaved as error:
                app.say(str(error))
    return taken is not None
