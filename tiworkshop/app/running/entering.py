"""Which screen a run has in this terminal."""

from __future__ import annotations

from tiworkshop.app.running.screen import RunScreen
from tiworkshop.settings import Settings
from tiworkshop.words.running import first_face
from tiworkshop.workshop.workshop import Workshop


def screen_of(workshop: Workshop, settings: Settings) -> RunScreen:
    """Return the facilitator's screen beside a run that is open elsewhere, else the run's own."""
    if workshop.is_console:
        from tiworkshop.app.console.screen import ConsoleScreen

        return ConsoleScreen(workshop, settings.console_timer)
    return RunScreen(workshop, first_face(workshop, settings.timer))
