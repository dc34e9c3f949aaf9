"""A plan that comes from an instrument's result: one row, at most three."""

from __future__ import annotations

from dataclasses import field, replace

from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

MOST_ROWS = 3
"""Changes that a school can carry at once. One is enough."""

PLAN_LINES = (
    "priority",
    "action",
    "lead_role",
    "time_and_resources",
    "makes_room",
    "by_when",
    "success_criteria",
    "monitored_by",
    "review_date",
)
"""The lines of a row that are written by hand, in their order."""

_ABOUT = "plan"


class TooManyRows(ValueError):
    """A plan would have more rows than a school can carry at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One row of an action plan. ``by_when`` and ``review_date`` are ISO dates or empty."""

    questions: tuple[int, ...] = ()
    """The evidence: numbers of the audit's questions that it comes from."""
    statements: tuple[str, ...] = ()
    """The evidence: ids of the framework's themes and statements that it comes from."""
    priority: str = ""
    action: str = ""
    lead_role: str = ""
    time_and_resources: str = ""
    makes_room: str = ""
    by_when: str = ""
    success_criteria: str = ""
    monitored_by: str = ""
    review_date: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen or written."""
        return self == PlanRow()


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """The rows of a plan, as texts and choices of a sheet of notes."""

    notes: Sheet = field(default_factory=Sheet)

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows in which something was chosen or written."""
        rows = (self.row(place) for place in range(1, MOST_ROWS + 1))
        return tuple(row for row in rows if not row.empty)

    def row(self, place: int) -> PlanRow:
        """Return the row at a place, from 1."""
        texts = {name: self.notes.text(plan_slot(name, place)) for name in PLAN_LINES}
        words = self.notes.choice(_ABOUT, str(place)).split()
        numbers = tuple(int(word) for word in words if _whole(word))
        others = tuple(word for word in words if not _whole(word))
        return PlanRow(questions=numbers, statements=others, **texts)

    def with_row(self, place: int, row: PlanRow) -> PlanSheet:
        """Return the plan with another row at a place, from 1. Raises TooManyRows."""
        if not 1 <= place <= MOST_ROWS:
            raise TooManyRows(f"A plan has {MOST_ROWS} rows at most. One is enough.")
        chosen = " ".join((*map(str, row.questions), *row.statements))
        notes = self.notes.with_choice(_ABOUT, str(place), chosen)
        for name in PLAN_LINES:
            notes = notes.with_text(plan_slot(name, place), getattr(row, name))
        return replace(self, notes=notes)


def plan_slot(name: str, place: int) -> Slot:
    """Return the place for a line of a row."""
    return Slot("plan", name, str(place))


def _whole(word: str) -> bool:
    return word.isascii() and word.isdigit()
