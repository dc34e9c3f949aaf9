"""The ways through the framework: reading it, what is kept of it, and what can be begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.framework.working import plan_training, reflect, show_result
from tiworkshop.words import framework_reading as words
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.reflections import Reflections, reflections_on

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.export.document import Document
    from tiworkshop.library.instruments.framework import Framework
    from tiworkshop.words.choice import Choice


async def open_framework(app: CompanionApp, framework: Framework) -> None:
    """Ask what to open of a framework, and open it, until somebody goes back."""
    reflections = reflections_on(app.services, framework)
    while True:
        choices = words.framework_choices(reflections)
        taken = await _ask(app, reflections, words.WHAT_TO_OPEN, choices)
        if taken is None:
            return
        app.say("")
        await _open(app, reflections, taken)


async def _open(app: CompanionApp, reflections: Reflections, taken: str) -> None:
    whole = reflections.whole
    match taken:
        case words.BY_LEVEL:
            from tiworkshop.app.framework.grid import GridScreen

            await app.push_screen_wait(GridScreen(whole))
        case words.BY_THEME:
            await _read_themes(app, reflections)
        case words.IDEAS:
            await _read_ideas(app, reflections)
        case words.REFLECT:
            await reflect(app, reflections)
        case words.TRAIN:
            await plan_training(app, reflections)
        case words.KEPT:
            await _show_kept(app, reflections)
        case words.TIME:
            await _show_time(app, reflections)
        case words.TRAINED:
            await _show_trained(app, reflections)
        case _:
            await app.push_screen_wait(PagesScreen(whole.framework.title, words.level_pages(whole)))


async def _read_themes(app: CompanionApp, reflections: Reflections) -> None:
    from tiworkshop.app.framework.statements import StatementsScreen

    whole = reflections.whole
    while code := await _ask(app, reflections, words.WHICH_THEME, words.theme_choices(whole)):
        statements = [one for one in whole.statements if one.theme == code]
        if statements:
            title = whole.theme(code).title
            await app.push_screen_wait(StatementsScreen(whole, title, statements))


async def _read_ideas(app: CompanionApp, reflections: Reflections) -> None:
    framework = reflections.framework
    choices = words.idea_choices(framework)
    while name := await _ask(app, reflections, words.WHICH_IDEAS, choices):
        await app.push_screen_wait(PagesScreen(framework.title, words.idea_pages(framework, name)))


async def _show_kept(app: CompanionApp, reflections: Reflections) -> None:
    choices = words.kept_choices(reflections)
    while name := await _ask(app, reflections, words.WHICH_REFLECTION, choices):
        record = next(one for one in reflections.records() if one.id == name)
        await show_result(app, reflections, record)


async def _show_time(app: CompanionApp, reflections: Reflections) -> None:
    choices = words.time_choices(reflections)
    while name := await _ask(app, reflections, words.WHICH_TIME, choices):
        team, _, level = name.rpartition(":")
        await _show(app, reflections.over_time(team, int(level)))


async def _show_trained(app: CompanionApp, reflections: Reflections) -> None:
    choices = words.trained_choices(reflections)
    while name := await _ask(app, reflections, words.WHICH_TRAINING, choices):
        record = next(one for one in reflections.trainings() if one.id == name)
        await _show(app, reflections.training_document_of(record))


async def _ask(
    app: CompanionApp, reflections: Reflections, asked: str, choices: list[Choice]
) -> str | None:
    screen = ChoosingScreen(asked, choices, title=reflections.framework.title)
    return await app.push_screen_wait(screen)


async def _show(app: CompanionApp, document: Document) -> None:
    await app.push_screen_wait(PagesScreen(document.title, pages_of(document)))
