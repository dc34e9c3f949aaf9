from __future__ import annotations

from dataclasses import replace

from tests.export.kept_examples import NOTES, STANDING, audit_record, plan_record
from tiworkshop.instruments.records.record import ReflectionRecord
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.plans.overview import overview

REFLECTION = ReflectionRecord(
    id="5a1b",
    date="2026-03-06",
    instrument="framework",
    version="1",
    title="The framework",
    team="ks2",
    team_title="Key stage 2",
    level=2,
    answers=(),
    replaced=0,
    engine="1",
)


def test_changes_of_sessions_audits_and_reflections_stand_in_one_list_with_their_source() -> None:
    rows = (PlanRow(action="Words for feelings"),)
    from_team = replace(
        plan_record(), id="6a1b", title="The framework", audit="", reflection="5a1b", rows=rows
    )
    found = overview(
        [NOTES], [plan_record(), from_team], [audit_record(), REFLECTION], [STANDING]
    ).changes
    told = {one.change.row.name: one.change.came_from for one in found}
    assert told["Cover is posted by eight."] == NOTES.title
    assert told["Words for feelings"] == "The framework: Key stage 2"
    assert told["Invite lunchtime staff to the review."].endswith(": Leaders about themselves")
    stood = {one.change.row.name: one.last for one in found}
    assert stood["Cover is posted by eight."] == STANDING
    assert stood["Words for feelings"] is None


def test_a_plan_whose_source_was_removed_still_says_its_instrument() -> None:
    (one,) = overview([], [plan_record()], [], []).changes
    assert one.change.came_from == plan_record().title


def test_an_idea_waits_until_a_later_plan_takes_it_up() -> None:
    assert [one.text for one in overview([NOTES], [], [], []).parked] == list(NOTES.plan.parked)
    up = Plan((PlanRow(action=NOTES.plan.parked[0]),))
    later = replace(NOTES, id="b", date="2026-09-01", plan=up)
    assert overview([NOTES, later], [], [], []).parked == ()


def test_an_idea_that_was_parked_twice_stands_once_with_its_last_day() -> None:
    again = replace(NOTES, id="b", date="2026-09-01")
    (idea,) = overview([NOTES, again], [], [], []).parked
    assert idea.parked == "2026-09-01"
