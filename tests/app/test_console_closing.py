"""The end of a run that several windows have open: nobody interrupted, nothing written lost."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp
from tests.app.windows import room_and_console
from tiworkshop.app.closing.review import ReviewScreen
from tiworkshop.app.help.palette import PaletteScreen
from tiworkshop.workshop.closing import close

NOTE = ("e", *"cover", "escape")


@pytest.fixture(autouse=True)
def _saved_only_when_a_test_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tiworkshop.app.saving._SAVE_WITHIN", 3600.0)


async def test_the_console_says_when_the_room_is_at_the_close(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        assert "That was the session" in await room.press("f")
        assert "the room is at the close" in await console.look()
        await room.press("escape")
        assert "room shown" in await console.look()


async def test_the_room_goes_to_the_close_with_the_console_and_back(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        before = await room.look()
        await console.press("f")
        await room.until("That was the session")
        await console.press("escape")
        assert (await room.until("The leader's part")).split() == before.split()


async def test_a_room_with_its_help_open_goes_to_the_close_when_the_help_is_closed(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app) as (room, console):
        await room.press("slash")
        await console.press("f")
        await room.look()
        assert isinstance(room.app.screen, PaletteScreen)
        await room.press("escape")
        await room.until("That was the session")


async def test_a_session_closed_elsewhere_is_said_where_nothing_was_written(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await first.press("f")
        await first.press(*["enter"] * 9)
        await console.until("The session was closed in another window.", "like to open?")


async def test_what_was_written_in_the_console_is_reviewed_when_the_session_is_closed(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await console.press(*NOTE)
        close(first.workshop)
        await console.until("Review, private", "cover")
        await console.press(*["enter"] * 4)
        assert [e.text for n in console.app.services.notes.all() for e in n.entries] == ["cover"]


async def test_a_note_written_while_the_other_is_at_the_close_is_reviewed_there(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await first.press("f")
        await console.press(*NOTE)
        console.app.save_now()
        for _ in range(9):
            if "Review, private" in await first.press("enter"):
                break
        assert "Review, private" in await first.look()
        assert "cover" in await first.look()


async def test_notes_kept_in_one_window_are_not_reviewed_again_in_another(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await first.press(*NOTE)
        first.app.save_now()
        await console.look()
        assert not console.workshop.sheet.empty
        await first.press("f", *["enter"] * 9)
        await console.until("The session was closed in another window.")
        assert len(console.app.services.notes.all()) == 1


async def test_nobody_is_interrupted_while_writing_when_the_session_is_closed(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await console.press("e", *"cov")
        close(first.workshop)
        assert "cov" in await console.look()
        assert "cover x" in await console.press(*"er", "space", "x")
        await console.press("escape")
        await console.until("Review, private", "cover x")


async def test_a_review_that_is_open_is_not_opened_again(make_app: MakeApp) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await console.press(*NOTE)
        run = first.workshop
        close(run)
        await console.until("Review, private")
        run.hide_or_show()
        await console.look()
        kinds = [type(screen) for screen in console.app.screen_stack]
        assert kinds.count(ReviewScreen) == 1


async def test_going_back_from_the_close_takes_back_no_note(make_app: MakeApp) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await first.press("f")
        await console.look()
        await console.press(*NOTE)
        await console.press("f", "escape")
        assert not console.workshop.state.finished
        assert not console.workshop.sheet.empty


async def test_going_back_from_the_review_of_a_closed_session_leaves_the_notes_to_be_reviewed(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app, view="both") as (first, console):
        await console.press(*NOTE)
        close(first.workshop)
        await console.until("Review, private")
        assert "the session is closed" in await console.press("escape")
        assert "cover" in await console.press("f")
