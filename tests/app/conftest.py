"""The app in a test: made-up time, files in a temporary home, a screen read as text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from tiworkshop.app.companion import CompanionApp, Opening
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

MakeApp = Callable[..., CompanionApp]


@pytest.fixture
def make_app(services: Services) -> MakeApp:
    def make(opening: Opening | None = None, settings: Settings | None = None) -> CompanionApp:
        return CompanionApp(services, settings or Settings(), opening)

    return make


def shown(app: CompanionApp) -> str:
    """Return what the screen shows, as text."""
    lines = app.screen._compositor.render_strips(app.size)  # noqa: SLF001  # no public way
    return "\n".join(strip.text.rstrip() for strip in lines)


async def press(pilot: Pilot[int], *keys: str) -> str:
    """Press keys one by one, let everything settle, and return the screen."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
    if not keys:
        await pilot.pause()  # whatever is under way, such as a new size, has its effect
    assert isinstance(pilot.app, CompanionApp)
    return shown(pilot.app)
