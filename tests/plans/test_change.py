from __future__ import annotations

from tiworkshop.instruments.records.record import PlanRecord, Standing, StandingRecord
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.plans.change import (
    PlannedChange,
    changes_of,
    looked_at,
    to_look_at,
)


def change(name: str, planned: str) -> PlannedChange:
    row = PlanRow(action=f"change {name}")
    return PlannedChange(id=name, planned=planned, came_from="A session", row=row)


def stood(name: str, standing: Standing, date: str = "2026-11-01") -> StandingRecord:
    return StandingRecord(id=f"s-{name}-{date}", date=date, change=name, standing=standing)


def notes(*rows: PlanRow) -> KeptNotes:
    return KeptNotes("n", "2026-10-01", "one", "A session", 45, (), Plan(rows), 0, "1")


def test_a_session_without_a_plan_has_no_change() -> None:
    assert not list(changes_of(notes(), "A session"))
    assert not list(changes_of(notes(PlanRow(lead_role="deputy head")), "A session"))


def test_a_plan_that_is_only_a_first_step_is_a_change() -> None:
    (found,) = changes_of(notes(PlanRow(first_step="ask the office")), "A session")
    assert found.row.name == "ask the office"


def test_each_change_of_a_session_is_known_by_its_place() -> None:
    kept = notes(PlanRow(action="One briefing fewer"), PlanRow(action="A quiet corner"))
    assert [(one.id, one.row.name) for one in changes_of(kept, kept.title)] == [
        ("n:1", "One briefing fewer"),
        ("n:2", "A quiet corner"),
    ]


def test_each_row_of_a_plan_from_an_audit_is_a_change() -> None:
    rows = (PlanRow(questions=(1,), priority="Spaces"), PlanRow(action="A quiet corner"))
    plan = PlanRecord(
        id="p",
        date="2026-10-02",
        instrument="audit",
        version="1",
        title="The audit",
        audit="a",
        rows=rows,
        replaced=0,
        engine="1",
    )
    assert [(one.id, one.row.name) for one in changes_of(plan, plan.title)] == [
        ("p:1", "Spaces"),
        ("p:2", "A quiet corner"),
    ]


def test_the_last_answer_about_a_change_counts() -> None:
    standings = [stood("a:1", "under way"), stood("a:1", "done", "2026-11-05")]
    (one,) = looked_at([change("a:1", "2026-10-01")], standings)
    assert one.last == standings[1]
    assert one.at_rest


def test_only_the_last_plan_that_is_going_on_comes_back_with_all_its_changes() -> None:
    changes = [
        change("a:1", "2026-09-01"),
        change("b:1", "2026-10-01"),
        change("b:2", "2026-10-01"),
        change("b:3", "2026-10-01"),
    ]
    standings = [stood("b:2", "no longer right"), stood("b:3", "not yet")]
    found = to_look_at(looked_at(changes, standings))
    assert [one.id for one in found] == ["b:1", "b:3"]


def test_when_the_last_plan_is_at_rest_the_one_before_it_comes_back() -> None:
    changes = [change("a:1", "2026-09-01"), change("b:1", "2026-10-01")]
    assert [one.id for one in to_look_at(looked_at(changes, [stood("b:1", "done")]))] == ["a:1"]


def test_nothing_comes_back_when_everything_is_at_rest() -> None:
    changes = [change("a:1", "2026-09-01")]
    assert to_look_at(looked_at(changes, [stood("a:1", "done")])) == ()
