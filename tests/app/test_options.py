"""What can be done when time is short, or when there is some to spare."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp
from tests.app.windows import LENS, LINES, Window, happened, room_and_console
from tests.conftest import FakeClock
from tiworkshop.run.events import ConsoleOpened, Rearranged, RoomSized, Undone


def changes(window: Window) -> list[object]:
    """What happened, but for the room's size."""
    return [what for what in happened(window) if not isinstance(what, RoomSized | ConsoleOpened)]


async def test_options_say_their_consequences_and_nothing_changes_until_one_is_chosen(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (room, console):
        clock.pass_seconds(40 * 60)
        room.app.show_again()  # as when its minute changes
        before = await room.look()
        screen = await console.press("o")
        assert "When time is short" in screen
        assert "Planned finish 22:58. As it stands, 23:08." in screen
        assert "1  Boundary Clarification instead of System Decision Framework" in screen
        assert "Finish 22:58, as planned. The part is 10 shorter." in screen
        assert "2  Finish 10 minutes late" in screen
        assert "3  " not in screen
        assert await room.look() == before
        await console.press("down", "up", "escape")
        assert changes(console) == []


async def test_an_option_is_taken_in_both_windows_and_u_takes_it_back_exactly(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (room, console):
        clock.pass_seconds(40 * 60)
        before = await console.press("t", "t", "t")
        projected = await room.press("o", "escape")
        screen = await console.press("o", "1")
        assert "Rearranged. u takes it back." in screen
        assert "finish 22:58, on time" in screen
        assert " 5:00" in screen
        await room.look()
        assert room.workshop.agenda.activities == (LINES,)
        back = await console.press("u")
        assert back.replace("Taken back.", "").split() == before.split()
        await room.look()
        assert room.workshop.agenda.activities == (LENS,)
        assert await room.look() == projected
        assert [type(what) for what in changes(console)] == [Rearranged, Undone]


async def test_the_room_can_take_an_option_too_and_the_console_shows_it(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (room, console):
        clock.pass_seconds(40 * 60)
        await room.press("o", "2")
        screen = await console.look()
        assert "finish 23:08, on time" in screen


async def test_early_the_largest_activity_and_finishing_early_are_equally_plain(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app, activities=(LINES,)) as (_, console):
        clock.pass_seconds(10 * 60)
        screen = await console.press(*"kkkk", "o")
        assert "Some time to spare" in screen
        assert "1  Add Resource Allocation Reflection" in screen
        assert "2  Finish 20 minutes early" in screen
        assert "Nothing was changed. f finishes when you are ready." in await console.press("2")
        assert "Rearranged" in await console.press("o", "1")
        assert "resource-allocation" in console.workshop.agenda.activities


@pytest.mark.parametrize("from_room", [True, False])
async def test_on_time_there_is_nothing_to_choose_and_that_is_said(
    make_app: MakeApp, from_room: bool
) -> None:
    async with room_and_console(make_app) as (room, console):
        window = room if from_room else console
        assert "The finish is 22:58, as planned." in await window.press("o")
        assert changes(window) == []


async def test_time_that_passes_while_the_question_is_open_is_counted_when_one_is_chosen(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (_, console):
        clock.pass_seconds(40 * 60)
        await console.press("o")
        clock.pass_seconds(3 * 60)
        await console.press("2")
        (taken,) = changes(console)
        assert isinstance(taken, Rearranged)
        assert taken.later == 10
