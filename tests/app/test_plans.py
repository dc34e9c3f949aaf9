"""Planned changes come back at the next session, and can be looked at any time."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID, TODAY
from tests.plain.conftest import Converse
from tests.plain.conftest import say as say  # the fixture
from tiworkshop.app.running.opening import open_session
from tiworkshop.instruments.records.record import StandingRecord
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.plain.setup import open_session as by_ear
from tiworkshop.workshop.services import Services

CHANGE = "One briefing fewer"


@pytest.fixture
def planned(services: Services) -> Services:
    """Somebody who planned one change in a session."""
    row = PlanRow(action=CHANGE, lead_role="deputy head", review_date="2026-11-20")
    plan = Plan((row,))
    services.notes.keep(KeptNotes("n1", "2026-10-01", "one", "A session", 45, (), plan, 0, "1"))
    return services


async def test_the_next_session_begins_with_the_last_plan(
    make_app: MakeApp, planned: Services
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot)
        for words in (CHANGE, "Done", "Under way", "Not yet", "No longer right"):
            assert words in screen
        assert "overdue" not in screen.lower()
        assert "What is coming" in await press(pilot, "3")
    (record,) = planned.records.all(StandingRecord)
    assert (record.change, record.standing) == ("n1:1", "not yet")
    assert record.date == TODAY.isoformat()


@pytest.fixture
def several(services: Services) -> Services:
    """Somebody who planned two changes in a session and parked an idea."""
    plan = Plan((PlanRow(action=CHANGE), PlanRow(action="A quiet corner")), ("A later bell",))
    services.notes.keep(KeptNotes("n1", "2026-10-01", "one", "A session", 45, (), plan, 0, "1"))
    return services


async def test_every_change_of_the_last_plan_is_asked_about_and_any_can_be_passed(
    make_app: MakeApp, several: Services
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot)
        assert "1 of 2" in screen
        assert CHANGE in screen
        screen = await press(pilot, "5")
        assert "2 of 2" in screen
        assert "A quiet corner" in screen
        assert "What is coming" in await press(pilot, "4")
    (record,) = several.records.all(StandingRecord)
    assert (record.change, record.standing) == ("n1:2", "no longer right")


async def test_parked_ideas_stand_below_the_changes_with_where_they_came_from(
    make_app: MakeApp, several: Services
) -> None:
    async with make_app().run_test(size=(80, 40)) as pilot:
        home = await press(pilot)
        line = next(one for one in home.splitlines() if "Planned changes" in one)
        screen = await press(pilot, line.split()[0])
        assert screen.index("A quiet corner") < screen.index("Parked for later")
        assert screen.index("Parked for later") < screen.index("A later bell")
        assert "no review date, which is fine; A session" in screen
        page = " ".join((await press(pilot, "3")).split())
        assert "From: A session, Thursday 1 October 2026." in page


async def test_an_idea_parked_earlier_becomes_a_change_of_this_session(
    make_app: MakeApp, several: Services
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "5", "5", "enter", "enter", "c")
        assert "A later bell" in await press(pilot, *["down"] * 9, "enter")
        assert "The change: A later bell" in await press(pilot, "1")


async def test_parking_a_change_is_one_step_that_can_be_taken_back(
    make_app: MakeApp, services: Services
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(80, 40)) as pilot:
        await press(pilot, "enter", "enter", "c", "enter", *"Music", "enter")
        await press(pilot, "3", *"head", "enter")
        screen = await press(pilot, *["down"] * 9, "enter")
        assert "Parked: Music" in screen
        assert "The change: …" in screen
        assert "Lead role: …" in screen
        screen = await press(pilot, "escape", "u", "c")
        assert "Parked: Music" not in screen
        assert "The change: Music" in screen
        assert "Lead role: head" in screen


async def test_a_change_at_rest_does_not_come_back(make_app: MakeApp, planned: Services) -> None:
    planned.records.keep(
        StandingRecord(id="s1", date="2026-11-01", change="n1:1", standing="no longer right")
    )
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        assert "What is coming" in await press(pilot)


async def test_a_room_never_shows_a_plan(make_app: MakeApp, planned: Services) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "room"))
    async with app.run_test(size=(60, 16)) as pilot:
        assert CHANGE not in await press(pilot)


async def test_not_now_goes_on_and_keeps_nothing(make_app: MakeApp, planned: Services) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 24)) as pilot:
        assert "What is coming" in await press(pilot, "5")
    assert not planned.records.all(StandingRecord)


async def test_another_answer_on_the_same_day_takes_the_place_of_the_first(
    make_app: MakeApp, planned: Services
) -> None:
    async with make_app().run_test(size=(80, 40)) as pilot:
        home = await press(pilot)
        line = next(one for one in home.splitlines() if "Planned changes" in one)
        await press(pilot, line.split()[0])
        assert "look again on Friday 20 November 2026" in await press(pilot)
        await press(pilot, "1", "enter", "2", "1", "enter")
        assert "done, Monday 23 November 2026" in await press(pilot, "1")
    (record,) = planned.records.all(StandingRecord)
    assert record.standing == "done"


async def test_without_a_plan_it_is_said_how_one_begins(make_app: MakeApp) -> None:
    async with make_app().run_test(size=(80, 40)) as pilot:
        home = await press(pilot)
        line = next(one for one in home.splitlines() if "Planned changes" in one)
        assert "No plans yet." in await press(pilot, line.split()[0])


def test_by_ear_the_last_plan_comes_first_too(say: Converse, planned: Services) -> None:
    heard = say("2", "q", opening=by_ear(SESSION_ID, 45, (), "both"))
    assert f"{CHANGE}. Lead role: deputy head." in heard.text
    assert "Kept: under way. That is a whole answer." in heard.lines
    (record,) = planned.records.all(StandingRecord)
    assert record.standing == "under way"
