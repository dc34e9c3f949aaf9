"""Planned changes line by line, and the days on which they are looked at again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tiworkshop.export.exported import ReviewDay
from tiworkshop.instruments.plan import PLAN_LINES, PlanRow
from tiworkshop.instruments.records.record import PlanRecord
from tiworkshop.library.export_words import ExportWords
from tiworkshop.library.instrument_words import ActionPlanWords
from tiworkshop.notes.kept import KeptNotes, Plan
from tiworkshop.notes.review_date import date_words
from tiworkshop.notes.sheet import PLAN_FIELDS

DAYS = frozenset({"by_when", "review_date"})
"""Lines of a plan that hold a day."""


def plan_items(
    plan: Plan, words: ExportWords, *, in_words: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the label and the text of each filled line of a plan; days as ISO dates or in words."""
    for name in PLAN_FIELDS:
        if text := getattr(plan, name):
            day = in_words and name in DAYS
            yield getattr(words, name), date_words(text) if day else text


def plan_lines(
    row: PlanRow, words: ActionPlanWords, *, in_words: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the label and the text of each filled line of an action plan's row."""
    first, *others = PLAN_LINES
    evidence = ", ".join((*map(str, row.questions), *row.statements))
    lines = [(first, getattr(row, first)), ("questions", evidence)]
    lines += [(name, getattr(row, name)) for name in others]
    for name, text in lines:
        if text:
            yield getattr(words, name), date_words(text) if in_words and name in DAYS else text


def review_days(
    notes: Sequence[KeptNotes],
    plans: Sequence[PlanRecord],
    words: ExportWords,
    *,
    with_text: bool = False,
) -> tuple[ReviewDay, ...]:
    """Return the review dates of plans, the earliest first.

    An entry says what is planned only *with_text*: calendars are shared more widely than notes.
    """
    planned = [(one.plan.review_date, one.plan.change) for one in notes if one.plan]
    planned += [(row.review_date, row.action) for record in plans for row in record.rows]
    found = [(_day(when), text if with_text else "") for when, text in planned]
    days = (ReviewDay(day, words.review, text) for day, text in found if day)
    return tuple(sorted(days, key=lambda one: (one.day, one.text)))


def _day(text: str) -> date | None:
    """Return an ISO date; None for anything else, such as words that a person wrote."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
