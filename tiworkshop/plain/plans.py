"""Planned changes by ear: all of them, and those that come back at a session's beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.notes.redacting import NotSaved
from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.choosing import choose
from tiworkshop.words import coming_back as words
from tiworkshop.workshop.plans import Plans

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk
    from tiworkshop.plans.change import PlannedChange
    from tiworkshop.plans.overview import Overview


def say_plans(talk: Talk) -> None:
    """List planned changes and what is parked; how a change stands can be said at any time."""
    plans = Plans(talk.services)
    planned = plans.overview()
    if not words.plan_choices(planned):
        talk.voice.say(words.NO_PLANS)
    while choices := words.plan_choices(planned):
        taken = choose(talk, words.PLANS, choices)
        if taken is None:
            return
        _say(talk, plans, planned, taken)
        planned = plans.overview()


def _say(talk: Talk, plans: Plans, planned: Overview, taken: str) -> None:
    for idea in planned.parked:
        if idea.id == taken:
            talk.voice.say_all(page_lines(words.idea_page(idea)))
    for looked in planned.changes:
        if looked.change.id == taken:
            talk.voice.say_all(page_lines(words.change_page(looked, talk.companion.plan)))
            _ask(talk, plans, looked.change, words.HOW_IT_STANDS, "", later=False)


def look_again(talk: Talk) -> bool:
    """Ask how the changes of the last plan stand; return False for going back home."""
    plans = Plans(talk.services)
    changes = plans.coming_back()
    for number, change in enumerate(changes, 1):
        heading = words.last_time(number, len(changes))
        said = words.change_words(change, talk.companion.plan)
        if not _ask(talk, plans, change, heading, said, later=True):
            return False
    return True


def _ask(
    talk: Talk, plans: Plans, change: PlannedChange, heading: str, before: str, *, later: bool
) -> bool:
    taken = choose(talk, heading, words.standing_choices(later=later), before)
    for standing, label in words.STANDINGS.items():
        if taken == standing:
            try:
                plans.stands(change, standing)
                talk.voice.say(words.KEPT.format(label.lower()))
            except NotSaved as error:
                talk.voice.say(str(error))
    return taken is not None
