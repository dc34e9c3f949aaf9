"""An instrument that is opened in the middle of a run."""

from __future__ import annotations

from tests.app.conftest import MakeApp, press
from tests.plain.conftest import Converse
from tests.plain.conftest import say as say  # the fixture
from tiworkshop.app.running.opening import open_session
from tiworkshop.plain.setup import open_session as by_ear

SESSION = "self-evaluation-with-your-team"
TO_THE_STEP = ("enter", "enter", *"kkkkk")


async def test_i_opens_the_audit_where_a_step_has_it_and_comes_back(make_app: MakeApp) -> None:
    app = make_app(open_session(SESSION, 60, (), "both"))
    async with app.run_test(size=(80, 24)) as pilot:
        step = await press(pilot, *TO_THE_STEP)
        assert "i instrument" in step
        assert "Whose view?" in await press(pilot, "i")
        await press(pilot, "1", *"33333")
        assert "Talk, then agree figures" in await press(pilot, "escape", "escape")
        assert app.workshop
        assert app.workshop.services.drafts.read("audit-leaders").choices


async def test_elsewhere_and_in_a_room_there_is_nothing_to_open(make_app: MakeApp) -> None:
    async with make_app(open_session(SESSION, 60, (), "both")).run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "enter")
        assert "Whose view?" not in await press(pilot, "i")
    async with make_app(open_session(SESSION, 60, (), "room")).run_test(size=(80, 24)) as pilot:
        await press(pilot, "1", *"kkkkk")
        assert "Whose view?" not in await press(pilot, "i")


def test_by_ear_i_opens_it_too(say: Converse) -> None:
    lines = ["k", "", *"kkkkk", "i", "1", *"33333", "b", "b", "q"]
    heard = say(*lines, opening=by_ear(SESSION, 60, (), "both"))
    assert "i opens the instrument of this step." in heard.lines
    assert "Trauma sensitive 100 per cent; 100 of 100 shared." in heard.lines
