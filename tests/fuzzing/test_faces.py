"""Any keys in the app, any lines in plain mode: no crash, and all files stay readable."""

from __future__ import annotations

import asyncio
import random
from io import StringIO
from typing import TextIO, cast

import pytest
from hypothesis import given, settings

from tests.app.conftest import shown
from tests.fuzzing.home import fresh_home
from tests.fuzzing.spoiling import ODD_TEXTS, everything_in, seeds
from tests.plain.conftest import Typed
from tests.workshop.test_upgrading import GOLDEN
from tiworkshop.app.companion import CompanionApp
from tiworkshop.plain.start import converse
from tiworkshop.plain.talk import Talk
from tiworkshop.plain.voice import Voice
from tiworkshop.run.journal import read_journal
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

KEYS = (
    *("enter", "enter", "enter", "space", "right", "left", "down", "up", "escape", "tab"),
    *("backspace", "delete", "home", "end", "pageup", "pagedown", "ctrl+c", "ctrl+u", "ctrl+z"),
    *"123456789abcdefghijklmnoprstuvwxyz+-?/.:é漢\u202e",
)
"""All but q: who has left presses no more keys."""
LINES = (
    *(
        "",
        "",
        "",
        "b",
        "c",
        "e",
        "f",
        "h",
        "n",
        "o",
        "p",
        "s",
        "t",
        "u",
        "w",
        "x",
        "?",
        "/",
        "+",
        "-",
    ),
    *(str(number) for number in range(12)),
    *("yes", "no", "more", "help", "a note on Tuesday", "2026-12-01", ".", *ODD_TEXTS[:-4]),
)
ALL_ENDED, ENDED_EARLY = 0, 1
FEW = max(2, settings().max_examples // 5)
"""Every example is a whole sitting."""


def kept_from_before(services: Services) -> dict[str, bytes]:
    """Put notes and records there, and return them."""
    for path in sorted((GOLDEN / "2/data").rglob("*.json")):
        (services.directories.data / path.relative_to(GOLDEN / "2/data")).write_bytes(
            path.read_bytes()
        )
    return everything_in(services.directories.data)


def every_journal_is_whole(services: Services) -> bool:
    journals = services.directories.runs.glob("*.jsonl")
    return all(read_journal(path).unreadable == 0 for path in journals)


@pytest.mark.parametrize("size", [(60, 16), (40, 12)])
@settings(max_examples=FEW, deadline=None)
@given(seeds)
def test_any_keys_leave_a_screen_that_says_where_one_is(
    size: tuple[int, int], chance: random.Random
) -> None:
    async def sit(services: Services) -> None:
        app = CompanionApp(services, Settings())
        async with app.run_test(size=size) as pilot:
            for _ in range(40):
                await pilot.press(chance.choice(KEYS))
                assert shown(app).strip()
            assert app.last_words == ""
            app.save_now()
            assert not app.unsaved

    with fresh_home() as services:
        kept_from_before(services)
        asyncio.run(sit(services))
        assert every_journal_is_whole(services)
        assert services.notes.unreadable() == ()


@settings(max_examples=4 * FEW, deadline=None)
@given(seeds)
def test_any_lines_end_when_there_are_no_more(chance: random.Random) -> None:
    with fresh_home() as services:
        kept_from_before(services)
        out = StringIO()
        lines = [chance.choice(LINES) for _ in range(60)]
        columns = chance.choice((None, 20, 60))
        voice = Voice(cast(TextIO, Typed(lines)), out, columns=lambda: columns)
        assert converse(Talk(services, Settings(), voice), None) in {ALL_ENDED, ENDED_EARLY}
        assert not services.directories.crashes.exists()
        assert out.getvalue().strip()
        assert every_journal_is_whole(services)
        assert services.notes.unreadable() == ()
