"""A framework with what one user's teams kept of it: reflections, their plans, training plans."""

from __future__ import annotations

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document
from tiworkshop.export.planned import plan_pieces
from tiworkshop.export.reflection_result import reflection_document
from tiworkshop.export.reflection_time import reflections_over_time
from tiworkshop.export.training_coverage import training_document
from tiworkshop.instruments.desk import InstrumentDesk, begun, draft_name
from tiworkshop.instruments.framework.over_time import DatedResult
from tiworkshop.instruments.framework.reflecting import Reflecting
from tiworkshop.instruments.framework.result import Result, result
from tiworkshop.instruments.framework.training import coverage
from tiworkshop.instruments.framework.training_sheet import TrainingPlanning
from tiworkshop.instruments.framework.whole import WholeFramework, whole_framework
from tiworkshop.instruments.records.collecting import (
    plan_record,
    reflection_record,
    training_record,
)
from tiworkshop.instruments.records.record import PlanRecord, ReflectionRecord, TrainingRecord
from tiworkshop.library.instruments.framework import Framework, Team
from tiworkshop.notes.kept import random_note_id
from tiworkshop.notes.plan import Plan
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.values import dataclass
from tiworkshop.workshop.services import Services


@dataclass(frozen=True, slots=True)
class Reflections:
    """A framework with all its statements, and what one user kept of it."""

    services: Services
    whole: WholeFramework

    @property
    def framework(self) -> Framework:
        """The framework itself."""
        return self.whole.framework

    # reflections

    def records(self) -> tuple[ReflectionRecord, ...]:
        """Return the kept ones that can be told here, the earliest day first."""
        kept = self.services.records.all(ReflectionRecord)
        return tuple(one for one in kept if self._ours(one.instrument) and self.can_tell(one))

    def can_tell(self, record: ReflectionRecord) -> bool:
        """Return whether the framework still has the level that a kept one is about."""
        return record.level in {level.level for level in self.whole.themed}

    def of(self, team: str, level: int) -> tuple[ReflectionRecord, ...]:
        """Return the kept ones of a team at a level, the earliest day first."""
        return tuple(one for one in self.records() if (one.team, one.level) == (team, level))

    def begun(self, team: Team, level: int) -> bool:
        """Return whether there is a draft to go on with."""
        return begun(self.services.drafts, self._draft(team, level))

    def open(self, team: Team, level: int) -> Reflecting:
        """Open the draft of a team at a level, or begin it. Raises NotSaved."""
        desk = InstrumentDesk.opened(self.services.drafts, self._draft(team, level))
        return Reflecting(self.whole, team, level, desk)

    def keep(self, reflecting: Reflecting, kept: RedactedSheet) -> ReflectionRecord:
        """Keep answers with today's date; their draft is removed. Raises NotSaved."""
        day, name = self.services.today(), random_note_id()
        team, level = reflecting.team, reflecting.level
        record = reflection_record(kept, self.whole, team, level, day, name)
        self.services.records.keep(record)
        reflecting.desk.discard()
        return record

    def result(self, record: ReflectionRecord) -> Result:
        """Return what a kept one says."""
        return result(self.whole, record.level, record.answers_by_id, record.notes)

    def document_of(self, record: ReflectionRecord, *, plan: bool = False) -> Document:
        """Return a kept one as a document, with its plan where that is asked for."""
        words, now = self.services.companion, self.framework.version
        about = [f"{record.team_title}, {date_words(record.date)}."]
        if record.version != now:
            text = words.framework.reflection.other_version
            about.append(worded(text, then=record.version, now=now))
        pieces = plan_pieces(self.plan_of(record), words.plan) if plan else ()
        told = self.result(record)
        team = record.team_title
        return reflection_document(told, self.whole, team, words, about=about, plan=pieces)

    def document_so_far(self, reflecting: Reflecting) -> Document:
        """Return what the answers of a draft say."""
        team = reflecting.team.title
        words = self.services.companion
        about = (f"{team}, so far.",)
        return reflection_document(reflecting.result(), self.whole, team, words, about=about)

    def over_time(self, team: str, level: int) -> Document:
        """Return a team's reflections at a level, over all its days."""
        records = self.of(team, level)
        dated = [DatedResult(one.date, self.result(one)) for one in records]
        title = records[-1].team_title if records else team
        return reflections_over_time(dated, self.whole, title, self.services.companion.framework)

    # a plan that comes from one

    def plan_of(self, record: ReflectionRecord) -> Plan:
        """Return the last plan that came from a record; an empty one when none did."""
        every = self.services.records.all(PlanRecord)
        plans = [plan for plan in every if plan.reflection == record.id]
        return plans[-1].plan if plans else Plan()

    def open_plan(self, record: ReflectionRecord) -> InstrumentDesk:
        """Open the draft of a plan from a record, or begin it. Raises NotSaved."""
        return InstrumentDesk.opened(self.services.drafts, draft_name("plan", record.id))

    def keep_plan(
        self, desk: InstrumentDesk, record: ReflectionRecord, kept: RedactedSheet
    ) -> None:
        """Keep a plan with today's date; its draft is removed. Raises NotSaved."""
        day, name = self.services.today(), random_note_id()
        self.services.records.keep(plan_record(kept, self.framework, record, day, name))
        desk.discard()

    # training

    def trainings(self) -> tuple[TrainingRecord, ...]:
        """Return the kept training plans, the earliest day first."""
        kept = self.services.records.all(TrainingRecord)
        return tuple(one for one in kept if self._ours(one.instrument))

    @property
    def training_begun(self) -> bool:
        """Whether there is a draft of a training plan to go on with."""
        return begun(self.services.drafts, self._training)

    def open_training(self) -> TrainingPlanning:
        """Open the draft of a training plan, or begin it. Raises NotSaved."""
        desk = InstrumentDesk.opened(self.services.drafts, self._training)
        return TrainingPlanning(self.whole, desk)

    def keep_training(self, planning: TrainingPlanning, kept: RedactedSheet) -> TrainingRecord:
        """Keep a training plan with today's date; its draft is removed. Raises NotSaved."""
        day = self.services.today()
        record = training_record(kept, self.whole, day, random_note_id())
        self.services.records.keep(record)
        planning.desk.discard()
        return record

    def training_document_of(self, record: TrainingRecord) -> Document:
        """Return a kept training plan as a document."""
        words = self.services.companion.framework.training
        about = (f"{date_words(record.date)}.",)
        told = coverage(self.whole, record.covered)
        return training_document(told, self.whole, words, offer=record.offer, about=about)

    def training_so_far(self, planning: TrainingPlanning) -> Document:
        """Return what a draft covers."""
        words = self.services.companion.framework.training
        told, offer = planning.coverage, planning.sheet.offer
        return training_document(told, self.whole, words, offer=offer)

    def _ours(self, instrument: str) -> bool:
        return instrument == self.framework.id

    def _draft(self, team: Team, level: int) -> str:
        return draft_name(self.framework.id, team.id, str(level))

    @property
    def _training(self) -> str:
        return draft_name(self.framework.id, "training")


def reflections_on(services: Services, framework: Framework) -> Reflections:
    """Return a framework of the library with what was kept of it."""
    return Reflections(services, whole_framework(services.library, framework))
