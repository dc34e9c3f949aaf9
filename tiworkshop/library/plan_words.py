"""What the lines of a plan are called, and a hint for each, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, worded
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords(Described):
    """What the lines of a plan are called, on screens and in documents."""

    title: str = worded("Above a plan that comes from an instrument's result.")
    one: str = worded("Above the one change of a session.")
    several: str = worded("Above the changes of a session when there is more than one.")
    parked: str = worded("Above ideas that are parked for later.")
    standing: str = worded("Before how a change stood when somebody last looked.")
    questions: str = worded("The evidence: numbers of questions, or ids of statements.")
    priority: str = worded("What it is about.")
    action: str = worded("The change itself.")
    lens: str = worded("The lens it serves most.")
    lead_role: str = worded("Who leads, as a role.")
    first_step: str = worded("The first small step.")
    makes_room: str = worded("What stops so that it fits.")
    time_and_resources: str = worded("What it takes.")
    by_when: str = worded("When it should be in place.")
    success_criteria: str = worded("What success looks like.")
    monitored_by: str = worded("Who looks at it, as a role.")
    review_date: str = worded("When to look again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHints(Described):
    """One short hint for each line of a plan."""

    priority: str = worded("What a change is about.")
    action: str = worded("What a planned change is.")
    lens: str = worded("Which lens it is seen through.")
    lead_role: str = worded("Who leads, as a role.")
    first_step: str = worded("The first small step.")
    makes_room: str = worded("What stops so that it fits.")
    time_and_resources: str = worded("What it takes.")
    by_when: str = worded("When it should be in place.")
    success_criteria: str = worded("What success looks like.")
    monitored_by: str = worded("Who looks at it, as a role.")
    review_date: str = worded("When to look again.")
    cycle: tuple[str, ...] = worded("What each third of a 90-day cycle ends with; one a third.")
    one_is_enough: str = worded("Said where another change can be added.")
    park: str = worded("Said where an idea can be parked.")
    parked: str = worded("Said where a parked idea is written.")
