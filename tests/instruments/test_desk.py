from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.instruments.audit.answer import NotAssessed, Shares
from tiworkshop.instruments.audit.sheet import AuditSheet, evidence_slot
from tiworkshop.instruments.desk import InstrumentDesk, begun, draft_name
from tiworkshop.notes.drafts import Drafts
from tiworkshop.words.writing import set_aside_words

SHARES = Shares((70, 0, 20, 5, 5))


def answers(desk: InstrumentDesk) -> AuditSheet:
    return AuditSheet(desk.sheet)


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "drafts")


def test_an_audit_is_taken_up_where_it_was_left(drafts: Drafts) -> None:
    assert not begun(drafts, "audit-leaders")
    desk = InstrumentDesk.opened(drafts, "audit-leaders")
    desk.put(answers(desk).with_answer(1, SHARES).notes)
    desk.put(answers(desk).with_evidence(1, "Ask Mrs Okafor.").notes)
    assert desk.flush()
    assert begun(drafts, "audit-leaders")
    again = InstrumentDesk.opened(drafts, "audit-leaders")
    assert answers(again).answer(1) == SHARES
    assert answers(again).evidence_for(1) == "Ask [person 1]."
    assert not begun(drafts, "audit-setting")


def test_undo_takes_back_one_change_and_what_was_typed_is_one(drafts: Drafts) -> None:
    desk = InstrumentDesk.opened(drafts, "audit-leaders")
    desk.put(answers(desk).with_answer(1, SHARES).notes)
    for length in range(1, 6):
        desk.type_text(evidence_slot(1), "Words"[:length])
    assert desk.undo()
    assert (answers(desk).evidence_for(1), answers(desk).answer(1)) == ("", SHARES)
    assert desk.undo()
    assert desk.sheet.empty
    assert not desk.undo()


def test_two_terminals_answer_different_questions_of_one_audit(drafts: Drafts) -> None:
    here = InstrumentDesk.opened(drafts, "audit-leaders")
    there = InstrumentDesk.opened(drafts, "audit-leaders")
    here.put(answers(here).with_answer(1, SHARES).notes)
    there.put(answers(there).with_answer(2, NotAssessed()).notes)
    assert here.flush()
    assert there.flush()
    assert here.catch_up()
    for desk in (here, there):
        assert answers(desk).answers == {1: SHARES, 2: NotAssessed()}
    assert here.undo()
    assert answers(here).answers == {2: NotAssessed()}


def test_the_review_names_what_was_found_and_where(drafts: Drafts) -> None:
    desk = InstrumentDesk.opened(drafts, "audit-leaders")
    desk.put(answers(desk).with_evidence(5, "Mrs Okafor could train others.").notes)
    (detail,) = desk.review().details
    assert (detail.text, detail.slot.item) == ("Mrs Okafor", "5")


def test_a_draft_that_was_kept_is_gone(drafts: Drafts) -> None:
    desk = InstrumentDesk.opened(drafts, "audit-leaders")
    desk.put(answers(desk).with_answer(1, SHARES).notes)
    desk.flush()
    desk.discard()
    assert not begun(drafts, "audit-leaders")
    assert InstrumentDesk.opened(drafts, "audit-leaders").sheet.empty


def test_a_draft_that_can_not_be_read_is_set_aside_and_named(drafts: Drafts) -> None:
    drafts.directory.mkdir()
    drafts.path("audit-leaders").write_bytes(b"{")
    desk = InstrumentDesk.opened(drafts, "audit-leaders")
    assert desk.sheet.empty
    (kept,) = drafts.aside("audit-leaders")
    assert set_aside_words(desk) == f"Earlier text can't be read. Its file is kept: {kept.name}"


def test_a_drafts_name_never_leads_out_of_its_directory() -> None:
    assert draft_name("audit", "young-people") == "audit-young-people"
    assert draft_name("../Audit", "a/b.json") == "-audit-a-b-json"
