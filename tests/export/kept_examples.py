"""What a school may have kept: notes with a plan, an audit with its action plan, a place."""

from __future__ import annotations

from tests.instruments.conftest import REFERENCE, bundled
from tests.notes.test_plan import FULL
from tiworkshop.disk.directories import Directories
from tiworkshop.export.export_file import ExportFile
from tiworkshop.instruments.audit.answer import Shares
from tiworkshop.instruments.audit.csv_in import read_csv
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    KeptAnswer,
    KeptEvidence,
    PlanRecord,
    StandingRecord,
)
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.kept import Entry, KeptNotes, NotesShelf
from tiworkshop.notes.plan import Plan, PlanRow

NOTES = KeptNotes(
    id="0a1b2c3d4e5f6071",
    date="2026-03-02",
    session="creating-trauma-informed-systems",
    title="Creating Trauma-Informed Systems",
    minutes=45,
    entries=(
        Entry("note", "four-pillars", "The four pillars", text="Cover changes are late.\n=1+1"),
        Entry(
            "answer",
            "system-decision-framework:predictability",
            "System decision framework",
            "Does this increase predictability?",
            "People know the day before.",
            "supports",
        ),
    ),
    plan=Plan(
        rows=(
            PlanRow(
                action="Cover is posted by eight.",
                lens="Predictability",
                lead_role="deputy head",
                first_step="Move the board.",
                makes_room="The second briefing.",
                time_and_resources="A board by the door.",
                success_criteria="Nobody asks where to go.",
                review_date="2026-06-05",
            ),
        ),
        parked=("A later bell on Fridays.",),
    ),
    replaced=1,
    engine="1",
)
STANDING = StandingRecord(
    id="4a1b2c3d4e5f6071", date="2026-05-04", change=f"{NOTES.id}:1", standing="under way"
)
PLACE = ContinuumRecord(
    id="1a1b2c3d4e5f6071",
    date="2026-03-03",
    instrument="continuum",
    version="1",
    title="Continuum",
    phase=2,
    between=True,
    ticks=("aware-common",),
    evidence=(KeptEvidence(about="aware-common", text="In every briefing."),),
    replaced=0,
    engine="1",
)


def audit_record() -> AuditRecord:
    """Return the completed example as a record."""
    audit = bundled("audit.yaml")
    assert isinstance(audit, Audit)
    sheet = read_csv(REFERENCE.read_bytes(), audit)
    answers = []
    for question in audit.questions:
        answer = sheet.answer(question.number)
        shares = answer.percent if isinstance(answer, Shares) else ()
        evidence = sheet.evidence_for(question.number)
        answers.append(KeptAnswer(question=question.number, shares=shares, evidence=evidence))
    return AuditRecord(
        id="2a1b2c3d4e5f6071",
        date="2026-03-04",
        instrument=audit.id,
        version=audit.version,
        title=audit.title,
        perspective="leaders",
        perspective_title="Leaders about themselves",
        answers=tuple(answers),
        replaced=0,
        engine="1",
    )


def plan_record() -> PlanRecord:
    """Return the action plan that came from that audit."""
    audit = audit_record()
    return PlanRecord(
        id="3a1b2c3d4e5f6071",
        date="2026-03-05",
        instrument=audit.instrument,
        version=audit.version,
        title=audit.title,
        audit=audit.id,
        rows=(FULL,),
        replaced=0,
        engine="1",
    )


def everything() -> ExportFile:
    """Return one of each."""
    return ExportFile(
        notes=(NOTES,),
        audits=(audit_record(),),
        places=(PLACE,),
        plans=(plan_record(),),
        standings=(STANDING,),
    )


def leave(directories: Directories) -> None:
    """Keep one of each for a user."""
    NotesShelf(directories.notes).keep(NOTES)
    shelf = RecordShelf(directories.records)
    for record in (audit_record(), PLACE, plan_record(), STANDING):
        shelf.keep(record)
