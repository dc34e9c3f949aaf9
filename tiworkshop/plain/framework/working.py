"""A team's reflection and a training plan: begun, gone on with, reviewed and kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.notes.redacting import NotSaved
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.framework.reflection import reflect_on_each
from tiworkshop.plain.framework.training import choose_covered
from tiworkshop.plain.paged import read_pages
from tiworkshop.plain.plan_rows import plan
from tiworkshop.words import reflecting as words
from tiworkshop.words import training as training_words
from tiworkshop.words.documents import pages_of
from tiworkshop.words.planning import result_choices
from tiworkshop.words.reflection_planning import ReflectionPlan
from tiworkshop.workshop.reflections import Reflections

if TYPE_CHECKING:
    from tiworkshop.export.document import Document
    from tiworkshop.instruments.framework.reflecting import Reflecting
    from tiworkshop.instruments.records.record import ReflectionRecord
    from tiworkshop.library.instruments.framework import Team
    from tiworkshop.plain.talk import Talk

TO_THE_LIST = "back to the list"


def reflect(talk: Talk, reflections: Reflections) -> None:
    """Ask which team looks at which level, and let it reflect."""
    choices = words.team_choices(reflections)
    name = choose(talk, words.WHICH_TEAM, choices, words.NO_PERSON)
    if name is None:
        return
    team = reflections.framework.team(name)
    level = choose(talk, words.WHICH_LEVEL, words.level_choices(reflections, team))
    if level is not None:
        _reflect_at(talk, reflections, team, int(level))


def _reflect_at(talk: Talk, reflections: Reflections, team: Team, level: int) -> None:
    try:
        reflecting = reflections.open(team, level)
    except NotSaved as error:
        talk.voice.say(str(error))
        return
    talk.fill_in(reflecting.desk)
    record = _until_kept(talk, reflections, reflecting)
    talk.put_instrument_away()
    if record is not None:
        talk.voice.say(words.KEPT)
        say_result(talk, reflections, record)


def _until_kept(
    talk: Talk, reflections: Reflections, reflecting: Reflecting
) -> ReflectionRecord | None:
    from tiworkshop.plain.closing.review import reviewed

    while way := choose(talk, words.HOW, words.way_choices(reflecting)):
        reflecting.go_through(words.items_of_way(reflecting.whole, reflecting.level, way))
        while reflect_on_each(talk, reflections, reflecting):
            kept = partial(words.kept_pages, reflecting=reflecting)
            try:
                result = reviewed(talk, reflecting.desk, kept, words.THE_REFLECTION)
                if result is not None:
                    return reflections.keep(reflecting, result)
            except NotSaved as error:
                talk.voice.say(str(error))
    return None


def say_result(talk: Talk, reflections: Reflections, record: ReflectionRecord) -> None:
    """Say what a kept reflection says, and offer to plan."""
    source = ReflectionPlan(reflections, record)
    while taken := choose(talk, source.title, result_choices(reflections.plan_of(record))):
        if taken == "read":
            _read(talk, reflections.document_of(record))
        else:
            plan(talk, source)


def plan_training(talk: Talk, reflections: Reflections) -> None:
    """Choose what training covers; what is kept at the end is said."""
    from tiworkshop.plain.closing.review import reviewed

    try:
        planning = reflections.open_training()
    except NotSaved as error:
        talk.voice.say(str(error))
        return
    talk.fill_in(planning.desk)
    record = None
    while record is None and choose_covered(talk, reflections, planning):
        kept = partial(training_words.kept_pages, planning=planning)
        try:
            result = reviewed(talk, planning.desk, kept, training_words.THE_PLAN)
            record = reflections.keep_training(planning, result) if result else None
        except NotSaved as error:
            talk.voice.say(str(error))
    talk.put_instrument_away()
    if record is not None:
        talk.voice.say(training_words.KEPT)
        _read(talk, reflections.training_document_of(record))


def _read(talk: Talk, document: Document) -> None:
    read_pages(talk, document.title, pages_of(document, heard=True), TO_THE_LIST)
