"""How the room and the console look, at the sizes and in the colours people have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.app.conftest import MakeApp, press
from tests.app.snapshots.pictures import TextFile, picture
from tests.app.windows import LENS, LINES, RESOURCES, ROOM, opened, room_and_console
from tests.conftest import SESSION_ID, FakeClock
from tiworkshop.app.running.opening import open_session
from tiworkshop.notes.plan import plan_slot
from tiworkshop.notes.sheet import Slot
from tiworkshop.settings import Settings, ThemeName
from tiworkshop.workshop.workshop import Workshop

SIZES = [ROOM, (40, 12), (80, 24), (120, 40)]
CONSOLE_SIZES = [ROOM, (80, 24), (120, 40)]
START = ("enter", "enter")
TO_ITEMS = (*"kkkkkk", "n", "n", "n")
TYPED = "quokka"


@dataclass(frozen=True, slots=True)
class Way:
    """How a screen is come by: keys until the run begins, minutes that pass, keys in the run."""

    run: Sequence[str] = ()
    activity: str = LENS
    minutes: int = 0
    before: Sequence[str] = START
    asked: bool = False
    """Whether length and activities are asked for."""


ROOM_SCREENS = {
    "coming": Way(before=()),
    "coming-later": Way(before=("n", "n")),
    "length": Way(before=("enter",), asked=True),
    "activities": Way(before=("enter", "1"), asked=True),
    "ready": Way(before=("enter",)),
    "page": Way(),
    "table": Way(("n", "n", "n", "n")),
    "diagram": Way(("k", "k", "k", "n", "n")),
    "prompt": Way(("k", "k", "k", "k")),
    "lens": Way(TO_ITEMS),
    "prompts": Way(TO_ITEMS, RESOURCES),
    "boundaries": Way(TO_ITEMS, LINES),
    "card-front": Way(("m",)),
    "card-back": Way(("m", "enter")),
    "hidden": Way(("h",)),
    "paused": Way(("space",)),
    "longer": Way(("plus",)),
    "no-timer": Way(("t", "n")),
    "passed": Way(("n",), minutes=31),
    "options": Way(("o",), minutes=40),
    "options-early": Way(("k", "k", "k", "k", "o"), LINES, minutes=10),
    "on-time": Way(("o",)),
    "close": Way(("f",)),
    "close-later": Way(("f", "enter")),
    "close-end": Way(("f", *["enter"] * 9)),
    "help": Way(("question_mark",)),
    "palette": Way(("slash",)),
}
CONSOLE_SCREENS = {
    "page": Way(),
    "card": Way(("m",)),
    "item": Way((*TO_ITEMS, "2")),
    "hidden": Way(("h",)),
    "passed": Way(("n",), minutes=31),
    "options": Way(("o",), minutes=40),
    "news": Way(("k", "k")),
    "close": Way(("f",)),
}
IN_EVERY_THEME = ("page", "lens", "card-front", "hidden", "options", "help")


@pytest.fixture(autouse=True)
def _somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user whose name must not show."""
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "wombat")


@pytest.fixture
def texts(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Snapshots as text files."""
    return snapshot.use_extension(TextFile)


def write_everywhere(workshop: Workshop) -> None:
    """Have something private in every slot there is, as when a run is shown in a room later."""
    for planned in workshop.agenda.steps:
        workshop.write(Slot("note", planned.id), f"{TYPED} note")
    for activity in workshop.session.activities:
        for item in (*activity.items(), None):
            name = item.id if item else "decision"
            workshop.write(Slot("line", activity.id, name), f"{TYPED} line")
            if item and item.choices:
                workshop.choose(activity.id, item.id, item.choices[0])
    workshop.write(plan_slot("action", 1), f"{TYPED} change")


async def pictures(
    make_app: MakeApp,
    clock: FakeClock,
    way: Way,
    sizes: Sequence[tuple[int, int]],
    settings: Settings | None = None,
) -> str:
    """Go to a room's screen and return it at every size."""
    minutes, activities = (None, None) if way.asked else (45, (way.activity,))
    app = make_app(open_session(SESSION_ID, minutes, activities, "room"), settings)
    async with opened(app, sizes[0]) as room:
        await room.press(*way.before)
        if app.workshop:
            write_everywhere(app.workshop)
        clock.pass_seconds(way.minutes * 60)
        await room.press(*way.run)
        found = []
        for size in sizes:
            await room.pilot.resize_terminal(*size)
            await room.pilot.pause()
            found.append(picture(app))
    return "\n".join(found)


@pytest.mark.parametrize("name", ROOM_SCREENS)
async def test_a_room_looks_as_it_did(
    texts: SnapshotAssertion, make_app: MakeApp, clock: FakeClock, name: str
) -> None:
    assert await pictures(make_app, clock, ROOM_SCREENS[name], SIZES) == texts


@pytest.mark.parametrize("theme", ["calm-light", "high-contrast"])
@pytest.mark.parametrize("name", IN_EVERY_THEME)
async def test_a_room_looks_as_it_did_in(
    texts: SnapshotAssertion, make_app: MakeApp, clock: FakeClock, name: str, theme: ThemeName
) -> None:
    settings = Settings(theme=theme)
    assert await pictures(make_app, clock, ROOM_SCREENS[name], [ROOM], settings) == texts


@pytest.mark.parametrize("name", IN_EVERY_THEME)
async def test_a_room_looks_as_it_did_without_colour(
    texts: SnapshotAssertion,
    make_app: MakeApp,
    clock: FakeClock,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert await pictures(make_app, clock, ROOM_SCREENS[name], [ROOM]) == texts


@pytest.mark.parametrize("name", CONSOLE_SCREENS)
async def test_a_console_looks_as_it_did(
    texts: SnapshotAssertion, make_app: MakeApp, clock: FakeClock, name: str
) -> None:
    way = CONSOLE_SCREENS[name]
    async with room_and_console(make_app, (way.activity,), console=CONSOLE_SIZES[0]) as (_, held):
        clock.pass_seconds(way.minutes * 60)
        await press(held.pilot, *way.run)
        found = []
        for size in CONSOLE_SIZES:
            await held.pilot.resize_terminal(*size)
            await held.pilot.pause()
            found.append(picture(held.app))
    assert "\n".join(found) == texts
