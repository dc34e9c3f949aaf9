"""The plan of a session: one change, two more if they are needed, and ideas parked for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.notes.plan import SESSION_LINES, PlanSheet
from tiworkshop.plain.choosing import choose, say_choices
from tiworkshop.plain.plan_row import (
    NOTHING_YET,
    ask_of_idea,
    change_plan,
    write_idea,
    write_plan_line,
)
from tiworkshop.words import plan as words
from tiworkshop.words.screen_commands import BACK, NEXT
from tiworkshop.words.writing import PRIVATE_PLAN
from tiworkshop.workshop.plans import Plans

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.workshop import Workshop

HOW_TO_PLAN = "A number writes a line. An empty line goes back to the run. One change is enough."


def write_plan(talk: Talk, workshop: Workshop) -> None:
    """List one change's lines and what else there is, until somebody goes back."""
    talk.explain(PRIVATE_PLAN)
    place = 1
    while True:
        plan = PlanSheet(talk.sheet_to_say(workshop))
        labels, hints = talk.companion.plan, talk.companion.plan_hints
        talk.voice.part(words.plan_title(plan, place, labels))
        lines = words.line_choices(plan.row(place), SESSION_LINES, labels, NOTHING_YET)
        choices = [*lines, *words.more_choices(plan, place, hints)]
        say_choices(talk, choices)
        talk.explain(HOW_TO_PLAN)
        answer = talk.ask((BACK,), numbers=len(choices), empty=NEXT)
        if not isinstance(answer, int):
            return
        place = _do(talk, workshop, place, choices[answer - 1].id)


def _do(talk: Talk, workshop: Workshop, place: int, chosen: str) -> int:
    """Do what was chosen; return the place of the change to go on with."""
    plan = PlanSheet(workshop.sheet)
    if chosen in SESSION_LINES:
        lenses = words.lens_choices(workshop.session) if chosen == "lens" else ()
        write_plan_line(talk, workshop, place, chosen, lenses)
    elif other := words.row_chosen(chosen):
        return other
    elif number := words.parked_chosen(chosen):
        ask_of_idea(talk, workshop, number)
    else:
        match chosen:
            case words.ADD:
                return plan.space or place
            case words.PARK:
                write_idea(talk, workshop)
            case words.EARLIER:
                return _take_up_earlier(talk, workshop) or place
            case words.PARK_THIS:
                change_plan(talk, workshop, plan.park(place))
                return 1
            case words.REMOVE:
                change_plan(talk, workshop, plan.without_row(place))
                return 1
    return place


def _take_up_earlier(talk: Talk, workshop: Workshop) -> int | None:
    """Make an idea of an earlier plan a change; return its place, None when none was taken."""
    choices = words.earlier_choices(Plans(talk.services).overview().parked)
    plan = PlanSheet(workshop.sheet)
    if not choices or plan.space is None:
        talk.voice.say(words.NO_SPACE if choices else words.NOTHING_PARKED)
        return None
    idea = choose(talk, words.PARKED_BEFORE, choices)
    if idea is None:
        return None
    change_plan(talk, workshop, plan.with_change(idea))
    return plan.space
