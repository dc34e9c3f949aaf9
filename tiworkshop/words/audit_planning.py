"""From an audit's result to a plan: what a change can be about."""

from __future__ import annotations

from tiworkshop.instruments.audit.plan import row_about
from tiworkshop.instruments.audit.scoring import Result
from tiworkshop.instruments.audit.talking_points import talk_wanted
from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.instruments.records.record import AuditRecord
from tiworkshop.library.instruments.audit import AuditQuestion
from tiworkshop.notes.plan import PlanRow
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.values import dataclass
from tiworkshop.words.choice import Choice
from tiworkshop.workshop.audits import Audits


@dataclass(frozen=True, slots=True)
class AuditPlan:
    """The plan that comes from a kept audit."""

    audits: Audits
    record: AuditRecord

    @property
    def title(self) -> str:
        """Whose view it comes from, and of which day."""
        return result_heading(self.record)

    def open(self) -> InstrumentDesk:
        """Open the draft of the plan, or begin it. Raises NotSaved."""
        return self.audits.open_plan(self.record)

    def subjects(self) -> list[Choice]:
        """Return where talk is wanted, sections, then every question."""
        return subject_choices(self.audits.result(self.record))

    def row_about(self, subject: str) -> PlanRow:
        """Return a row about a question's number or a section's id."""
        chosen = int(subject) if subject.isdigit() else subject
        return row_about(self.audits.audit, [chosen])

    def keep(self, desk: InstrumentDesk, result: RedactedSheet) -> None:
        """Keep the plan with today's date; its draft is removed. Raises NotSaved."""
        self.audits.keep_plan(desk, self.record, result)


def result_heading(record: AuditRecord) -> str:
    """Return whose view a result gives, and of which day."""
    return f"{record.perspective_title}, {date_words(record.date)}"


def subject_choices(result: Result) -> list[Choice]:
    """Return what a change can be about: where talk is wanted, sections, then every question."""
    wanted = [one.about.question for one in talk_wanted(result)]
    others = [question for question in result.audit.questions if question not in wanted]
    return [
        *(_question(question, "talk is wanted here") for question in wanted),
        *(
            Choice(section.id, section.title, _numbers(section.questions))
            for section in result.audit.sections
        ),
        *(_question(question, "") for question in others),
    ]


def _question(question: AuditQuestion, detail: str) -> Choice:
    number = f"question {question.number}"
    return Choice(str(question.number), question.label, f"{number}: {detail}" if detail else number)


def _numbers(questions: tuple[AuditQuestion, ...]) -> str:
    return f"questions {questions[0].number} to {questions[-1].number}"
