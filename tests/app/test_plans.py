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
