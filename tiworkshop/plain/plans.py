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


def say_plans(talk: Talk) -> None:
    """List planned changes; how each stands can be said at any time."""
    plans = Plans(talk.services)
    if not plans.all():
        talk.voice.say(words.NO_PLANS)
    while looked := plans.all():
        taken = choose(talk, words.PLANS, words.plan_choices(looked))
        if taken is None:
            return
        chosen = next(one for one in looked if one.change.id == taken)
        talk.voice.say_all(page_lines(words.change_page(chosen)))
        _ask(talk, plans, chosen.change, words.HOW_IT_STANDS, "", later=False)


def look_again(talk: Talk) -> bool:
    """Ask how the changes of the last plan stand; return False for going back home."""
    plans = Plans(talk.services)
    return all(
        _ask(talk, plans, change, words.LAST_TIME, words.change_words(change), later=True)
        for change in plans.coming_back()
    )


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
