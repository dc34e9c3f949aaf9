"""What the facilitator sees. How the windows follow each other is in test_console_follows."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp
from tests.app.windows import CONSOLE, ROOM, room_and_console
from tests.conftest import FakeClock
from tiworkshop.app.part import Part
from tiworkshop.readings.page import plain_text


async def test_the_facilitator_sees_time_to_the_second_and_the_room_only_minutes(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (room, console):
        clock.pass_seconds(17 * 60 + 28)
        held, projected = await console.press("n"), await room.look()
        assert "1 Reading and orientation              17:28 of 30:00" in held
        assert "2 Reflection and planning                       15:00" in held
        assert "about 13 minutes left" in projected
        assert "17:28" not in projected


async def test_the_finish_is_said_with_how_it_stands(make_app: MakeApp, clock: FakeClock) -> None:
    async with room_and_console(make_app) as (_, console):
        begun = await console.press()
        assert begun.splitlines()[0].endswith("22:13   finish 22:58, on time")
        assert "8 min to spare" in await console.press("k", "k", "k", "k", "minus", *["minus"] * 7)
        clock.pass_seconds(10 * 60)
        assert "room shown" in await console.press("u")


async def test_what_to_say_and_watch_stand_there_and_only_there(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        held, projected = await console.press(), await room.look()
        say, watch = "There is nothing to get right here.", "If talk turns to what teachers"
        assert f"Say    {say}" in held
        assert f"Watch  {watch}" in held
        assert say not in projected
        assert watch not in projected


async def test_the_rooms_next_page_can_be_read_beforehand(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        before = await console.press()
        after = await room.press("n")
        heading = "What is expected of leaders"
        assert f"Next in the room: {heading}" in before
        assert heading in after
        read_before = before.partition("Next in the room:")[2]
        for line in after.splitlines()[4:12]:
            assert line.strip() in read_before


@pytest.mark.parametrize("size", [(100, 30), (120, 40), (200, 60)])
async def test_the_next_page_is_there_on_wide_screens_too(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    async with room_and_console(make_app, console=size) as (_, console):
        screen = await console.press()
        assert "Next in the room: What is expected of leaders" in screen
        assert "happens next." in screen
        assert "Watch  If talk turns" in screen


async def test_time_past_zero_is_counted_on_and_the_room_has_one_quiet_line(
    make_app: MakeApp, clock: FakeClock
) -> None:
    async with room_and_console(make_app) as (room, console):
        clock.pass_seconds(31 * 60 + 5)
        assert "31:05 of 30:00" in await console.press("n")
        assert "This part's time has passed. Stay, or move on." in await room.look()
        clock.pass_seconds(60)
        assert "32:05 of 30:00" in await console.press("n")


@pytest.mark.parametrize("console_size", [(40, 12), ROOM])
async def test_a_page_of_a_wider_room_is_broken_between_words_in_the_console(
    make_app: MakeApp, console_size: tuple[int, int]
) -> None:
    async with room_and_console(make_app, room=(120, 40), console=console_size) as (_, console):
        for _ in range(14):
            await console.press("n")
            page = console.app.screen.query_one("#page", Part)
            widest = max(len(plain_text(line)) for line in page.lines)
            assert widest <= page.content_size.width


async def test_a_timer_can_show_minutes_or_nothing(make_app: MakeApp, clock: FakeClock) -> None:
    async with room_and_console(make_app) as (_, console):
        clock.pass_seconds(90)
        assert "1:30 of 30:00" in await console.press("n")
        hidden = await console.press("t")
        assert "of 30" not in hidden
        assert "1 min of 30 min" in await console.press("t")


async def test_a_note_written_in_the_console_never_shows_in_the_room(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (room, console):
        await console.press("e", *"quokka", "escape")
        console.app.save_now()
        assert "quokka" not in await room.look()
        assert "quokka" not in await room.press("e", "slash")
        assert "quokka" in await console.press("e")


async def test_items_are_answered_in_the_console_while_the_room_shows_the_question(
    make_app: MakeApp,
) -> None:
    async with room_and_console(make_app) as (room, console):
        held = await console.press(*"kkkkkk", "n", "n", "n", "2")
        projected = await room.look()
        assert "gets in the way ✓" in held
        assert "Does this support adult regulation?" in projected
        assert "✓" not in projected


async def test_esc_puts_a_card_away_and_never_closes_the_console(make_app: MakeApp) -> None:
    async with room_and_console(make_app) as (_, console):
        assert "Card " in await console.press("m")
        assert "Card " not in await console.press("escape")
        assert "q leaves this window. The room stays as it is." in await console.press("escape")


@pytest.mark.parametrize("size", [(40, 12), ROOM, CONSOLE, (100, 30), (120, 40)])
async def test_nothing_of_the_console_is_cut_off_at_any_size(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    async with room_and_console(make_app, console=size) as (_, console):
        for keys in ("", "m", "mn", "n", "k", "k", "k", "k", "k", "k", "n", "n", "n"):
            screen = await console.press(*keys)
            header = screen.splitlines()[0]
            assert "finish" in header
            assert "…" not in header
            page = console.app.screen.query_one("#page", Part)
            lines = [plain_text(line) for line in page.lines]
            assert max(map(len, lines)) <= page.content_size.width, screen
            if size >= CONSOLE:
                assert len(lines) <= page.content_size.height, screen
