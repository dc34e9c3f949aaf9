"""What is asked before a run: how long there is, and which activities."""

from __future__ import annotations

from tiworkshop.agenda.fitting import fitting_sets, fullest_sets
from tiworkshop.library.activity import Activity
from tiworkshop.library.definition import Segment, Session, Variant
from tiworkshop.words.choice import Choice

HOW_LONG = "How long is there?"
WHICH_ACTIVITIES = "Which activities?"
NO_MINUTES = "no set time"


def length_choices(session: Session) -> list[Choice]:
    """Return one choice a variant."""
    return [
        Choice(
            str(variant.minutes),
            f"{variant.minutes} minutes",
            " + ".join(f"{part.title} {part.minutes}" for part in variant.segments),
        )
        for variant in session.variants
    ]


def activity_choices(session: Session, variant: Variant) -> list[Choice]:
    """Return the sets that fit: the fullest first, then smaller ones, none last."""
    fullest = fullest_sets(session, variant)
    smaller = [one for one in fitting_sets(session, variant) if one and one not in fullest]
    host = variant.hosting
    whole = host.minutes if host else 0
    choices = []
    for chosen in [*(one for one in fullest if one), *smaller, ()]:
        activities = [session.activity(name) for name in chosen]
        left = whole - sum(activity.minutes_set for activity in activities)
        label = " + ".join(map(_with_minutes, activities)) or "No activity"
        detail = f"{left} minutes of open reflection" if left else "no time left over"
        choices.append(Choice(",".join(chosen), label, detail))
    return choices


def _with_minutes(activity: Activity) -> str:
    return f"{activity.title} ({activity.minutes or NO_MINUTES})"


def hosting_words(host: Segment) -> str:
    """Return how many minutes there are for activities."""
    return f"{host.title} has {host.minutes} minutes."
