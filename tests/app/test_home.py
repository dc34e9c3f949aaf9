from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID, number_at_home
from tiworkshop.app.running.opening import open_session
from tiworkshop.library.shelves import open_library
from tiworkshop.workshop.services import Services


async def test_home_lists_what_there_is_and_the_safeguarding_line(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot)
        assert "Creating Trauma-Informed Systems" in screen
        assert "does not replace safeguarding procedures" in screen
        assert await press(pilot, "escape") == screen


async def test_no_notes_yet_says_how_notes_begin(make_app: MakeApp, services: Services) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        assert "No notes yet." in await press(pilot, number_at_home(services, "notes"))


def put_a_broken_session(services: Services) -> None:
    path = services.directories.library / "sessions" / "a-broken-one.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: [")
    services.library = open_library(services.directories)


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (40, 12)])
async def test_a_session_that_can_not_be_used_says_why_below_those_that_can(
    make_app: MakeApp, services: Services, size: tuple[int, int]
) -> None:
    put_a_broken_session(services)
    app = make_app()
    async with app.run_test(size=size) as pilot:
        assert "▸ 1  Creating Trauma" in await press(pilot)
        usable = len(services.library.sessions) - 1
        screen = " ".join((await press(pilot, *["down"] * usable)).split())
        said = "a-broken-one can't be used Line 2: The YAML can't be read"
        assert f"▸ {usable + 1} {said}" in screen
        assert str(services.directories.library) not in await press(pilot, "enter")
        assert "What is coming" in await press(pilot, "1")


async def test_setting_up_can_go_back_at_every_question(make_app: MakeApp) -> None:
    app = make_app(open_session(SESSION_ID, None, None, "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        assert "What is coming" in await press(pilot)
        await press(pilot, "enter", "2", "1")
        assert "Which activities?" in await press(pilot, "escape")
        assert "How long is there?" in await press(pilot, "escape")
        assert "What would you like to open?" in await press(pilot, "escape")


async def test_starting_again_leaves_the_run_before_where_it_is(
    make_app: MakeApp, services: Services
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        await press(pilot, "enter", "enter", "n", "escape")
        screen = await press(pilot, "enter", "2")
        assert "What is coming" in screen
        await press(pilot, "enter", "1", "1", "enter", "escape")
        assert len(services.runs.resumable()) == 2
