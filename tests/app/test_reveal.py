from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.running.opening import open_session

SIZES = [(40, 12), (60, 16), (80, 24), (120, 40)]


@pytest.mark.parametrize("size", SIZES)
async def test_a_list_comes_point_by_point_and_the_position_says_so(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "room"))
    async with app.run_test(size=size) as pilot:
        screen = await press(pilot, "enter", "enter", "k", "n", "p")
        while "point 1 of 4" not in screen:
            screen = await press(pilot, "n")
        assert "Relational safety" in screen
        assert "Predictable environments" not in screen
        second = await press(pilot, "n")
        assert "point 2 of 4" in second
        assert "Predictable environments" in second
        where = [line.find("Relational safety") for line in screen.splitlines()]
        assert where == [line.find("Relational safety") for line in second.splitlines()]
        assert await press(pilot, "p") == screen


async def test_a_prompt_asks_one_question_at_a_time(make_app: MakeApp) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await press(pilot, "enter", "enter", *"kkkkk")
        assert "point 1 of 3" in screen
        assert "wet Tuesday" in screen
        assert "What could stop" not in screen
        assert "then: the close" in screen
        screen = await press(pilot, "n", "n")
        assert "What could stop" in screen
        assert "next: the close" in screen
