"""What holds on every screen of a room, read off the pictures that test_views keeps."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from textual.color import Color

from tests.app.contrast import contrast, is_red
from tests.app.snapshots.test_views import (
    CONSOLE_SCREENS,
    CONSOLE_SIZES,
    IN_EVERY_THEME,
    ROOM_SCREENS,
    SIZES,
    TYPED,
)

PICTURES = Path(__file__).with_name("__snapshots__") / "test_views"
ROOMS = sorted(path.name for path in PICTURES.glob("test_a_room_*.txt"))
EVERYWHERE = sorted(path.name for path in PICTURES.glob("*.txt"))
SAYS_THE_FINISH = {"ready", "options", "options-early", "on-time"}
"""Screens where a time of day stands: when the session will finish."""
ROOT = Path(__file__).parents[3]
SOURCES = (
    "content/**/*",
    "sessions/*.yaml",
    "tiworkshop/words/*.py",
    "tiworkshop/app/**/*.py",
    "tiworkshop/library/kinds/*.py",
)
WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)")
STYLE = re.compile(r"^   (?P<words>[a-z ]*?)(?P<text>#\w{6}) on (?P<ground>#\w{6}):", re.MULTILINE)


def read(name: str) -> str:
    return (PICTURES / name).read_text("utf-8")


def lines(name: str) -> list[str]:
    """What stands on the screen, at every size."""
    return [row[1:-1] for row in read(name).splitlines() if row.startswith("|")]


def screen_of(name: str) -> str:
    """The screen's name, without the theme's."""
    inner = name.partition("[")[2].rpartition("]")[0]
    return inner.removesuffix("-calm-light").removesuffix("-high-contrast")


@cache
def words_there_are() -> frozenset[str]:
    """Every word of the content, and of what the program says around it."""
    files = (path for pattern in SOURCES for path in ROOT.glob(pattern) if path.is_file())
    return frozenset(word for path in files for word in WORD.findall(path.read_text("utf-8")))


def test_there_is_a_picture_of_every_screen_at_every_size() -> None:
    rooms = {f"test_a_room_looks_as_it_did[{name}].txt" for name in ROOM_SCREENS}
    consoles = {f"test_a_console_looks_as_it_did[{name}].txt" for name in CONSOLE_SCREENS}
    assert rooms | consoles <= set(EVERYWHERE)
    for name in rooms:
        assert [f"== {w} × {h}" in read(name) for w, h in SIZES] == [True] * len(SIZES)
    for name in consoles:
        assert [f"== {w} × {h}" in read(name) for w, h in CONSOLE_SIZES] == [True] * 3
    assert len(EVERYWHERE) == len(rooms) + len(consoles) + 3 * len(IN_EVERY_THEME)


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_never_shows_seconds_and_a_clock_only_for_the_finish(name: str) -> None:
    found = re.findall(r"\d+:\d+(?::\d+)?", "\n".join(lines(name)))
    if screen_of(name) in SAYS_THE_FINISH:
        assert found
        assert all(re.fullmatch(r"2[23]:\d\d", time) for time in found), found
    else:
        assert found == []


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_never_shows_what_was_typed_a_path_or_a_user(name: str) -> None:
    text = "\n".join(lines(name))
    assert TYPED not in text
    assert "✓" not in text
    assert not re.search(r"~/|(?<!\w)/\w+|\.(?:json|jsonl|yaml|local)\b", text)
    assert not re.search("somebody|wombat", text.replace("omebody to call", ""))


@pytest.mark.parametrize("name", ROOMS)
def test_no_word_is_cut_and_an_ellipsis_comes_after_a_whole_one(name: str) -> None:
    for line in lines(name):
        strange = [word for word in WORD.findall(line) if word not in words_there_are()]
        assert strange == [], line
        assert not re.search(r"[-'’.,:;·]…", line), line


@pytest.mark.parametrize("name", EVERYWHERE)
def test_nothing_is_alarm_red_and_everything_can_be_read(name: str) -> None:
    if "without_colour" in name:
        assert "#" not in "".join(row for row in read(name).splitlines() if row.startswith("   "))
        return
    painted = list(STYLE.finditer(read(name)))
    assert painted
    least = 7.0 if "high-contrast" in name else 4.5
    for style in painted:
        assert contrast(style["text"], style["ground"]) >= least, style[0]
        for part in ("text", "ground"):
            assert not is_red(Color.parse(style[part])), style[0]
