"""The ways through the framework: reading it, what is kept of it, and what can be begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.plain.choosing import choose
from tiworkshop.plain.framework import reading
from tiworkshop.plain.framework.working import plan_training, reflect, say_result
from tiworkshop.plain.paged import read_pages
from tiworkshop.words import framework_reading as words
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.reflections import Reflections, reflections_on

if TYPE_CHECKING:
    from tiworkshop.export.document import Document
    from tiworkshop.library.instruments.framework import Framework
    from tiworkshop.plain.talk import Talk


def open_framework(talk: Talk, framework: Framework) -> None:
    """Ask what to open of a framework, and open it, until somebody goes back."""
    reflections = reflections_on(talk.services, framework)
    talk.voice.part(framework.title)
    while taken := choose(talk, words.WHAT_TO_OPEN, words.framework_choices(reflections)):
        _open(talk, reflections, taken)


def _open(talk: Talk, reflections: Reflections, taken: str) -> None:
    whole = reflections.whole
    match taken:
        case words.BY_LEVEL:
            reading.read_levels(talk, whole)
        case words.BY_THEME:
            reading.read_themes(talk, whole)
        case words.IDEAS:
            reading.read_ideas(talk, whole)
        case words.REFLECT:
            reflect(talk, reflections)
        case words.TRAIN:
            plan_training(talk, reflections)
        case words.KEPT:
            _say_kept(talk, reflections)
        case words.TIME:
            _say_time(talk, reflections)
        case words.TRAINED:
            _say_trained(talk, reflections)
        case _:
            title = whole.framework.title
            read_pages(talk, title, words.level_pages(whole), reading.TO_THE_LIST)


def _say_kept(talk: Talk, reflections: Reflections) -> None:
    choices = words.kept_choices(reflections)
    while name := choose(talk, words.WHICH_REFLECTION, choices):
        record = next(one for one in reflections.records() if one.id == name)
        say_result(talk, reflections, record)


def _say_time(talk: Talk, reflections: Reflections) -> None:
    while name := choose(talk, words.WHICH_TIME, words.time_choices(reflections)):
        team, _, level = name.rpartition(":")
        _read(talk, reflections.over_time(team, int(level)))


def _say_trained(talk: Talk, reflections: Reflections) -> None:
    while name := choose(talk, words.WHICH_TRAINING, words.trained_choices(reflections)):
        record = next(one for one in reflections.trainings() if one.id == name)
        _read(talk, reflections.training_document_of(record))


def _read(talk: Talk, document: Document) -> None:
    read_pages(talk, document.title, pages_of(document, heard=True), reading.TO_THE_LIST)
