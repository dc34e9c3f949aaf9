"""From a redacted sheet to a record. Nothing else makes one, so no record holds typed text raw."""

from __future__ import annotations

from datetime import date

from tiworkshop.instruments.audit.answer import Answer, Shares
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.instruments.continuum.placing import NotAPlace
from tiworkshop.instruments.continuum.sheet import ContinuumSheet
from tiworkshop.instruments.framework.items import items_at
from tiworkshop.instruments.framework.sheet import ReflectionSheet
from tiworkshop.instruments.framework.training import coverage
from tiworkshop.instruments.framework.training_sheet import TrainingSheet
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    KeptAnswer,
    KeptEvidence,
    KeptReflection,
    PlanRecord,
    ReflectionRecord,
    TrainingRecord,
)
from tiworkshop.library.instruments.audit import Audit, Perspective
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.instruments.framework import Team
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.notes.plan import PlanSheet
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


def reflection_record(
    result: RedactedSheet,
    whole: WholeFramework,
    team: Team,
    level: int,
    day: date,
    record_id: str,
) -> ReflectionRecord:
    """Return a team's answers and notes at a level, in the framework's order."""
    sheet = ReflectionSheet(result.sheet)
    ids = (item.id for item in items_at(whole, level))
    return ReflectionRecord(
        id=record_id,
        date=day.isoformat(),
        instrument=whole.framework.id,
        version=whole.framework.version,
        title=whole.framework.title,
        team=team.id,
        team_title=team.title,
        level=level,
        answers=tuple(
            KeptReflection(about=one, answer=sheet.answer(one), note=sheet.note_on(one))
            for one in ids
            if sheet.answer(one) or sheet.note_on(one)
        ),
        replaced=result.replaced,
        engine=result.engine,
    )


def training_record(
    result: RedactedSheet, whole: WholeFramework, day: date, record_id: str
) -> TrainingRecord:
    """Return what an offer is called and which parts it covers, in the framework's order."""
    sheet = TrainingSheet(result.sheet)
    parts = (part.id for cell in coverage(whole, ()).cells for part in cell.parts)
    return TrainingRecord(
        id=record_id,
        date=day.isoformat(),
        instrument=whole.framework.id,
        version=whole.framework.version,
        title=whole.framework.title,
        offer=sheet.offer,
        covered=tuple(part for part in parts if part in sheet.covered),
        replaced=result.replaced,
        engine=result.engine,
    )


def plan_record(
    result: RedactedSheet,
    instrument: Instrument,
    of: AuditRecord | ReflectionRecord,
    day: date,
    record_id: str,
) -> PlanRecord:
    """Return the plan that came from the record of an audit or of a team's reflection."""
    plan = PlanSheet(result.sheet).plan
    return PlanRecord(
        id=record_id,
        date=day.isoformat(),
        instrument=instrument.id,
        version=instrument.version,
        title=instrument.title,
        audit=of.id if isinstance(of, AuditRecord) else "",
        reflection=of.id if isinstance(of, ReflectionRecord) else "",
        rows=plan.rows,
        parked=plan.parked,
        replaced=result.replaced,
        engine=result.engine,
    )


def _shares(answer: Answer | None) -> tuple[int, ...]:
    return answer.percent if isinstance(answer, Shares) else ()
