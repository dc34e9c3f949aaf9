"""One person alone: no timer, own notes beside the reading, nothing for a group."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.companion import CompanionApp
from tiworkshop.app.running.opening import open_session
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

LENS = "system-decision-framework"
START = ("enter", "enter")
WIDE = [(100, 30), (120, 40)]
EMPTY = "No note on this step yet. e"


def alone(make_app: MakeApp) -> CompanionApp:
    return make_app(open_session(SESSION_ID, 45, (LENS,), "solo"))


def column(screen: str, text: str) -> tuple[int, int]:
    """Return the row and column where a text begins."""
    for row, line in enumerate(screen.splitlines()):
        if text in line:
            return row, line.index(text)
    raise AssertionError(f"{text} is not on the screen:\n{screen}")


@pytest.mark.parametrize("size", WIDE)
async def test_own_notes_stand_beside_the_reading(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = alone(make_app)
    async with app.run_test(size=size) as pilot:
        screen = await press(pilot, *START)
        assert "left" not in screen
        assert EMPTY in screen
        assert "Reading and orientation" not in screen
        writing = await press(pilot, "e", *"cover")
        for words in ("The leader's part", "My notes", "(private, names replaced)"):
            assert column(writing, words) == column(screen, words)
        after = await press(pilot, "escape")
        assert column(after, "cover") == column(writing, "cover")
        assert EMPTY in await press(pilot, "k")


@pytest.mark.parametrize("size", WIDE)
async def test_answers_of_an_activity_stand_among_the_notes(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    app = alone(make_app)
    async with app.run_test(size=size) as pilot:
        await press(pilot, *START, *"kkkkkk", "n", "enter", *"rota", "enter", "n", "3")
        screen = await press(pilot, "n")
        side = [line[column(screen, "My notes")[1] :].strip() for line in screen.splitlines()]
        assert "\n".join(side[side.index("One decision") :]).startswith(
            "One decision\nrota\nAdult regulation\nmixed"
        )


async def test_a_long_note_says_that_there_is_more(make_app: MakeApp) -> None:
    app = alone(make_app)
    async with app.run_test(size=(100, 30)) as pilot:
        keys = [key for _ in range(40) for key in ("a", "enter")]
        screen = await press(pilot, *START, "e", *keys, "escape")
        assert "There is more: e shows it." in screen


async def test_a_narrow_window_writes_without_the_page_and_a_wider_one_brings_it_back(
    make_app: MakeApp,
) -> None:
    app = alone(make_app)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await press(pilot, *START, "e", *"cover")
        assert "Note on: Read role translations" in screen
        assert "The leader's part" not in screen
        await pilot.resize_terminal(120, 40)
        screen = await press(pilot, "s")
        assert "The leader's part" in screen
        assert "covers" in screen


async def test_words_for_a_facilitator_are_not_offered(make_app: MakeApp) -> None:
    app = alone(make_app)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await press(pilot, *START)
        assert await press(pilot, "s") == screen


async def test_nothing_unredacted_is_written(make_app: MakeApp, services: Services) -> None:
    app = alone(make_app)
    async with app.run_test(size=(100, 30)) as pilot:
        words = ["space" if c == " " else "full_stop" if c == "." else c for c in "Ask Mrs Okafor."]
        screen = await press(pilot, *START, "e", *words, "escape")
        assert "Ask Mrs Okafor." in screen
        app.save_now()
    texts = [path.read_text("utf-8") for path in _files(services.directories.state)]
    assert any("[person 1]" in text for text in texts)
    assert not any("Okafor" in text for text in texts)


async def test_a_run_begun_with_others_can_be_gone_on_with_alone(
    make_app: MakeApp, services: Services
) -> None:
    first = make_app(open_session(SESSION_ID, 45, (LENS,), "both"))
    async with first.run_test(size=(100, 30)) as pilot:
        await press(pilot, *START)
        await pilot.press("q")
    again = CompanionApp(services, Settings(), open_session(SESSION_ID, None, None, "solo"))
    async with again.run_test(size=(100, 30)) as pilot:
        assert EMPTY in await press(pilot, "enter")


def _files(directory: Path) -> list[Path]:
    return [path for path in directory.rglob("*") if path.is_file()]
