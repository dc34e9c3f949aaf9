from __future__ import annotations

import getpass
import json
import socket
import stat
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import TODAY
from tests.notes.test_plan import FULL
from tiworkshop.instruments.audit.answer import NotAssessed, Shares
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.instruments.audit.sheet import AuditSheet, filled
from tiworkshop.instruments.continuum.placing import NotAPlace, Place
from tiworkshop.instruments.continuum.sheet import ContinuumSheet
from tiworkshop.instruments.records.collecting import audit_record, continuum_record, plan_record
from tiworkshop.instruments.records.record import FORMAT, AuditRecord, ContinuumRecord, PlanRecord
from tiworkshop.instruments.records.shelf import NotARecord, RecordShelf, read_record
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.plan import PlanSheet
from tiworkshop.notes.redacting import NotSaved, redacted

NAMED = "Mrs Okafor could train others, ring 07700 900123."


def kept(audit: Audit, sheet: AuditSheet, day: date = TODAY, name: str = "abc") -> AuditRecord:
    leaders = audit.perspective("leaders")
    return audit_record(redacted(sheet.notes), audit, leaders, day, name)


def test_a_record_says_what_the_sheet_said(audit: Audit, reference: AuditSheet) -> None:
    record = kept(audit, reference)
    assert (record.perspective, record.date, record.version) == ("leaders", "2026-11-23", "1")
    assert score(audit, record.answers_by_number).tally == score(audit, reference.answers).tally
    assert record.evidence[27] == "Not involved yet."


def test_evidence_is_redacted_before_it_can_be_kept(tmp_path: Path, audit: Audit) -> None:
    sheet = filled({5: Shares((80, 0, 0, 0, 20))}, {5: NAMED, 6: "Ask Mrs Okafor."})
    path = RecordShelf(tmp_path / "records").keep(kept(audit, sheet))
    text = path.read_text("utf-8")
    assert "Okafor" not in text
    assert "900123" not in text
    record = read_record(path)
    assert isinstance(record, AuditRecord)
    assert record.replaced == 3
    assert "[person 1]" in record.evidence[5]
    assert record.evidence[6] == "Ask [person 1]."


def test_a_record_is_private_and_tells_neither_who_nor_where_nor_when(
    tmp_path: Path, audit: Audit, reference: AuditSheet
) -> None:
    path = RecordShelf(tmp_path / "records").keep(kept(audit, reference))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    text = path.read_text("utf-8")
    assert all(word not in text for word in (":00", str(tmp_path), socket.gethostname()))
    assert f'"{getpass.getuser()}"' not in text


def test_open_questions_and_drafts_are_kept_as_what_they_are(audit: Audit) -> None:
    record = kept(audit, filled({1: Shares((60, 0, 0, 0, 0)), 2: NotAssessed()}, {}))
    answers = record.answers_by_number
    assert answers[1] == Shares((60, 0, 0, 0, 0))
    assert (answers[2], answers[3]) == (NotAssessed(), NotAssessed())
    assert score(audit, answers).tally.assessed == 0


def test_records_are_found_again_by_kind_the_earliest_first(
    tmp_path: Path, audit: Audit, continuum: Continuum, reference: AuditSheet
) -> None:
    shelf = RecordShelf(tmp_path)
    later = kept(audit, reference, date(2027, 3, 1), "later")
    earlier = kept(audit, reference, date(2026, 3, 1), "zz")
    place = ContinuumSheet(continuum).placed(Place(2, between=True)).ticked("aware-common")
    placed = continuum_record(redacted(place.notes), continuum, TODAY, "c")
    plan = PlanSheet().with_row(1, FULL)
    planned = plan_record(redacted(plan.notes), audit, later, TODAY, "p")
    for record in (later, earlier, placed, planned):
        shelf.keep(record)
    assert shelf.all(AuditRecord) == (earlier, later)
    assert shelf.all(ContinuumRecord) == (placed,)
    assert shelf.all(PlanRecord) == (planned,)
    assert planned.rows == (FULL,)
    assert (placed.phase, placed.between, placed.ticks) == (2, True, ("aware-common",))
    assert shelf.unreadable() == ()
    assert RecordShelf(tmp_path / "none").all(AuditRecord) == ()


def test_a_plan_keeps_its_days_and_loses_names(audit: Audit, reference: AuditSheet) -> None:
    row = PlanSheet().with_row(1, FULL).row(1)
    named = PlanSheet().with_row(1, row).with_row(2, type(row)(lead_role="Mrs Okafor")).notes
    record = plan_record(redacted(named), audit, kept(audit, reference), TODAY, "p")
    assert (record.rows[0].by_when, record.rows[0].review_date) == ("2027-01-11", "2027-02-19")
    assert record.rows[1].lead_role == "[person 1]"


def test_without_a_place_there_is_nothing_to_keep(continuum: Continuum) -> None:
    with pytest.raises(NotAPlace, match="No phase is chosen yet"):
        continuum_record(redacted(ContinuumSheet(continuum).notes), continuum, TODAY, "c")


def test_a_record_of_a_newer_program_is_refused_and_left_as_it_is(
    tmp_path: Path, audit: Audit, reference: AuditSheet
) -> None:
    shelf = RecordShelf(tmp_path)
    path = shelf.keep(kept(audit, reference))
    data = json.loads(path.read_bytes()) | {"format": FORMAT + 1, "colour": "new"}
    path.write_text(json.dumps(data))
    before = path.read_bytes()
    with pytest.raises(NotARecord, match="newer tiworkshop"):
        read_record(path)
    assert shelf.all(AuditRecord) == ()
    ((named, why),) = shelf.unreadable()
    assert (named, "newer" in why) == (path, True)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "diary"},
        {"kind": ["audit"]},
        {"date": "yesterday"},
        {"answers": [{"question": 1, "shares": [-5, 105], "evidence": ""}]},
        {"answers": [{"question": "1", "shares": [], "evidence": ""}]},
        {"more": 1},
    ],
)
def test_a_file_that_can_not_be_a_record_takes_no_other_down(
    tmp_path: Path, audit: Audit, reference: AuditSheet, change: dict[str, object]
) -> None:
    shelf = RecordShelf(tmp_path)
    good = kept(audit, reference, name="good")
    shelf.keep(good)
    path = shelf.keep(kept(audit, reference, name="bad"))
    path.write_text(json.dumps(json.loads(path.read_bytes()) | change))
    (tmp_path / "torn.json").write_bytes(b'{"kind": "aud')
    assert shelf.all(AuditRecord) == (good,)
    assert [found.name for found, _ in shelf.unreadable()] == ["bad.json", "torn.json"]


def test_a_place_that_can_not_be_written_says_so(
    tmp_path: Path, audit: Audit, reference: AuditSheet
) -> None:
    (tmp_path / "records").write_text("a file where the directory should be")
    with pytest.raises(NotSaved, match="can't be saved now"):
        RecordShelf(tmp_path / "records").keep(kept(audit, reference))


def test_a_plan_of_the_first_format_is_still_read(
    tmp_path: Path, audit: Audit, reference: AuditSheet
) -> None:
    shelf = RecordShelf(tmp_path)
    plan = PlanSheet().with_row(1, FULL)
    record = plan_record(redacted(plan.notes), audit, kept(audit, reference), TODAY, "p")
    path = shelf.keep(record)
    data = json.loads(path.read_bytes()) | {"format": 1}
    del data["parked"]
    for row in data["rows"]:
        del row["lens"], row["first_step"]
    path.write_text(json.dumps(data))
    (read,) = shelf.all(PlanRecord)
    assert read.plan == record.plan
