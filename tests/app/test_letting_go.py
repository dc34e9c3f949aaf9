"""A screen that was closed leaves nothing of what it painted behind, however often it is opened."""

from __future__ import annotations

import gc

from textual.strip import Strip

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.running.opening import open_session


def painted_lines() -> int:
    """Return how many painted lines are held in memory."""
    gc.collect()
    return sum(isinstance(thing, Strip) for thing in gc.get_objects())


async def test_help_opened_again_and_again_holds_no_more_than_opened_once(
    make_app: MakeApp,
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "enter", "?", "escape")
        once = painted_lines()
        await press(pilot, *("?", "escape") * 10)
        assert once > 0
        assert painted_lines() < 1.5 * once
