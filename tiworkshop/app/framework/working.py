"""A team's reflection and a training plan: begun, gone on with, reviewed and kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.instruments.records.record import ReflectionRecord
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.words import reflecting as words
from tiworkshop.words import training as training_words
from tiworkshop.words.documents import pages_of
from tiworkshop.words.planning import result_choices
from tiworkshop.words.reflection_planning import ReflectionPlan
from tiworkshop.workshop.reflections import Reflections

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.export.document import Document
    from tiworkshop.instruments.framework.reflecting import Reflecting
    from tiworkshop.library.instruments.framework import Team


async def reflect(app: CompanionApp, reflections: Reflections) -> None:
    """Ask which team looks at which level, and let it reflect."""
    title = reflections.framework.title
    choices = words.team_choices(reflections)
    asking = ChoosingScreen(words.WHICH_TEAM, choices, before=words.NO_PERSON, title=title)
    if (name := await app.push_screen_wait(asking)) is None:
        return
    team = reflections.framework.team(name)
    levels, at = words.level_choices(reflections, team), words.start_at(reflections, team)
    screen = ChoosingScreen(words.WHICH_LEVEL, levels, title=team.title, at=at)
    if (level := await app.push_screen_wait(screen)) is not None:
        await reflect_at(app, reflections, team, int(level))


async def reflect_at(app: CompanionApp, reflections: Reflections, team: Team, level: int) -> None:
    """Reflect one thing after the other; what is kept at the end is shown."""
    try:
        reflecting = reflections.open(team, level)
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(reflecting.desk)
    record = await _until_kept(app, reflections, reflecting)
    if record is None:
        app.saving.leave(reflecting.desk)
        return
    app.saving.put_away(reflecting.desk)
    await show_result(app, reflections, record)


async def _until_kept(
    app: CompanionApp, reflections: Reflections, reflecting: Reflecting
) -> ReflectionRecord | None:
    from tiworkshop.app.closing.review import reviewed
    from tiworkshop.app.framework.reflection import ReflectionScreen

    title = words.team_and_level(reflecting)
    while True:
        asking = ChoosingScreen(words.HOW, words.way_choices(reflecting), title=title)
        way = await app.push_screen_wait(asking)
        if way is None:
            return None
        reflecting.go_through(words.items_of_way(reflecting.whole, reflecting.level, way))
        while await app.push_screen_wait(ReflectionScreen(reflections, reflecting)):
            kept = partial(words.kept_pages, reflecting=reflecting)
            try:
                result = await reviewed(app, reflecting.desk, kept)
                if result is not None:
                    record = reflections.keep(reflecting, result)
                    app.say(words.KEPT)
                    return record
            except NotSaved as error:
                app.say(str(error))


async def show_result(
    app: CompanionApp, reflections: Reflections, record: ReflectionRecord
) -> None:
    """Show what a kept reflection says, and offer to plan."""
    from tiworkshop.app.plan_rows import plan

    source = ReflectionPlan(reflections, record)
    while True:
        choices = result_choices(reflections.plan_of(record))
        screen = ChoosingScreen(source.title, choices, title=reflections.framework.title)
        match await app.push_screen_wait(screen):
            case "read":
                await _show(app, reflections.document_of(record))
            case "plan":
                await plan(app, source)
            case _:
                return


async def plan_training(app: CompanionApp, reflections: Reflections) -> None:
    """Choose what training covers; what is kept at the end is shown."""
    from tiworkshop.app.closing.review import reviewed
    from tiworkshop.app.framework.training import TrainingScreen

    try:
        planning = reflections.open_training()
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(planning.desk)
    while await app.push_screen_wait(TrainingScreen(reflections, planning)):
        kept = partial(training_words.kept_pages, planning=planning)
        try:
            result = await reviewed(app, planning.desk, kept)
            if result is not None:
                record = reflections.keep_training(planning, result)
                app.saving.put_away(planning.desk)
                app.say(training_words.KEPT)
                await _show(app, reflections.training_document_of(record))
                return
        except NotSaved as error:
            app.say(str(error))
    app.saving.leave(planning.desk)


async def _show(app: CompanionApp, document: Document) -> None:
    await app.push_screen_wait(PagesScreen(document.title, pages_of(document)))
