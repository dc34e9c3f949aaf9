"""What / finds: what can be done on a screen first, then the library and one's own notes."""

from __future__ import annotations

from dataclasses import replace

from textual.pilot import Pilot

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tests.searching.test_finder import NOTES
from tiworkshop.app.running.opening import open_session
from tiworkshop.workshop.services import Services

SIZE = (60, 16)


async def typed(pilot: Pilot[int], words: str) -> str:
    """Type into the list under / and wait until the library has been read."""
    await press(pilot, "slash")
    await pilot.app.workers.wait_for_complete(
        [worker for worker in pilot.app.workers if worker.node is pilot.app.screen]
    )
    return await press(pilot, *("space" if letter == " " else letter for letter in words))


async def test_commands_come_first_and_finds_below_them(make_app: MakeApp) -> None:
    async with make_app().run_test(size=(60, 30)) as pilot:
        await press(pilot)
        screen = await typed(pilot, "answer")
        assert screen.index("What can be done here") < screen.index("Take the marked answer.")
        assert screen.index("Take the marked answer.") < screen.index("\n   Readings")


async def test_a_word_with_a_slip_opens_a_reading_at_its_page(make_app: MakeApp) -> None:
    async with make_app().run_test(size=SIZE) as pilot:
        await press(pilot)
        screen = await typed(pilot, "predictible environmants")
        assert "▸ The four pillars" in screen
        screen = await press(pilot, "enter")
        assert "Predictable environments" in screen
        assert "page 3 of" in screen


async def test_at_home_a_session_is_set_up_and_elsewhere_it_is_read(make_app: MakeApp) -> None:
    async with make_app().run_test(size=SIZE) as pilot:
        await press(pilot)
        await typed(pilot, "starting change across")
        screen = await press(pilot, "enter")
        assert "What is coming" in screen
    app = make_app(open_session(SESSION_ID, 45, (), "solo"))
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "enter", "enter")
        await typed(pilot, "starting change across")
        screen = await press(pilot, "enter")
        assert "Starting change across a system" in screen
        assert app.workshop is not None
        assert app.workshop.session.id == SESSION_ID


async def test_statements_terms_cards_and_notes_open_at_their_place(
    make_app: MakeApp, services: Services
) -> None:
    services.notes.keep(NOTES)
    async with make_app().run_test(size=SIZE) as pilot:
        await press(pilot)
        for words, seen in (
            ("lundy", "L2.LE.S04"),
            ("burnt out", "Exhaustion of body"),
            ("responsibility slides downstream", "When this happens"),
            ("cover lists late", "Cover lists are late."),
        ):
            await typed(pilot, words)
            assert seen in await press(pilot, "enter")
            await press(pilot, "escape")


async def test_a_list_on_the_way_shows_no_text_of_a_note(
    make_app: MakeApp, services: Services
) -> None:
    services.notes.keep(replace(NOTES, id="c3"))
    async with make_app().run_test(size=SIZE) as pilot:
        await press(pilot)
        screen = await typed(pilot, "cover lists")
        assert "Your notes" in screen
        assert "Cover lists are late." not in screen


async def test_where_a_group_may_see_the_screen_nothing_private_is_found(
    make_app: MakeApp, services: Services
) -> None:
    services.notes.keep(NOTES)
    for view in ("room", "both"):
        app = make_app(open_session(SESSION_ID, 45, (), view))
        async with app.run_test(size=(60, 30)) as pilot:
            await press(pilot, "enter", "enter")
            screen = await typed(pilot, "cover lists late")
            assert "Your notes" not in screen
            await press(pilot, "escape")
            assert "Words for the facilitator" not in await typed(pilot, "opening words")
