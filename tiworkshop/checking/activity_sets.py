"""Optional activities are offered only where they fit: each must fit somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.agenda.fitting import fitting_sets
from tiworkshop.checking.subjects import SessionSubject
from tiworkshop.library.problem import Problem


def activities_that_never_fit(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each activity that no variant ever offers, alone or with others."""
    session = subject.session
    sets = [one for variant in session.variants for one in fitting_sets(session, variant)]
    offered = {name for one in sets for name in one}
    hosts = [variant.hosting for variant in session.variants if variant.hosting]
    for index, activity in enumerate(session.activities):
        if activity.id in offered:
            continue
        key = ("activities", index, "minutes")
        takes = f"{activity.minutes} minutes" if activity.minutes else "a minute or more"
        sentence = f"The activity {activity.id} never fits: it takes {takes}."
        if hosts:
            longest = max(host.minutes for host in hosts)
            hint = f"The longest part with activities: true has {longest}."
        else:
            hint = "No part has activities: true."
        yield subject.problem(key, sentence, hint, "warning")


def parts_without_activities(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each part that hosts activities none of which ever fits it."""
    session = subject.session
    for index, variant in enumerate(session.variants):
        if variant.hosting is None or any(fitting_sets(session, variant)):
            continue
        number = variant.segments.index(variant.hosting)
        key = ("variants", index, "segments", number, "activities")
        sentence = f"No activity fits the {variant.hosting.minutes} minutes of this part."
        hint = "Shorten one, or take activities: true away."
        yield subject.problem(key, sentence, hint, "warning")
