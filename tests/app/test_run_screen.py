from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID, FakeClock
from tiworkshop.app.companion import CompanionApp
from tiworkshop.app.part import Part
from tiworkshop.app.running.opening import open_session
from tiworkshop.readings.page import plain_text
from tiworkshop.settings import Settings
from tiworkshop.workshop.workshop import View

LENS = "system-decision-framework"


def in_a_run(
    make_app: MakeApp, view: View = "both", settings: Settings | None = None
) -> CompanionApp:
    return make_app(open_session(SESSION_ID, 45, (LENS,), view), settings)


START = ("enter", "enter")


async def test_cards_turn_over_and_lead_back_to_exactly_where_one_was(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, *START, "n", "n")
        front = await press(pilot, "m")
        assert "When this happens" in front
        assert "Turn instead to" in await press(pilot, "enter")
        assert "card 2 of 4" in await press(pilot, "n")
        assert await press(pilot, "escape") == before


async def test_hiding_shows_one_word_and_nothing_of_the_session(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, *START)
        hidden = await press(pilot, "h")
        assert hidden.split() == ["Paused", "h", "show"]
        assert await press(pilot, "n") == hidden
        assert await press(pilot, "full_stop") == before


async def test_a_clickers_keys_simply_work(make_app: MakeApp) -> None:
    app = in_a_run(make_app, "room")
    async with app.run_test(size=(60, 16)) as pilot:
        first = await press(pilot, "f5", "f5")
        assert "The leader's part" in first
        assert "What is expected" in await press(pilot, "pagedown")
        assert await press(pilot, "pageup") == first
        assert "Paused" in await press(pilot, "escape")
        assert await press(pilot, "f5") == first
        assert "Paused" in await press(pilot, "full_stop")


async def test_a_room_never_offers_or_shows_anything_private(make_app: MakeApp) -> None:
    app = in_a_run(make_app, "room")
    async with app.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, *START)
        assert "note" not in before.splitlines()[-1]
        assert await press(pilot, "e") == before
        assert await press(pilot, "c") == before
        assert await press(pilot, "s") == before
        screen = await press(pilot, *"kkkkkkn", "n")
        assert "One decision" in screen
        assert "Enter to write" not in screen


async def test_the_timer_is_calm_can_be_paused_and_hidden(
    make_app: MakeApp, clock: FakeClock
) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        assert "about 30 minutes left" in await press(pilot, *START)
        clock.pass_seconds(61)
        assert "about 29 minutes left" in await press(pilot, "n")
        assert "paused" in await press(pilot, "space")
        clock.pass_seconds(600)
        assert "about 29 minutes left" in await press(pilot, "space")
        assert "28:59 left" in await press(pilot, "t")
        assert "left" not in (await press(pilot, "t", "n")).splitlines()[0]


async def test_when_a_parts_time_has_passed_one_quiet_line_says_so(
    make_app: MakeApp, clock: FakeClock
) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        await press(pilot, *START)
        clock.pass_seconds(31 * 60)
        screen = await press(pilot, "n")
        assert "This part's time has passed. Stay, or move on." in screen
        assert "What is expected of leaders" in screen


async def test_a_minute_more_or_less_is_said_and_can_be_taken_back(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, *START, "plus")
        assert "about 31 minutes left" in screen
        assert "one minute longer. u takes it back." in screen
        assert "about 30 minutes left" in await press(pilot, "u")
        assert "about 29 minutes left" in await press(pilot, "minus")


async def test_finishing_early_can_be_taken_back_until_it_is_closed(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, *START, "n")
        assert "That was the session" in await press(pilot, "f")
        assert await press(pilot, "escape") == before
        screen = await press(pilot, "f", "enter")
        assert "Reading and orientation: took 0 of 30 minutes" in screen
        assert "Not reached, and that is fine" in await press(pilot, "enter")


async def test_a_room_is_not_told_how_the_time_went(make_app: MakeApp) -> None:
    app = in_a_run(make_app, "room")
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, *START, "f")
        while "Thank you" not in screen:
            assert "How the time went" not in screen
            screen = await press(pilot, "enter")


async def test_activities_can_be_chosen_again_in_the_middle(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "System Decision Framework" in await press(pilot, *START)
        screen = await press(pilot, "a", "2")
        assert "Boundary Clarification" in screen
        assert "System Decision Framework" not in screen


async def test_leaving_goes_home_and_back_again(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, *START, "n")
        assert "Saved. Resume it here" in await press(pilot, "escape")
        assert await press(pilot, "enter", "enter") == before


async def test_q_leaves_with_everything_saved(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        await press(pilot, *START, "n")
        await pilot.press("q")
    assert app.return_code == 0
    assert app.services.runs.resumable()[0].state.away


async def test_every_key_is_on_the_help_pages(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, *START, "question_mark")
        text = screen
        while "Your notes, and safeguarding" not in screen:
            screen = await press(pilot, "n")
            text += screen
    for words in ("Misuse cards", "Pause or resume", "Leave; everything is saved", "Take back"):
        assert words in text


async def test_the_list_of_commands_finds_and_does_what_is_typed(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        await press(pilot, *START)
        screen = await press(pilot, "slash", *"misuse")
        assert "Misuse cards" in screen
        assert "When this happens" in await press(pilot, "enter")


async def test_keys_can_be_changed_in_the_settings(make_app: MakeApp) -> None:
    app = in_a_run(make_app, settings=Settings(keys={"run.cards": "x"}))
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, *START)
        assert "x cards" in screen
        assert await press(pilot, "m") == screen
        assert "When this happens" in await press(pilot, "x")


async def test_a_resize_keeps_place_and_text(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(80, 24)) as pilot:
        before = await press(pilot, *START, "n", "n", "e", *"cover")
        await pilot.resize_terminal(20, 5)
        assert "Please make the" in await press(pilot)
        await pilot.resize_terminal(80, 24)
        assert await press(pilot) == before
        assert "What is not expected of leaders" in await press(pilot, "escape")


@pytest.mark.parametrize("size", [(40, 12), (60, 16), (100, 30), (200, 60)])
async def test_nothing_is_cut_off_at_any_size(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=size) as pilot:
        screen = await press(pilot, *START)
        while "That was the session" not in screen:
            lines = [plain_text(line) for line in app.screen.query_one("#page", Part).lines]
            body = app.screen.query_one("#body").content_size
            assert len(lines) <= body.height, screen
            assert max(map(len, lines)) <= body.width, screen
            screen = await press(pilot, "n")


async def test_a_full_disk_is_said_and_nothing_is_lost(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    app = in_a_run(make_app)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *START, "n", "e")
        monkeypatch.setattr("tiworkshop.notes.drafts.write_private", full)
        await press(pilot, *"cover")
        app.save_now()
        assert "No space left on device" in await press(pilot, "x")
        assert "coverx" in await press(pilot)
        monkeypatch.undo()
        app.save_now()
        assert "No space" not in await press(pilot)
        assert app.workshop
        saved = app.services.drafts.load(app.workshop.run.id)
    assert list(saved.texts.values()) == ["coverx"]


async def test_news_never_takes_the_place_of_what_is_next(make_app: MakeApp) -> None:
    app = in_a_run(make_app)
    async with app.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot, *START, "plus")
        assert "one minute longer" in screen
        assert "then: Review pillars" in screen


async def test_alone_the_timer_is_hidden_until_it_is_asked_for(make_app: MakeApp) -> None:
    app = in_a_run(make_app, "solo")
    async with app.run_test(size=(60, 16)) as pilot:
        assert "minutes left" not in await press(pilot, *START)
        assert "about 30 minutes left" in await press(pilot, "t")


async def test_a_room_stays_on_the_last_screen_and_the_run_is_over(make_app: MakeApp) -> None:
    app = in_a_run(make_app, "room", Settings(timer="seconds"))
    async with app.run_test(size=(60, 16)) as pilot:
        assert "about 30 minutes left" in await press(pilot, *START)
        screen = await press(pilot, "f", *["enter"] * 9)
        assert "Thank you" in screen
        await pilot.press("q")
    assert app.services.runs.resumable() == ()


async def test_a_run_resumed_in_a_room_shows_no_notes_and_keeps_them(make_app: MakeApp) -> None:
    first = in_a_run(make_app)
    async with first.run_test(size=(60, 16)) as pilot:
        await press(pilot, *START, "e", *"cover", "escape", "q")
    room = in_a_run(make_app, "room")
    async with room.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, "enter")
        assert await press(pilot, "e") == before
        assert "cover" not in await press(pilot, "f", *["enter"] * 9)
        await pilot.press("q")
    (left,) = room.services.runs.resumable()
    assert list(room.services.drafts.load(left.id).texts.values()) == ["cover"]


async def test_the_help_of_a_room_speaks_of_no_answers(make_app: MakeApp) -> None:
    async with in_a_run(make_app, "room").run_test(size=(60, 24)) as pilot:
        await press(pilot, *START)
        first = await press(pilot, "question_mark")
        rest = await press(pilot, "n")
        assert "Next page; turns a card over." in first + rest
        assert "answer" not in first + rest
