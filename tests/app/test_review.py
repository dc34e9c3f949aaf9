from __future__ import annotations

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.running.opening import open_session
from tiworkshop.workshop.services import Services

NOTE = ("e", *"Mrs", "space", *"Okafor", "space", *"naughty", "escape")


async def test_each_detail_is_asked_about_and_the_last_question_comes_at_the_end(
    make_app: MakeApp, services: Services
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, "enter", "enter", *NOTE, "f")
        assert "Found 1 of 1: person" in screen
        assert "▸ 1  replace it: [person 1]" in screen
        assert "▸ 2  keep it" in await press(pilot, "2")
        assert "▸ 1  replace it" in await press(pilot, "1")
        screen = await press(pilot, "enter")
        assert "naughty could be:" in screen
        assert "[person 1] naughty" in await press(pilot, "enter")
        screen = await press(pilot, "enter")
        assert "Could somebody who knows this school tell who is meant?" in screen
        assert "That was the session" in await press(pilot, "enter")
    (notes,) = services.notes.all()
    assert (notes.entries[0].text, notes.replaced) == ("[person 1] naughty", 1)


async def test_word_hints_can_be_hidden_and_esc_goes_back_to_change_a_note(
    make_app: MakeApp,
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        await press(pilot, "enter", "enter", *NOTE, "f", "w")
        assert "could be:" not in await press(pilot, "enter")
        assert "The leader's part" in await press(pilot, "escape")


async def test_nothing_at_all_can_be_kept(make_app: MakeApp, services: Services) -> None:
    app = make_app(open_session(SESSION_ID, 45, (), "both"))
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, "enter", "enter", *NOTE, "f", "x")
        assert "That was the session" in screen
    assert services.notes.all() == ()
