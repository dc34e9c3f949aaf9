"""The words to stop with and the contact line: the facilitator's, never the room's."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.running.opening import open_session
from tiworkshop.settings import Settings

CONTACT = "Designated safeguarding lead, extension 204"
START = ("enter", "enter")
SIZES = [(40, 12), (60, 16), (80, 24), (120, 40)]


@pytest.mark.parametrize("size", SIZES)
async def test_the_contact_comes_first_then_the_words(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    settings = Settings(safeguarding_contact=CONTACT)
    app = make_app(open_session(SESSION_ID, 45, (), "both"), settings)
    async with app.run_test(size=size) as pilot:
        before = await press(pilot, *START)
        screen = await press(pilot, "s")
        assert CONTACT in " ".join(screen.split())
        assert "settings.toml" not in screen
        assert "Opening words" in await press(pilot, "n")
        assert await press(pilot, "escape") == before


async def test_without_a_contact_one_quiet_line_says_how_to_fill_it_in(make_app: MakeApp) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, *START, "s")
        assert "safeguarding_contact in settings.toml" in " ".join(screen.split())
        assert "safeguarding procedures; follow" in screen


@pytest.mark.parametrize("size", SIZES)
async def test_no_screen_of_a_room_shows_the_contact(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    settings = Settings(safeguarding_contact=CONTACT)
    app = make_app(open_session(SESSION_ID, 45, (), "room"), settings)
    async with app.run_test(size=size) as pilot:
        seen = [await press(pilot, *START)]
        seen += [await press(pilot, key) for key in ("s", "m", "escape", "question_mark", "escape")]
        seen += [await press(pilot, "slash", *"words", "enter"), await press(pilot, "escape")]
        seen += [await press(pilot, "n") for _ in range(40)]
        assert not any("extension 204" in screen for screen in seen)
