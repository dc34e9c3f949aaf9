"""Which sets of optional activities fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, combinations

from tiworkshop.library.definition import Session, Variant

ActivitySet = tuple[str, ...]


def fitting_sets(session: Session, variant: Variant) -> tuple[ActivitySet, ...]:
    """Return every set of activities, by id, whose minutes fit the hosting segment.

    The empty set comes first, then single activities, then larger sets, in the session's order.
    """
    host = variant.hosting
    if host is None:
        return ((),)
    shortest = accumulate(sorted(activity.minutes_needed for activity in session.activities))
    most = sum(minutes <= host.minutes for minutes in shortest)
    return tuple(
        tuple(activity.id for activity in chosen)
        for size in range(most + 1)
        for chosen in combinations(session.activities, size)
        if sum(activity.minutes_needed for activity in chosen) <= host.minutes
    )


def fullest_sets(session: Session, variant: Variant) -> tuple[ActivitySet, ...]:
    """Return the fitting sets to which no further activity could be added."""
    sets = fitting_sets(session, variant)
    return tuple(one for one in sets if not any(set(one) < set(other) for other in sets))


def fits(session: Session, variant: Variant, chosen: Sequence[str]) -> bool:
    """Return whether the chosen activities exist and fit together."""
    ordered = tuple(activity.id for activity in session.activities if activity.id in chosen)
    return len(ordered) == len(chosen) and ordered in fitting_sets(session, variant)
