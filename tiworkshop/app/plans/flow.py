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


async def show_plans(app: CompanionApp) -> None:
    """List planned changes; how each stands can be said at any time."""
    plans, at = Plans(app.services), 0
    while looked := plans.all():
        choices = words.plan_choices(looked)
        screen = ChoosingScreen(words.PLANS, choices, title=words.PRIVATE_PLANS, at=at)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        at = next(place for place, one in enumerate(looked) if one.change.id == taken)
        pages = PagesScreen(words.PRIVATE_PLANS, [words.change_page(looked[at])])
        await app.push_screen_wait(pages)
        await _ask(app, plans, looked[at].change, words.HOW_IT_STANDS, later=False)
    page = Page(words.PLANS, (paragraph(words.NO_PLANS),))
    await app.push_screen_wait(PagesScreen(words.PLANS, [page]))


async def look_again(app: CompanionApp) -> bool:
    """Ask how the changes of the last plan stand; return False for going back home."""
    plans = Plans(app.services)
    for change in plans.coming_back():
        if not await _ask(app, plans, change, words.LAST_TIME, later=True):
            return False
    app.say("")
    return True


async def _ask(
    app: CompanionApp, plans: Plans, change: PlannedChange, heading: str, *, later: bool
) -> bool:
    choices = words.standing_choices(later=later)
    before = words.change_words(change)
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
