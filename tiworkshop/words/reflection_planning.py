"""From a team's reflection to a plan: what a change can be about."""

from __future__ import annotations

from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.instruments.framework.items import Item
from tiworkshop.instruments.framework.result import Result
from tiworkshop.instruments.records.record import ReflectionRecord
from tiworkshop.notes.plan import PlanRow
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.values import dataclass
from tiworkshop.words.choice import Choice
from tiworkshop.workshop.reflections import Reflections


@dataclass(frozen=True, slots=True)
class ReflectionPlan:
    """The plan that comes from a team's kept reflection."""

    reflections: Reflections
    record: ReflectionRecord

    @property
    def title(self) -> str:
        """Which team it comes from, and which day."""
        return f"{self.record.team_title}, {date_words(self.record.date)}"

    def open(self) -> InstrumentDesk:
        """Open the draft of the plan, or begin it. Raises NotSaved."""
        return self.reflections.open_plan(self.record)

    def subjects(self) -> list[Choice]:
        """Return areas for growth, then what is there in part, then every theme."""
        return subject_choices(self.reflections.result(self.record))

    def row_about(self, subject: str) -> PlanRow:
        """Return a row about a theme at a level, or a statement, by its id."""
        labels = {choice.id: choice.label for choice in self.subjects()}
        return PlanRow(statements=(subject,), priority=labels[subject])

    def keep(self, desk: InstrumentDesk, result: RedactedSheet) -> None:
        """Keep the plan with today's date; its draft is removed. Raises NotSaved."""
        self.reflections.keep_plan(desk, self.record, result)


def subject_choices(result: Result) -> list[Choice]:
    """Return what a change can be about; an id is that of a theme at a level or a statement."""
    growth = [_choice(item, "an area for growth") for item in result.answered("not yet")]
    some = [_choice(item, "some of it is there") for item in result.answered("some")]
    others = [
        Choice(f"L{result.level}.{one.theme.code}", one.theme.title, "the whole theme")
        for one in result.themes
    ]
    named = {choice.id for choice in (*growth, *some)}
    return [*growth, *some, *(one for one in others if one.id not in named)]


def _choice(item: Item, detail: str) -> Choice:
    if item.kind == "theme":
        return Choice(item.id, item.label, f"the whole theme: {detail}")
    return Choice(item.id, item.text, f"{item.id}: {detail}")
