"""The glossary on the screen: by typing, and from the words of a page."""

from __future__ import annotations

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.companion import CompanionApp
from tiworkshop.app.glossary.reading import ReadingScreen
from tiworkshop.app.instruments import open_named
from tiworkshop.app.running.opening import open_session
from tiworkshop.readings.page import Page, Reading, paragraph
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.terms import MARK

SIZE = (60, 16)


async def test_typing_finds_a_term_and_what_was_typed_stays(make_app: MakeApp) -> None:
    async with make_app(open_named("glossary")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, *"burnt")
        assert "▸ Burnout" in screen
        assert "Exhaustion of body" in await press(pilot, "enter")
        assert "burnt" in await press(pilot, "escape")


async def test_one_key_opens_the_words_of_a_reading(make_app: MakeApp, services: Services) -> None:
    text = "Burnout and moral injury are signs, and burnout is no fault."
    reading = Reading("mine", "Mine", (Page("One page", (paragraph(text),)),))
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        app.push_screen(ReadingScreen(services.library, reading))
        screen = await press(pilot)
        assert f"Burnout{MARK} and moral injury{MARK}" in screen
        assert screen.count(MARK) == 2
        screen = await press(pilot, "g")
        assert "1  Burnout" in screen
        assert "Exhaustion of body" in await press(pilot, "1")
        assert "One page" in await press(pilot, "escape")


async def pages_of_a_run(app: CompanionApp) -> list[str]:
    async with app.run_test(size=(80, 40)) as pilot:
        screen = await press(pilot, "enter", "enter")
        pages = []
        while len(pages) < 30:
            pages.append(screen)
            screen = await press(pilot, "n")
    return pages


async def test_terms_are_marked_for_one_alone_and_never_in_a_room(make_app: MakeApp) -> None:
    alone = await pages_of_a_run(make_app(open_session(SESSION_ID, 45, (), "solo")))
    assert any(MARK in page for page in alone)
    room = await pages_of_a_run(make_app(open_session(SESSION_ID, 45, (), "room")))
    assert not any(MARK in page for page in room)


async def test_in_a_run_one_key_tells_what_words_mean(make_app: MakeApp) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "solo"))
    async with app.run_test(size=(80, 40)) as pilot:
        screen = await press(pilot, "enter", "enter")
        while MARK not in screen:
            screen = await press(pilot, "n")
        screen = await press(pilot, "g")
        assert "The glossary" in screen
