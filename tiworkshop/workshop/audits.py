"""The audits of one user: those that are begun, those that are kept, and how they are opened."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.export.audit_result import result_document
from tiworkshop.export.audit_sides import side_document
from tiworkshop.export.audit_time import time_document
from tiworkshop.export.audit_wording import Discretion
from tiworkshop.export.document import Document
from tiworkshop.instruments.audit.answering import Answering
from tiworkshop.instruments.audit.over_time import Dated
from tiworkshop.instruments.audit.scoring import Result, score
from tiworkshop.instruments.audit.side_by_side import View, side_by_side
from tiworkshop.instruments.desk import InstrumentDesk, begun, draft_name
from tiworkshop.instruments.records.collecting import audit_record, plan_record
from tiworkshop.instruments.records.record import AuditRecord, PlanRecord
from tiworkshop.library.instruments.audit import Audit, Perspective
from tiworkshop.notes.kept import random_note_id
from tiworkshop.notes.plan import Plan
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.values import dataclass
from tiworkshop.workshop.services import Services

_ON_A_SCREEN = Discretion(figures=True)
"""One's own screen shows every figure; what leaves the companion doesn't."""


@dataclass(frozen=True, slots=True)
class Audits:
    """An audit of the library with what one user did of it."""

    services: Services
    audit: Audit

    def records(self) -> tuple[AuditRecord, ...]:
        """Return the kept ones, the earliest day first."""
        kept = self.services.records.all(AuditRecord)
        return tuple(record for record in kept if record.instrument == self.audit.id)

    def of(self, perspective: Perspective) -> tuple[AuditRecord, ...]:
        """Return the kept ones of a perspective, the earliest day first."""
        return tuple(one for one in self.records() if one.perspective == perspective.id)

    def latest(self) -> tuple[AuditRecord, ...]:
        """Return the last one of each perspective that has any, in the audit's order."""
        kept = (self.of(perspective) for perspective in self.audit.perspectives)
        return tuple(records[-1] for records in kept if records)

    def begun(self, perspective: Perspective) -> bool:
        """Return whether there is a draft to go on with."""
        return begun(self.services.drafts, self._draft(perspective))

    def open(self, perspective: Perspective) -> Answering:
        """Open the draft of a perspective, or begin it. Raises NotSaved."""
        desk = InstrumentDesk.opened(self.services.drafts, self._draft(perspective))
        return Answering(self.audit, perspective, desk)

    def keep(self, answering: Answering, result: RedactedSheet) -> AuditRecord:
        """Keep answers with today's date; their draft is removed. Raises NotSaved."""
        day = self.services.today()
        record = audit_record(result, self.audit, answering.perspective, day, random_note_id())
        self.services.records.keep(record)
        answering.desk.discard()
        return record

    # what they say

    def result(self, record: AuditRecord) -> Result:
        """Return what a kept one adds up to."""
        return score(self.audit, record.answers_by_number, record.evidence)

    def result_of(self, record: AuditRecord) -> Document:
        """Return a kept one's result as a document."""
        about = (f"{record.perspective_title}, {date_words(record.date)}.",)
        return self._document(self.result(record), about)

    def result_so_far(self, answering: Answering) -> Document:
        """Return what the answers of a draft add up to."""
        return self._document(answering.result(), (f"{answering.perspective.title}, so far.",))

    def side_by_side(self) -> Document:
        """Return the last one of each perspective side by side."""
        views = [View(one.perspective_title, one.date, self.result(one)) for one in self.latest()]
        words = self.services.companion.audit
        return side_document(side_by_side(self.audit, views), words, _ON_A_SCREEN)

    def over_time(self, perspective: Perspective) -> Document:
        """Return a perspective over all its days."""
        dated = [Dated(one.date, self.result(one)) for one in self.of(perspective)]
        about = (f"{perspective.title}.",)
        words = self.services.companion.audit
        return time_document(self.audit, dated, words, about=about, discretion=_ON_A_SCREEN)

    def _document(self, result: Result, about: Sequence[str]) -> Document:
        words = self.services.companion.audit
        return result_document(result, words, about=about, discretion=_ON_A_SCREEN, evidence=True)

    # a plan that comes from one

    def plan_of(self, record: AuditRecord) -> Plan:
        """Return the last plan that came from a record; an empty one when none did."""
        plans = [plan for plan in self.services.records.all(PlanRecord) if plan.audit == record.id]
        return plans[-1].plan if plans else Plan()

    def open_plan(self, record: AuditRecord) -> InstrumentDesk:
        """Open the draft of a plan from a record, or begin it. Raises NotSaved."""
        return InstrumentDesk.opened(self.services.drafts, draft_name("plan", record.id))

    def keep_plan(
        self, desk: InstrumentDesk, record: AuditRecord, result: RedactedSheet
    ) -> PlanRecord:
        """Keep a plan with today's date; its draft is removed. Raises NotSaved."""
        day = self.services.today()
        plan = plan_record(result, self.audit, record, day, random_note_id())
        self.services.records.keep(plan)
        desk.discard()
        return plan

    def _draft(self, perspective: Perspective) -> str:
        return draft_name(self.audit.id, perspective.id)
