"""A definition that is changed while it is open in the app."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import MakeApp
from tests.app.windows import Window, opened
from tests.conftest import SESSION_ID
from tiworkshop.app.companion import Opening
from tiworkshop.app.running.opening import open_console, open_session
from tiworkshop.library.places import bundled_shelf
from tiworkshop.workshop.workshop import View

BUNDLED = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"
OFFER = "The session file has changed. r reloads it."
SHORT_OFFER = "File changed: r reloads it."
FIRST = "Read role translations for leadership"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / BUNDLED.name
    path.write_bytes(BUNDLED.read_bytes())
    return path


def retitle(path: Path) -> None:
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: Creating Trauma-Informed Systems", "title: Ours", 1))


def opening(file: Path, view: View = "both") -> Opening:
    return open_session(str(file), 45, (), view)


async def begun(window: Window) -> str:
    return await window.press("enter", "enter")


@pytest.mark.parametrize(
    ("size", "offer"), [((100, 30), OFFER), ((60, 16), OFFER), ((40, 12), SHORT_OFFER)]
)
async def test_a_changed_file_is_offered_on_a_line_that_stays(
    make_app: MakeApp, file: Path, size: tuple[int, int], offer: str
) -> None:
    async with opened(make_app(opening(file)), size) as window:
        assert "changed" not in await begun(window)
        await window.press("n")
        retitle(file)
        assert offer in await window.look()
        assert offer in await window.press("n", "p")
        screen = await window.press("r")
        assert offer not in screen
        assert "Ours" in screen
        screen = await window.press("n", "p")
        assert "page 2 of" in screen
        assert "changed" not in screen


async def test_without_a_change_r_does_nothing(make_app: MakeApp, file: Path) -> None:
    async with opened(make_app(opening(file)), (60, 16)) as window:
        before = await begun(window)
        assert await window.press("r") == before


async def test_a_broken_file_leaves_the_old_session_and_says_why(
    make_app: MakeApp, file: Path
) -> None:
    async with opened(make_app(opening(file)), (80, 24)) as window:
        await begun(window)
        file.write_text("id: [\n")
        await window.look()
        screen = await window.press("r")
        assert "The old session goes on. Line 2: The YAML can't be read" in screen
        assert "Creating Trauma-Informed Systems" in screen
        assert OFFER in await window.press("n")


async def test_a_room_shows_nothing_of_it_and_the_console_reloads_both(
    make_app: MakeApp, file: Path
) -> None:
    async with opened(make_app(opening(file, "room")), (60, 16)) as room:
        await begun(room)
        async with opened(make_app(open_console(room.workshop.run.id)), (80, 24)) as console:
            retitle(file)
            assert OFFER in await console.look()
            screen = await room.look()
            assert "changed" not in screen
            assert "reload" not in screen
            assert OFFER not in await console.press("r")
            assert "Ours" in await room.until("Ours")


async def test_a_note_that_is_being_written_is_left_alone(make_app: MakeApp, file: Path) -> None:
    async with opened(make_app(opening(file)), (60, 16)) as window:
        await begun(window)
        await window.press("e", "a", "b", "r")
        retitle(file)
        assert "abr" in await window.look()
        assert OFFER in await window.press("escape")
