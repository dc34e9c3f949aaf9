"""From a redacted sheet to a record. Nothing else makes one, so no record holds typed text raw."""

from __future__ import annotations

from datetime import date

from tiworkshop.instruments.audit.answer import Answer, Shares
from tiworkshop.instruments.audit.plan import PlanSheet
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.instruments.continuum.placing import NotAPlace
from tiworkshop.instruments.continuum.sheet import ContinuumSheet
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    KeptAnswer,
    KeptEvidence,
    PlanRecord,
)
from tiworkshop.library.instruments.audit import Audit, Perspective
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.redacting import RedactedSheet


def audit_record(
    result: RedactedSheet, audit: Audit, perspective: Perspective, day: date, record_id: str
) -> AuditRecord:
    """Return an audit as it was answered; an open question is one that was not assessed."""
    sheet = AuditSheet(result.sheet)
    return AuditRecord(
        id=record_id,
        date=day.isoformat(),
        instrument=audit.id,
        version=audit.version,
        title=audit.title,
        perspective=perspective.id,
        perspective_title=perspective.title,
        answers=tuple(
            KeptAnswer(
                question=question.number,
                shares=_shares(sheet.answer(question.number)),
                evidence=sheet.evidence_for(question.number),
            )
            for question in audit.questions
        ),
        replaced=result.replaced,
        engine=result.engine,
    )


def continuum_record(
    result: RedactedSheet, continuum: Continuum, day: date, record_id: str
) -> ContinuumRecord:
    """Return a place and what was seen. Raises NotAPlace while no place is chosen."""
    sheet = ContinuumSheet(continuum, result.sheet)
    if sheet.place is None:
        raise NotAPlace("No phase is chosen yet. Between two is a whole answer.")
    return ContinuumRecord(
        id=record_id,
        date=day.isoformat(),
        instrument=continuum.id,
        version=continuum.version,
        title=continuum.title,
        phase=sheet.place.phase,
        between=sheet.place.between,
        ticks=tuple(sign.id for sign in continuum.signs if sign.id in sheet.ticks),
        evidence=tuple(
            KeptEvidence(about=about, text=text) for about, text in sheet.evidence.items()
        ),
        replaced=result.replaced,
        engine=result.engine,
    )


def plan_record(
    result: RedactedSheet, audit: Audit, of: AuditRecord, day: date, record_id: str
) -> PlanRecord:
    """Return the plan that came from an audit's record."""
    return PlanRecord(
        id=record_id,
        date=day.isoformat(),
        instrument=audit.id,
        version=audit.version,
        title=audit.title,
        audit=of.id,
        rows=PlanSheet(result.sheet).rows,
        replaced=result.replaced,
        engine=result.engine,
    )


def _shares(answer: Answer | None) -> tuple[int, ...]:
    return answer.percent if isinstance(answer, Shares) else ()
