"""A plan in a session: its lines, other changes and ideas for later, and what can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tiworkshop.library.definition import Session
from tiworkshop.library.kinds.lens import LensActivity
from tiworkshop.library.plan_words import PlanHints, PlanWords
from tiworkshop.notes.plan import MOST_ROWS, PlanRow, PlanSheet
from tiworkshop.notes.review_date import SUGGESTED_DAYS, NotADate, school_day, words
from tiworkshop.plans.change import ParkedIdea
from tiworkshop.words.choice import Choice
from tiworkshop.words.kept_notes import line_label, line_text

DATE_HINT = "Such as 19 Feb 2027, 19/2/27 or 6 weeks."
OTHER_DATE = "other"
ADD, REMOVE, PARK, PARK_THIS, EARLIER = "add", "remove", "park", "park-this", "earlier"
TAKE_UP, WRITE_AGAIN = "take-up", "write-again"
NO_NAME = "A change without a name yet"
PARKED_BEFORE = "Ideas parked earlier"
NOTHING_PARKED = "No idea is parked in an earlier plan."
NO_SPACE = "Three changes are the most. Park one of them first."
PARKED_IDEA = "A parked idea"
_MORE = "Only if you need it"
_ROW, _PARKED = "row-", "parked-"


def plan_title(plan: PlanSheet, place: int, labels: PlanWords) -> str:
    """Return what the plan is called while one of its changes is written."""
    count = len(plan.rows)
    return labels.one if place == 1 and count < 2 else f"Change {place} of {max(count, place)}"


def line_choices(
    row: PlanRow, names: Sequence[str], labels: PlanWords, empty: str = "…"
) -> list[Choice]:
    """Return the lines of a change with what was written; *empty* stands where nothing was."""
    return [
        Choice(name, f"{line_label(labels, name)}: {line_text(row, name) or empty}")
        for name in names
    ]


def more_choices(plan: PlanSheet, place: int, hints: PlanHints) -> list[Choice]:
    """Return what there is beside the change at a place: other changes, and ideas for later."""
    others = [(at, plan.row(at)) for at in range(1, MOST_ROWS + 1) if at != place]
    choices = [
        (f"{_ROW}{at}", f"Change {at}: {row.name or NO_NAME}", "")
        for at, row in others
        if not row.empty
    ]
    here = plan.row(place)
    if plan.space and not here.empty:
        choices.append((ADD, "Add another change", hints.one_is_enough))
    more = [
        *(Choice(*one) for one in choices),
        Choice(PARK, "Park an idea for later", hints.park),
        *parked_choices(plan),
        Choice(EARLIER, PARKED_BEFORE),
        *away_choices(here),
    ]
    return [replace(one, group=_MORE) for one in more]


def away_choices(row: PlanRow) -> list[Choice]:
    """Return how a change leaves the plan: as an idea for later, or for good."""
    if row.empty:
        return []
    parks = [Choice(PARK_THIS, "Park this change", "What it is stays as a line, for later.")]
    return [*(parks if row.name else []), Choice(REMOVE, "Take this change away")]


def parked_choices(plan: PlanSheet) -> list[Choice]:
    """Return every parked idea of a plan that is being written."""
    return [Choice(f"{_PARKED}{number}", f"Parked: {text}") for number, text in plan.parked.items()]


def idea_choices(plan: PlanSheet) -> list[Choice]:
    """Return what can be done with a parked idea."""
    up = [Choice(TAKE_UP, "Make it a change of this plan")] if plan.space else []
    return [*up, Choice(WRITE_AGAIN, "Write it again"), Choice(REMOVE, "Take it away")]


def earlier_choices(ideas: Iterable[ParkedIdea]) -> list[Choice]:
    """Return ideas of earlier plans, with where they came from."""
    return [Choice(one.text, one.text, one.came_from) for one in ideas]


def row_chosen(choice: str) -> int | None:
    """Return the place of the change that was chosen; None for anything else."""
    return int(choice.removeprefix(_ROW)) if choice.startswith(_ROW) else None


def parked_chosen(choice: str) -> int | None:
    """Return the number of the parked idea that was chosen; None for anything else."""
    return int(choice.removeprefix(_PARKED)) if choice.startswith(_PARKED) else None


def lens_choices(session: Session) -> list[Choice]:
    """Return the lenses of a session's activities, and none of them; empty without any."""
    lenses = [
        lens.title
        for activity in session.activities
        if isinstance(activity, LensActivity)
        for lens in activity.lenses
    ]
    return [*(Choice(lens, lens) for lens in lenses), Choice("", "none of these")] if lenses else []


def date_choices(today: date, cycle: Sequence[str] = ()) -> list[Choice]:
    """Return school days to look at a change again, by their ISO date, and two ways out.

    *cycle* says what each third of a 90-day cycle ends with.
    """
    days = [school_day(today + timedelta(ahead)) for ahead in SUGGESTED_DAYS]
    details = (*cycle, *[""] * len(days))
    choices = [
        Choice(day.isoformat(), f"In {ahead} days: {words(day)}", detail)
        for ahead, day, detail in zip(SUGGESTED_DAYS, days, details, strict=False)
    ]
    return [*choices, Choice(OTHER_DATE, "Another date"), Choice("", "No date yet")]


def not_a_date(error: NotADate) -> str:
    """Return why a date can't be read, and that none is needed."""
    return f"{error} Empty is fine too."
