"""Planned changes line by line, and the days on which they are looked at again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tiworkshop.export.document import Heading, Listing, Piece
from tiworkshop.export.exported import ReviewDay
from tiworkshop.instruments.records.record import PlanRecord, StandingRecord
from tiworkshop.library.export_words import ExportWords
from tiworkshop.library.plan_words import PlanWords
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import DAYS, PLAN_LINES, Plan, PlanRow
from tiworkshop.notes.review_date import date_words
from tiworkshop.plans.change import change_id

NOBODY_LOOKED: Mapping[str, StandingRecord] = {}


def plan_lines(
    row: PlanRow, words: PlanWords, *, in_words: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the label and the text of each filled line of a row; days as ISO dates or in words."""
    first, *others = PLAN_LINES
    lines = [(first, getattr(row, first)), ("questions", row.evidence)]
    lines += [(name, getattr(row, name)) for name in others]
    for name, text in lines:
        if text:
            yield getattr(words, name), date_words(text) if in_words and name in DAYS else text


def standing_lines(
    stood: StandingRecord | None, words: PlanWords, *, in_words: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield how a change stood when somebody last looked, if anybody has."""
    if stood:
        day = date_words(stood.date) if in_words else stood.date
        yield words.standing, f"{stood.standing}, {day}"


def plan_pieces(plan: Plan, words: PlanWords) -> Iterator[Piece]:
    """Yield a heading and one list a row, then what is parked; nothing for an empty plan."""
    if plan.rows:
        yield Heading(words.title)
    for row in plan.rows:
        yield _listed(plan_lines(row, words, in_words=True))
    yield from _parked(plan, words)


def kept_plan_pieces(
    kept: KeptNotes | PlanRecord,
    words: PlanWords,
    standings: Mapping[str, StandingRecord] = NOBODY_LOOKED,
) -> Iterator[Piece]:
    """Yield a kept plan with how each change stands; *standings* are by the change's id."""
    plan = kept.plan
    if plan.rows:
        yield Heading(plan_heading(kept, words))
    for place, row in enumerate(plan.rows, 1):
        stood = standings.get(change_id(kept.id, place))
        lines = plan_lines(row, words, in_words=True)
        yield _listed((*lines, *standing_lines(stood, words, in_words=True)))
    yield from _parked(plan, words)


def plan_heading(kept: KeptNotes | PlanRecord, words: PlanWords) -> str:
    """Return what a kept plan is called, by where it came from and how many changes it has."""
    if isinstance(kept, PlanRecord):
        return words.title
    return words.one if len(kept.plan.rows) == 1 else words.several


def review_days(
    kept: Sequence[KeptNotes | PlanRecord], words: ExportWords, *, with_text: bool = False
) -> tuple[ReviewDay, ...]:
    """Return the review dates of plans, the earliest first.

    An entry says what is planned only *with_text*: calendars are shared more widely than notes.
    """
    rows = [row for one in kept for row in one.plan.rows]
    found = [(_day(row.review_date), row.name if with_text else "") for row in rows]
    days = (ReviewDay(day, words.review, text) for day, text in found if day)
    return tuple(sorted(days, key=lambda one: (one.day, one.text)))


def _parked(plan: Plan, words: PlanWords) -> Iterator[Piece]:
    if plan.parked:
        yield Heading(words.parked)
        yield Listing(plan.parked)


def _listed(lines: Iterator[tuple[str, str]] | Sequence[tuple[str, str]]) -> Listing:
    return Listing(tuple(f"{label}: {text}" for label, text in lines))


def _day(text: str) -> date | None:
    """Return an ISO date; None for anything else, such as words that a person wrote."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
