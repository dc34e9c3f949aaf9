from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.audit.test_answer import ANY_SHARES
from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.audit.sheet import AuditSheet, filled, progress
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.desk import Desk
from tiworkshop.notes.sheet import Sheet, Slot

_NUMBERS = st.integers(1, 27)
_CHANGES = st.lists(st.tuples(_NUMBERS, ANY_SHARES | st.just(NotAssessed()) | st.none()))


def test_progress_tells_what_is_done_of_every_question(audit: Audit) -> None:
    sheet = filled(
        {1: Shares((100, 0, 0, 0, 0)), 2: Shares((20, 0, 0, 0, 0)), 3: NotAssessed()}, {3: "Later."}
    )
    done = list(progress(audit, sheet))
    assert [one.number for one in done] == list(range(1, 28))
    assert [one.state for one in done[:4]] == ["assessed", "draft", "not assessed", "open"]
    assert [one.has_evidence for one in done[:4]] == [False, False, True, False]
    assert (done[5].section, done[5].label) == (
        "Individuals' competence",
        "Steady adults so a child can settle",
    )


@given(_CHANGES)
def test_undo_goes_back_through_every_change(changes: list[tuple[int, Answer | None]]) -> None:
    desk = Desk()
    seen = [desk.sheet]
    for number, answer in changes:
        desk.put(AuditSheet(desk.sheet).with_answer(number, answer).notes)
        if desk.sheet != seen[-1]:
            seen.append(desk.sheet)
    while desk.earlier:
        assert desk.sheet == seen.pop()
        desk.sheet = desk.earlier.pop()
    assert desk.sheet == seen.pop() == Sheet()


@given(_CHANGES)
def test_the_last_answer_to_a_question_stands(changes: list[tuple[int, Answer | None]]) -> None:
    sheet = AuditSheet()
    for number, answer in changes:
        sheet = sheet.with_answer(number, answer)
    last = {number: answer for number, answer in dict(changes).items() if answer is not None}
    assert sheet.answers == last


def test_notes_about_other_things_are_no_answers() -> None:
    notes = (
        Sheet()
        .with_text(Slot("line", "audit", "x"), "a")
        .with_text(Slot("note", "audit"), "b")
        .with_choice("audit", "x", "100 0 0 0 0")
    )
    assert (AuditSheet(notes).answers, AuditSheet(notes).evidence) == ({}, {})
