"""A plan that comes from a result: its rows, their lines, and what is kept of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.library.plan_words import PlanHints, PlanWords
from tiworkshop.notes.plan import MOST_ROWS, Plan, PlanRow, PlanSheet
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.sheet import Sheet
from tiworkshop.readings.page import Block, Page, Span
from tiworkshop.words.choice import Choice
from tiworkshop.words.kept_notes import plan_pages, row_lines
from tiworkshop.words.plan import ADD, NO_NAME, PARK, parked_choices

PLAN_FROM = "A plan from this result"
WHAT_ABOUT = "What is this change about?"
KEEP = "keep"
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


def result_choices(plan: Plan) -> list[Choice]:
    """Return what can be done with a result; *plan* is the one that came from it."""
    count = f"{len(plan.rows)} change{'' if len(plan.rows) == 1 else 's'}"
    planned = "one change is enough" if plan.empty else f"kept with {count}; change it"
    return [
        Choice("read", "Read the result", "strengths first"),
        Choice("plan", PLAN_FROM, planned),
    ]


def row_choices(sheet: Sheet, hints: PlanHints) -> list[Choice]:
    """Return the changes there are, a new one while there is space, what is parked, and to keep."""
    plan = PlanSheet(sheet)
    rows = [(place, plan.row(place)) for place in range(1, MOST_ROWS + 1)]
    written = [(place, row) for place, row in rows if not row.empty]
    choices = [
        Choice(str(place), row.priority or row.name or NO_NAME, row.action if row.priority else "")
        for place, row in written
    ]
    if plan.space:
        label = "Add another change" if written else "Choose a change"
        choices.append(Choice(ADD, label, hints.one_is_enough))
    if not plan.plan.empty:
        choices.append(Choice(KEEP, "Check it and keep it"))
    return [*choices, Choice(PARK, "Park an idea for later", hints.park), *parked_choices(plan)]


def row_heading(row: PlanRow) -> str:
    """Return which questions or statements a row comes from."""
    if row.statements:
        return f"From {row.evidence}"
    if row.questions:
        return f"From question{'' if len(row.questions) == 1 else 's'} {row.evidence}"
    return "From an idea that was parked"


def kept_plan_pages(sheet: Sheet, words: PlanWords) -> tuple[Page, ...]:
    """Return what would be kept of a plan, a page for each change, then what is parked."""
    plan = PlanSheet(sheet).plan
    pages = [
        Page(row.priority or row_heading(row), (Block("quote", tuple(_rows(row, words))),))
        for row in plan.rows
    ]
    return (*pages, *plan_pages(Plan(parked=plan.parked), words))


def _rows(row: PlanRow, words: PlanWords) -> Iterator[tuple[tuple[Span, ...]]]:
    yield ((Span(row_heading(row), "dim"),),)
    yield from row_lines(row, words)
