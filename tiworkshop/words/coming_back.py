"""What is said of planned changes when one looks at them again."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.instruments.records.record import Standing
from tiworkshop.notes.review_date import date_words
from tiworkshop.plans.change import Looked, PlannedChange
from tiworkshop.readings.page import Page, paragraph
from tiworkshop.words.choice import Choice

PLANS = "Planned changes"
NO_PLANS = "No plans yet. A plan starts in any session with c, or from the result of an audit."
PRIVATE_PLANS = "Private"
LAST_TIME = "Last time you planned a change"
HOW_IT_STANDS = "How does it stand?"
NOT_NOW = ""
STANDINGS: dict[Standing, str] = {
    "done": "Done",
    "under way": "Under way",
    "not yet": "Not yet",
    "no longer right": "No longer right",
}
KEPT = "Kept: {}. That is a whole answer."


def standing_choices(*, later: bool) -> list[Choice]:
    """Return how a change can stand, in equal weight; *later* adds not to say now."""
    choices = [Choice(standing, label) for standing, label in STANDINGS.items()]
    return [*choices, Choice(NOT_NOW, "Not now")] if later else choices


def change_words(change: PlannedChange) -> str:
    """Return a change with its lines in one paragraph."""
    return " ".join((f"{change.change.rstrip('.')}.", *_lines(change)))


def plan_choices(looked: tuple[Looked, ...]) -> list[Choice]:
    """Return every change with how it stood last, and when it is to be looked at again."""
    return [Choice(one.change.id, one.change.change, _detail(one)) for one in looked]


def change_page(looked: Looked) -> Page:
    """Return a change with where it came from."""
    change = looked.change
    rows = [paragraph(change.change, "bold"), *(paragraph(line) for line in _lines(change))]
    came = f"{change.came_from}, {date_words(change.planned)}"
    if looked.last:
        stood = STANDINGS[looked.last.standing].lower()
        rows.append(paragraph(f"On {date_words(looked.last.date)}: {stood}."))
    return Page(PLANS, (*rows, paragraph(f"From: {came}.", "dim")))


def _detail(looked: Looked) -> str:
    if looked.last:
        stood = STANDINGS[looked.last.standing].lower()
        return f"{stood}, {date_words(looked.last.date)}"
    date = looked.change.review_date
    return f"look again on {date_words(date)}" if date else "no review date, which is fine"


def _lines(change: PlannedChange) -> Iterator[str]:
    if change.lead_role:
        yield f"Lead role: {change.lead_role.rstrip('.')}."
    if change.first_step:
        yield f"First step: {change.first_step.rstrip('.')}."
    if change.makes_room:
        yield f"Makes room: {change.makes_room.rstrip('.')}."
    if change.review_date:
        yield f"Review date: {date_words(change.review_date)}."
