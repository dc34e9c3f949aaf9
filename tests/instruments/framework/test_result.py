from __future__ import annotations

import pytest

from tiworkshop.instruments.framework.answer import ANSWERS, COUNTED, Answer, further
from tiworkshop.instruments.framework.items import items_at, statements_at, themes_at
from tiworkshop.instruments.framework.over_time import DatedResult, comparisons
from tiworkshop.instruments.framework.result import Result, result
from tiworkshop.instruments.framework.sheet import ReflectionSheet, note_slot
from tiworkshop.instruments.framework.whole import WholeFramework

GIVEN: dict[str, Answer] = {
    "L2.KA": "some",
    "L2.KA.K03": "not yet",
    "L2.KA.K01": "in place",
    "L2.KA.S01": "pass",
    "L2.SE.K02": "not our role",
    "L2.SE.K01": "in place",
}


def said(whole: WholeFramework, answers: dict[str, Answer]) -> Result:
    return result(whole, 2, answers, {})


def test_items_are_the_themes_each_before_its_statements(whole: WholeFramework) -> None:
    items = items_at(whole, 2)
    assert [item.id for item in items[:3]] == ["L2.KA", "L2.KA.K01", "L2.KA.K02"]
    assert len(items) == 6 + 153
    assert len(themes_at(whole, 2)) == 6
    assert themes_at(whole, 4) == ()
    assert len(statements_at(whole, 2, "SW")) == 33


def test_not_our_role_and_pass_stay_out_of_n(whole: WholeFramework) -> None:
    told = said(whole, GIVEN)
    assert (told.n, told.aside) == (4, 2)
    knowledge = told.themes[0]
    assert knowledge.whole == "some"
    assert (knowledge.tally.in_place, knowledge.tally.not_yet, knowledge.tally.n) == (1, 1, 2)
    assert (knowledge.tally.aside, knowledge.asked) == (1, 27)
    assert told.themes[1].tally.n == 0


def test_items_keep_the_frameworks_order_and_are_not_ranked(whole: WholeFramework) -> None:
    told = said(whole, GIVEN)
    assert [item.id for item in told.answered("in place")] == ["L2.KA.K01", "L2.SE.K01"]
    assert [item.id for item in told.answered("not yet")] == ["L2.KA.K03"]


def test_answers_to_what_is_gone_are_named_and_not_counted(whole: WholeFramework) -> None:
    told = said(whole, {**GIVEN, "L2.ZZ.K01": "in place"})
    assert told.unknown == ("L2.ZZ.K01",)
    assert told.n == 4


def test_only_what_counted_both_times_is_compared(whole: WholeFramework) -> None:
    later: dict[str, Answer] = {
        "L2.KA": "in place",
        "L2.KA.K01": "not yet",
        "L2.KA.S01": "in place",
        "L2.SE.K01": "in place",
        "L2.SE.K02": "not our role",
        "L2.SW.K01": "some",
    }
    first, second = DatedResult("2026-01-05", said(whole, GIVEN)), said(whole, later)
    (one,) = comparisons([first, DatedResult("2026-06-01", second)])
    assert [change.item.id for change in one.changes] == ["L2.KA", "L2.KA.K01", "L2.SE.K01"]
    assert [change.item.id for change in one.went(1)] == ["L2.KA"]
    assert [change.item.id for change in one.went(-1)] == ["L2.KA.K01"]
    assert [change.item.id for change in one.went(0)] == ["L2.SE.K01"]


@pytest.mark.parametrize(("before", "after", "way"), [("not yet", "some", 1), ("some", "some", 0)])
def test_a_step_has_a_way(before: Answer, after: Answer, way: int) -> None:
    assert further(before, after) == way
    assert further(after, before) == -way


def test_a_sheet_holds_answers_and_notes_by_item() -> None:
    sheet = ReflectionSheet()
    for number, answer in enumerate(ANSWERS):
        sheet = sheet.with_answer(f"L1.KA.K0{number}", answer)
    assert tuple(sheet.answers.values()) == ANSWERS
    assert set(COUNTED) < set(ANSWERS)
    noted = ReflectionSheet(sheet.notes.with_text(note_slot("L1.KA"), "A quiet room."))
    assert noted.written == {"L1.KA": "A quiet room."}
    assert ReflectionSheet().with_answer("L1.KA", None).answers == {}
