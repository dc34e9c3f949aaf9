"""What training covers: a level, a theme, and which of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.instruments.framework.training_sheet import OFFER
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.plain.writing import write_line
from tiworkshop.words import training as words
from tiworkshop.words.choice import Choice
from tiworkshop.words.documents import pages_of
from tiworkshop.words.framework_reading import level_short

if TYPE_CHECKING:
    from tiworkshop.instruments.framework.training_sheet import TrainingPlanning
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.reflections import Reflections

_NAME, _RESULT, _KEEP, _UNDO = "name", "result", "keep", "undo"


def choose_covered(talk: Talk, reflections: Reflections, planning: TrainingPlanning) -> bool:
    """Ask what is covered; return True to keep it, False for going back, saved."""
    while True:
        counted = f"{words.counts_words(planning.coverage)}."
        match choose(talk, words.HEADING, _choices(talk, planning), counted):
            case None:
                return False
            case "name":
                desk, heading = planning.desk, words.OFFER_HEADING
                write_line(talk, desk, OFFER, heading, words.OFFER_HINT)
            case "result":
                document = reflections.training_so_far(planning)
                read_pages(talk, document.title, pages_of(document, heard=True), "go on")
            case "undo":
                talk.voice.say(words.TAKEN_BACK if planning.undo() else words.NOTHING_TO_UNDO)
            case "keep":
                if planning.sheet.covered:
                    return True
                talk.voice.say(words.NOTHING_YET)
            case level:
                _choose_theme(talk, planning, int(level))


def _choices(talk: Talk, planning: TrainingPlanning) -> list[Choice]:
    whole = planning.whole
    levels = [
        Choice(str(level.level), level_short(whole, level.level).capitalize())
        for level in whole.themed
    ]
    return [
        *levels,
        Choice(_NAME, words.OFFER_HEADING, talk.sheet_to_say(planning.desk).text(OFFER)),
        Choice(_RESULT, "What is covered, thin and missing"),
        Choice(_UNDO, "Take back the last change"),
        Choice(_KEEP, "Check it, and keep it with today's date"),
    ]


def _choose_theme(talk: Talk, planning: TrainingPlanning, level: int) -> None:
    while True:
        cells = [cell for cell in planning.coverage.cells if cell.level == level]
        choices = [Choice(cell.id, cell.theme.title, cell.state) for cell in cells]
        taken = choose(talk, words.WHICH_THEME, choices)
        if taken is None:
            return
        cell = next(one for one in cells if one.id == taken)
        parts = words.part_choices(cell, planning.whole)
        if (part := choose(talk, words.WHICH_PARTS, parts)) is not None:
            planning.cover(cell, int(part))
