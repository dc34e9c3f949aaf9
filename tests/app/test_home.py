from __future__ import annotations

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.running.opening import open_session
from tiworkshop.workshop.services import Services


async def test_home_lists_what_there_is_and_the_safeguarding_line(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot)
        assert "Creating Trauma-Informed Systems" in screen
        assert "does not replace safeguarding procedures" in screen
        assert await press(pilot, "escape") == screen


async def test_no_notes_yet_says_how_notes_begin(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        assert "No notes yet." in await press(pilot, "3")


async def test_a_definition_that_can_not_be_used_says_why_and_hides_nothing_else(
    make_app: MakeApp, services: Services
) -> None:
    path = services.directories.library / "sessions" / "broken.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: [")
    services.library.sessions["broken"] = type(services.library.sessions[SESSION_ID])(
        "broken", path, "user"
    )
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await press(pilot)
        assert "broken can't be used" in screen
        assert "Creating Trauma-Informed Systems" in screen


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
