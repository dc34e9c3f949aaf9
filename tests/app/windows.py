"""Several windows on one run in one process, each an app of its own over the same files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from textual.pilot import Pilot

from tests.app.conftest import MakeApp, press, shown
from tests.conftest import SESSION_ID
from tiworkshop.app.companion import CompanionApp
from tiworkshop.app.running.opening import open_console, open_session
from tiworkshop.app.running.screen import RunScreen
from tiworkshop.run.events import Happening
from tiworkshop.run.journal import read_journal
from tiworkshop.run.route import Stop
from tiworkshop.settings import Settings
from tiworkshop.workshop.workshop import View, Workshop

LENS, RESOURCES, LINES = (
    "system-decision-framework",
    "resource-allocation",
    "boundary-clarification",
)
ROOM, CONSOLE = (60, 16), (80, 24)


@dataclass(frozen=True, slots=True)
class Window:
    """One terminal: its app, and the hands at its keys."""

    app: CompanionApp
    pilot: Pilot[int]

    async def press(self, *keys: str) -> str:
        """Press keys; return the screen."""
        return await press(self.pilot, *keys)

    async def look(self) -> str:
        """Take in what other windows did, now and not in a fifth of a second."""
        with self.app._context():  # noqa: SLF001  # what the event loop's own callbacks run in
            self.app.follow()
        await self.pilot.pause()
        await self.pilot.pause()
        return shown(self.app)

    def look_no_more(self) -> None:
        """Hear of nothing that other windows do: whoever is at the keys is quicker."""
        self.app._following.end()  # noqa: SLF001  # no public way to be slow

    async def until(self, *texts: str) -> str:
        """Look until all of these texts are shown; return the screen."""
        for _ in range(50):
            screen = await self.look()
            if all(text in screen for text in texts):
                return screen
        raise AssertionError(f"{texts} did not come:\n{screen}")

    @property
    def stop(self) -> Stop:
        """Where this window stands, at its own size."""
        with self.app._context():  # noqa: SLF001  # a screen asks the app of its context
            assert isinstance(self.app.screen, RunScreen)
            return self.app.screen.stop

    def say_size(self) -> None:
        """Tell the run this window's size now, as the room does after a moment."""
        with self.app._context():  # noqa: SLF001
            assert isinstance(self.app.screen, RunScreen)
            self.workshop.size_room(self.app.screen.room)

    @property
    def workshop(self) -> Workshop:
        """The run that is open here."""
        assert self.app.workshop
        return self.app.workshop


@asynccontextmanager
async def opened(app: CompanionApp, size: tuple[int, int]) -> AsyncIterator[Window]:
    """Open a window of a size."""
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Window(app, pilot)


@asynccontextmanager
async def room_and_console(
    make_app: MakeApp,
    activities: tuple[str, ...] = (LENS,),
    view: View = "room",
    room: tuple[int, int] = ROOM,
    console: tuple[int, int] = CONSOLE,
    settings: Settings | None = None,
) -> AsyncIterator[tuple[Window, Window]]:
    """Begin a run in one window and open the facilitator's view of it in another."""
    first = make_app(open_session(SESSION_ID, 45, activities, view), settings)
    async with opened(first, room) as projected:
        await projected.press("enter", "enter")
        projected.say_size()
        second = make_app(open_console(projected.workshop.run.id), settings)
        async with opened(second, console) as held:
            yield projected, held


def happened(window: Window) -> list[Happening]:
    """Return what the run's journal holds after its start."""
    return [event.what for event in read_journal(window.workshop.run.path).events[1:]]
