"""Room and console on one journal: what is done in either is shown in the other."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp
from tests.app.windows import LENS, ROOM, Window, happened, room_and_console
from tests.conftest import FakeClock
from tiworkshop.run.events import (
    ActivityDropped,
    CardClosed,
    CardShown,
    ConsoleOpened,
    Extended,
    Finished,
    Happening,
    Moved,
    Paused,
    Resumed,
    RoomHidden,
    RoomShown,
    RoomSized,
)
from tiworkshop.workshop.closing import close

CONTROLS: list[tuple[tuple[str, ...], list[type[Happening]]]] = [
    (("n", "right", "pagedown"), [Moved, Moved, Moved]),
    (("n", "p", "n", "left", "n", "pageup"), [Moved] * 6),
    (("k",), [Moved]),
    (("space", "space"), [Paused, Resumed]),
    (("plus", "minus"), [Extended, Extended]),
    (("h", "full_stop"), [RoomHidden, RoomShown]),
    (("m", "enter", "n", "escape"), [CardShown, CardShown, CardShown, CardClosed]),
    (("m", "m"), [CardShown, CardClosed]),
    (("a", *["down"] * 9, "enter"), [ActivityDropped]),
    (("f",), [Finished]),
]


def done(window: Window) -> list[Happening]:
    return [what for what in happened(window) if not isinstance(what, RoomSized | ConsoleOpened)]


@pytest.mark.parametrize(("keys", "kinds"), CONTROLS, ids=lambda x: "-".join(map(str, x))[:20])
async def test_every_control_records_the_same_from_either(
    make_app: MakeApp, keys: tuple[str, ...], kinds: list[type[Happening]]
) -> None:
    recorded = []
    for from_room in (True, False):
        async with room_and_console(make_app) as (room, console):
            window = room if from_room else console
            await window.press(*keys)
            recorded.append(done(window))
            close(room.workshop)
    assert recorded[0] == recorded[1]
    assert [type(what) for what in recorded[0]] == kinds


@pytest.mark.parametrize("size", [(40, 12), ROOM, (100, 30)])
async def test_the_console_turns_the_pages_that_the_room_has(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    async with room_and_console(make_app, room=size) as (room, console):
        for _ in range(20):
            await console.press("n")
            projected = await room.look()
            place = projected.splitlines()[-2].split("  ")[0].strip()
            assert place in await console.press()
            assert console.stop == room.stop


async def test_a_room_that_is_resized_tells_the_console(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        assert "page 1 of 6" in await console.look()
        await room.pilot.resize_terminal(40, 12)
        await room.until("page 1 of 15")
        room.say_size()
        assert "page 1 of 15" in await console.look()


async def test_the_room_is_hidden_and_shown_from_the_console(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        before = await room.look()
        assert "room hidden" in await console.press("h")
        assert (await room.look()).split() == ["Paused", "h", "show"]
        held = await console.press("n")
        assert "(page 2 of 6)" in held
        assert (await room.look()).split() == ["Paused", "h", "show"]
        assert "room shown" in await console.press("p", "h")
        assert await room.look() == before
        await room.press("h")
        assert "room hidden" in await console.look()


async def test_a_card_is_turned_over_from_either(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        await console.press("m")
        assert "When this happens" in await room.look()
        assert "Turn instead to" in await room.press("enter")
        assert "Turn instead to" in await console.look()
        assert "Card   Pushing Responsibility" in await console.press("enter")
        assert "When this happens" in await room.look()
        await room.press("escape")
        assert "Card   " not in await console.look()


async def test_undo_takes_back_what_was_done_last_wherever_it_was_done(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        await room.press("plus")
        assert "0:00 of" not in await console.look()
        assert "31:00" in await console.press()
        assert "30:00" in await console.press("u")
        assert "Nothing to take back." in await console.press("u")


async def test_leaving_the_console_records_nothing(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        before = done(room)
        await console.pilot.press("q")
        assert console.app._exit  # noqa: SLF001  # no public way
        assert done(room) == before
        assert not room.workshop.state.away
        assert "page 2 of" in await room.press("n")


async def test_a_line_of_the_console_that_drops_records_nothing(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        console.app.save_for_good()
        assert done(room) == []


async def test_the_console_says_when_the_room_is_left_and_when_it_comes_back(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (room, console):
        room.workshop.leave()
        assert "the room was left" in await console.look()
        clock.pass_seconds(60)
        room.workshop.come_back(count_gap=False)
        assert "room shown" in await console.look()


async def test_the_console_says_when_the_rooms_line_dropped(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        room.app.save_for_good()
        assert "the room's line dropped" in await console.look()


async def test_a_console_beside_a_run_alone_has_no_words_for_a_group(make_app: MakeApp) -> None:
    async with room_and_console(make_app, view="solo", activities=(LENS,)) as (_, console):
        screen = await console.press()
        assert "Now " in screen
        assert "Say " not in screen


AT_ONCE = [
    ("n", "m", "When this happens", CardShown),
    ("p", "m", "When this happens", CardShown),
    ("k", "m", "When this happens", CardShown),
    ("enter", "m", "When this happens", CardShown),
    ("m", "m", "When this happens", CardShown),
    ("h", "h", "room hidden", RoomHidden),
    ("space", "space", "paused", Paused),
]


@pytest.mark.parametrize(("key", "in_the_room", "shown", "kind"), AT_ONCE)
async def test_a_key_that_finds_something_new_in_the_room_shows_it_and_does_nothing_else(
    make_app: MakeApp, key: str, in_the_room: str, shown: str, kind: type[Happening]
) -> None:
    async with room_and_console(make_app) as (room, console):
        console.look_no_more()
        await room.press("n", in_the_room)
        assert shown in await console.press(key)
        assert [type(what) for what in done(room)] == [Moved, kind]


async def test_a_card_that_was_put_away_in_the_room_does_not_come_back(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        await room.press("m")
        assert "When this happens" in await console.look()
        console.look_no_more()
        await room.press("m")
        assert "When this happens" not in await console.press("enter")
        assert [type(what) for what in done(room)] == [CardShown, CardClosed]


async def test_the_room_is_hidden_at_once_whatever_else_happened_there(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        console.look_no_more()
        await room.press("m")
        assert "room hidden" in await console.press("h")
        assert (await room.look()).split() == ["Paused", "h", "show"]
