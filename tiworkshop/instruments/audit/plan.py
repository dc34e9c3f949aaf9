"""From a result to a plan: one row, at most three, each about questions or a whole section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from tiworkshop.library.instruments.audit import Audit
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
    """The evidence: numbers of the questions that it comes from."""
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
        return PlanRow(questions=_numbers(self.notes.choice(_ABOUT, str(place))), **texts)

    def with_row(self, place: int, row: PlanRow) -> PlanSheet:
        """Return the plan with another row at a place, from 1. Raises TooManyRows."""
        if not 1 <= place <= MOST_ROWS:
            raise TooManyRows(f"A plan has {MOST_ROWS} rows at most. One is enough.")
        chosen = " ".join(map(str, row.questions))
        notes = self.notes.with_choice(_ABOUT, str(place), chosen)
        for name in PLAN_LINES:
            notes = notes.with_text(plan_slot(name, place), getattr(row, name))
        return replace(self, notes=notes)


def row_about(audit: Audit, chosen: Sequence[int | str]) -> PlanRow:
    """Return a row that begins with what was chosen: question numbers and ids of sections.

    A single question or section gives the priority its name. Raises KeyError for an unknown one.
    """
    named = list(_named(audit, chosen))
    numbers = dict.fromkeys(number for _, found in named for number in found)
    priority = named[0][0] if len(named) == 1 else ""
    return PlanRow(questions=tuple(sorted(numbers)), priority=priority)


def plan_slot(name: str, place: int) -> Slot:
    """Return the place for a line of a row."""
    return Slot("plan", name, str(place))


def _named(audit: Audit, chosen: Sequence[int | str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    sections = {section.id: section for section in audit.sections}
    for one in chosen:
        if isinstance(one, int):
            yield audit.question(one).label, (one,)
        else:
            section = sections[one]
            yield section.title, tuple(question.number for question in section.questions)


def _numbers(word: str) -> tuple[int, ...]:
    return tuple(int(part) for part in word.split() if part.isascii() and part.isdigit())
