"""What is said of planned changes when one looks at them again."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.instruments.records.record import Standing, StandingRecord
from tiworkshop.library.plan_words import PlanWords
from tiworkshop.notes.plan import PLAN_LINES, PlanRow
from tiworkshop.notes.review_date import date_words
from tiworkshop.plans.change import Looked, ParkedIdea, PlannedChange
from tiworkshop.plans.overview import Overview
from tiworkshop.readings.page import Block, Page, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.words.kept_notes import line_label, line_text

PLANS = "Planned changes"
NO_PLANS = "No plans yet. A plan starts in any session with c, or from a result."
PRIVATE_PLANS = "Private"
PARKED = "Parked for later"
TAKE_UP_LATER = "It can become a change in any session: c, then ideas parked earlier."
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


def last_time(number: int, of: int) -> str:
    """Return what is asked about, and which change of how many."""
    return f"{LAST_TIME}: {number} of {of}" if of > 1 else LAST_TIME


def change_words(change: PlannedChange, labels: PlanWords) -> str:
    """Return a change with its lines in one paragraph."""
    return " ".join((f"{change.row.name.rstrip('.')}.", *_lines(change.row, labels)))


def plan_choices(planned: Overview) -> list[Choice]:
    """Return every change with how it stood last and where it came from, then what is parked."""
    changes = [
        Choice(one.change.id, one.change.row.name, f"{_detail(one)}; {one.change.came_from}")
        for one in planned.changes
    ]
    parked = [Choice(one.id, one.text, one.came_from, PARKED) for one in planned.parked]
    return [*changes, *parked]


def change_page(looked: Looked, labels: PlanWords) -> Page:
    """Return a change with where it came from."""
    change = looked.change
    rows = [paragraph(change.row.name, "bold")]
    rows += [paragraph(line) for line in _lines(change.row, labels)]
    if looked.last:
        rows.append(paragraph(f"On {date_words(looked.last.date)}: {_stood(looked.last)}."))
    return Page(PLANS, (*rows, _source(change.came_from, change.planned)))


def idea_page(idea: ParkedIdea) -> Page:
    """Return a parked idea with where it came from, and how it becomes a change."""
    said = (paragraph(idea.text, "bold"), paragraph(TAKE_UP_LATER))
    return Page(PARKED, (*said, _source(idea.came_from, idea.parked)))


def _source(came_from: str, date: str) -> Block:
    return paragraph(f"From: {came_from}, {date_words(date)}.", "dim")


def _detail(looked: Looked) -> str:
    if looked.last:
        return f"{_stood(looked.last)}, {date_words(looked.last.date)}"
    date = looked.change.row.review_date
    return f"look again on {date_words(date)}" if date else "no review date, which is fine"


def _stood(record: StandingRecord) -> str:
    return STANDINGS[record.standing].lower()


def _lines(row: PlanRow, labels: PlanWords) -> Iterator[str]:
    for name in PLAN_LINES:
        text = line_text(row, name)
        if text and text != row.name:
            yield f"{line_label(labels, name)}: {text.rstrip('.')}."
