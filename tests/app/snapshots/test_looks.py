"""How every screen looks at the three sizes people use. Behaviour is asserted elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from tests.app.conftest import MakeApp, press
from tests.conftest import SESSION_ID
from tiworkshop.app.running.opening import open_session
from tiworkshop.settings import Settings, ThemeName

LENS, RESOURCES, LINES = (
    "system-decision-framework",
    "resource-allocation",
    "boundary-clarification",
)
START = ("enter", "enter")
TO_LAST_STEP = "kkkkkk"
SIZES = [(60, 16), (80, 24), (120, 40)]
SCREENS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "coming": ((LENS,), ()),
    "parts": ((LENS,), ("n", "n")),
    "ready": ((LENS,), ("enter",)),
    "page": ((LENS,), START),
    "table": ((LENS,), (*START, "n", "n", "n", "n")),
    "diagram": ((LENS,), (*START, "k", "k", "k", "n", "n")),
    "points": ((LENS,), (*START, "k", "n")),
    "contact": ((LENS,), (*START, "s")),
    "reflection": ((LENS,), (*START, "k", "k", "k", "k")),
    "card-front": ((LENS,), (*START, "m")),
    "card-back": ((LENS,), (*START, "m", "enter")),
    "hidden": ((LENS,), (*START, "h")),
    "paused": ((LENS,), (*START, "space")),
    "lens": ((LENS,), (*START, *TO_LAST_STEP, *"nn", "n", "n", "3")),
    "prompts": ((RESOURCES,), (*START, *TO_LAST_STEP, *"nn", "n", "2")),
    "boundaries": ((LINES,), (*START, *TO_LAST_STEP, *"nn", "n", "1")),
    "note": ((LENS,), (*START, "e", *"cover")),
    "plan": ((LENS,), (*START, "c")),
    "review": ((LENS,), (*START, "e", *"cover", "escape", "f")),
    "close": ((LENS,), (*START, "f")),
    "help": ((LENS,), (*START, "question_mark")),
    "palette": ((LENS,), (*START, "slash")),
    "words": ((LENS,), (*START, "s", "n", "n")),
    "time": ((LENS,), (*START, "f", "enter")),
}

ALONE: dict[str, tuple[str, ...]] = {
    "solo": START,
    "solo-note": (*START, "e", *"cover", "escape"),
    "solo-writing": (*START, "n", "e", *"cover"),
    "solo-lens": (*START, *TO_LAST_STEP, *"nn", "3", "n"),
}

Compare = Callable[..., bool]


def keys(pressed: tuple[str, ...]) -> Callable[[Pilot[int]], object]:
    async def press_all(pilot: Pilot[int]) -> None:
        await press(pilot, *pressed)

    return press_all


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_looks_as_it_did(
    snap_compare: Compare, make_app: MakeApp, name: str, size: tuple[int, int]
) -> None:
    activities, pressed = SCREENS[name]
    app = make_app(open_session(SESSION_ID, 45, activities, "both"))
    assert snap_compare(app, terminal_size=size, run_before=keys(pressed))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_home_looks_as_it_did(
    snap_compare: Compare, make_app: MakeApp, size: tuple[int, int]
) -> None:
    assert snap_compare(make_app(), terminal_size=size)


@pytest.mark.parametrize("size", [(100, 30), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ALONE)
def test_a_screen_of_one_alone_looks_as_it_did(
    snap_compare: Compare, make_app: MakeApp, name: str, size: tuple[int, int]
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (LENS,), "solo"))
    assert snap_compare(app, terminal_size=size, run_before=keys(ALONE[name]))


@pytest.mark.parametrize("theme", ["calm-light", "high-contrast", "terminal"])
def test_a_theme_looks_as_it_did(
    snap_compare: Compare, make_app: MakeApp, theme: ThemeName
) -> None:
    app = make_app(open_session(SESSION_ID, 45, (LENS,), "both"), Settings(theme=theme))
    pressed = keys((*START, *TO_LAST_STEP, *"nn", "n", "n", "3"))
    assert snap_compare(app, terminal_size=(60, 16), run_before=pressed)
