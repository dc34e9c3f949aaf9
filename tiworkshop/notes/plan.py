"""A plan, wherever it is written: one change, at most three, and ideas parked for later."""

from __future__ import annotations

from dataclasses import field, replace

from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

MOST_ROWS = 3
"""Changes that a school can carry at once. One is enough."""

PLAN_LINES = (
    "priority",
    "action",
    "lens",
    "lead_role",
    "first_step",
    "makes_room",
    "time_and_resources",
    "by_when",
    "success_criteria",
    "monitored_by",
    "review_date",
)
"""Every line of a row, in the order in which a plan is read."""

SESSION_LINES = (
    "action",
    "lens",
    "lead_role",
    "first_step",
    "makes_room",
    "time_and_resources",
    "success_criteria",
    "review_date",
)
"""The lines that are written in a session."""

RESULT_LINES = (
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
"""The lines that are written from an instrument's result."""

DAYS = frozenset({"by_when", "review_date"})
"""Lines that hold a day."""

_ABOUT, _PARKED = "plan", "parked"


class TooManyRows(ValueError):
    """A plan would have more rows than a school can carry at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One planned change. ``by_when`` and ``review_date`` are ISO dates or empty."""

    questions: tuple[int, ...] = ()
    """The evidence: numbers of the audit's questions that it comes from."""
    statements: tuple[str, ...] = ()
    """The evidence: ids of the framework's themes and statements that it comes from."""
    priority: str = ""
    action: str = ""
    """The change itself."""
    lens: str = ""
    lead_role: str = ""
    first_step: str = ""
    makes_room: str = ""
    time_and_resources: str = ""
    by_when: str = ""
    success_criteria: str = ""
    monitored_by: str = ""
    review_date: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen or written."""
        return self == PlanRow()

    @property
    def name(self) -> str:
        """What the change is called: the change itself, or what else says most of it."""
        return self.action or self.priority or self.first_step

    @property
    def evidence(self) -> str:
        """What the row comes from, in one line."""
        return ", ".join((*map(str, self.questions), *self.statements))


@dataclass(frozen=True, slots=True)
class Plan:
    """The changes of a plan, and ideas that can wait: one line each, without a lead or a date."""

    rows: tuple[PlanRow, ...] = ()
    parked: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is planned or parked."""
        return not self.rows and not self.parked


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A plan, as texts and choices of a sheet of notes."""

    notes: Sheet = field(default_factory=Sheet)

    @property
    def plan(self) -> Plan:
        """What is planned and parked so far."""
        return Plan(self.rows, tuple(self.parked.values()))

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows in which something was chosen or written."""
        return tuple(row for row in self._every_row() if not row.empty)

    @property
    def space(self) -> int | None:
        """The place of the next new row, from 1; None when there are as many as can be carried."""
        places = enumerate(self._every_row(), 1)
        return next((place for place, row in places if row.empty), None)

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

    def without_row(self, place: int) -> PlanSheet:
        """Return the plan without the row at a place; those after it move up."""
        rows = self._every_row()
        moved = (*rows[: place - 1], *rows[place:], PlanRow())
        plan = self
        for at, row in enumerate(moved, 1):
            plan = plan.with_row(at, row)
        return plan

    # ideas for later

    @property
    def parked(self) -> dict[int, str]:
        """The parked ideas by their numbers."""
        found = {
            int(slot.item): text
            for slot, text in self.notes.texts.items()
            if (slot.kind, slot.about) == ("plan", _PARKED) and _whole(slot.item)
        }
        return dict(sorted(found.items()))

    @property
    def next_parked(self) -> Slot:
        """The place for one more idea."""
        return parked_slot(max(self.parked, default=0) + 1)

    def park(self, place: int) -> PlanSheet:
        """Return the plan with the change at a place as an idea for later: its name only."""
        name = self.row(place).name
        return replace(self, notes=self.notes.with_text(self.next_parked, name)).without_row(place)

    def take_up(self, number: int) -> PlanSheet:
        """Return the plan with a parked idea as its next change. Raises TooManyRows."""
        plan = self.with_change(self.parked[number])
        return replace(plan, notes=plan.notes.with_text(parked_slot(number), ""))

    def with_change(self, action: str) -> PlanSheet:
        """Return the plan with one more change. Raises TooManyRows."""
        return self.with_row(self.space or MOST_ROWS + 1, PlanRow(action=action))

    def _every_row(self) -> tuple[PlanRow, ...]:
        return tuple(self.row(place) for place in range(1, MOST_ROWS + 1))


def plan_slot(name: str, place: int) -> Slot:
    """Return the place for a line of a row."""
    return Slot("plan", name, str(place))


def parked_slot(number: int) -> Slot:
    """Return the place for an idea that is parked."""
    return Slot("plan", _PARKED, str(number))


def _whole(word: str) -> bool:
    return word.isascii() and word.isdigit()
