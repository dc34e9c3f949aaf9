"""A plan that comes from a result: its rows, their lines, and what is kept of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.instruments.plan import MOST_ROWS, PLAN_LINES, PlanRow, PlanSheet
from tiworkshop.library.instrument_words import ActionPlanWords
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.notes.sheet import Sheet
from tiworkshop.readings.page import Block, Page, Span
from tiworkshop.words.choice import Choice

PLAN_FROM = "A plan from this result"
WHAT_ABOUT = "What is this change about?"
ONE_IS_ENOUGH = "One change is enough. Three is the most."
LINE_HINT = "One line. Roles, never names. Empty is fine."
DATES = frozenset({"by_when", "review_date"})
ADD, KEEP, REMOVE = "add", "keep", "remove"
THE_PLAN = "the plan"
PLAN_KEPT = "The plan is kept with today's date."


class PlanSource(Protocol):
    """A kept result that a plan can come from."""

    @property
    def title(self) -> str:
        """What the result is called."""

    def open(self) -> InstrumentDesk:
        """Open the draft of its plan, or begin it. Raises NotSaved."""

    def subjects(self) -> list[Choice]:
        """Return what a change can be about."""

    def row_about(self, subject: str) -> PlanRow:
        """Return a row that begins with a subject, by its id."""

    def keep(self, desk: InstrumentDesk, result: RedactedSheet) -> None:
        """Keep the plan with today's date; its draft is removed. Raises NotSaved."""


def result_choices(rows: tuple[PlanRow, ...]) -> list[Choice]:
    """Return what can be done with a result; *rows* are those of the plan that came from it."""
    count = f"{len(rows)} change{'' if len(rows) == 1 else 's'}"
    planned = f"kept with {count}; change it" if rows else "one change is enough"
    return [
        Choice("read", "Read the result", "strengths first"),
        Choice("plan", PLAN_FROM, planned),
    ]


def row_choices(sheet: Sheet) -> list[Choice]:
    """Return the rows there are, a new one while there is space, and to keep them."""
    plan = PlanSheet(sheet)
    rows = [(place, plan.row(place)) for place in range(1, MOST_ROWS + 1)]
    written = [(place, row) for place, row in rows if not row.empty]
    choices = [
        Choice(str(place), row.priority or "A change without a name yet", row.action)
        for place, row in written
    ]
    if len(written) < MOST_ROWS:
        label = "Add another change" if written else "Choose a change"
        choices.append(Choice(ADD, label, "" if written else ONE_IS_ENOUGH))
    if written:
        choices.append(Choice(KEEP, "Check it and keep it"))
    return choices


def with_new_row(plan: PlanSheet, row: PlanRow) -> tuple[PlanSheet, int]:
    """Return a plan with another row, and its place."""
    place = next(one for one in range(1, MOST_ROWS + 1) if plan.row(one).empty)
    return plan.with_row(place, row), place


def line_choices(row: PlanRow, words: ActionPlanWords) -> list[Choice]:
    """Return the lines of a row with what was written, and to take the row away."""
    lines = [
        Choice(name, f"{_label(words, name)}: {_text(row, name) or '…'}") for name in PLAN_LINES
    ]
    return [*lines, Choice(REMOVE, "Take this change away")]


def row_heading(row: PlanRow) -> str:
    """Return which questions or statements a row comes from."""
    if row.statements:
        return f"From {', '.join(row.statements)}"
    numbers = ", ".join(map(str, row.questions))
    return f"From question{'' if len(row.questions) == 1 else 's'} {numbers}"


def line_label(words: ActionPlanWords, name: str) -> str:
    """Return what a line of a row is called."""
    return _label(words, name)


def kept_plan_pages(sheet: Sheet, words: ActionPlanWords) -> tuple[Page, ...]:
    """Return what would be kept of a plan, a page for each change."""
    return tuple(
        Page(row.priority or row_heading(row), (Block("quote", tuple(_rows(row, words))),))
        for row in PlanSheet(sheet).rows
    )


def _rows(row: PlanRow, words: ActionPlanWords) -> Iterator[tuple[tuple[Span, ...]]]:
    yield ((Span(row_heading(row), "dim"),),)
    for name in PLAN_LINES:
        if text := _text(row, name):
            yield ((Span(f"{_label(words, name)}: ", "dim"), Span(text)),)


def _text(row: PlanRow, name: str) -> str:
    text: str = getattr(row, name)
    return date_words(text) if name in DATES and text else text


def _label(words: ActionPlanWords, name: str) -> str:
    label: str = getattr(words, name)
    return label
