"""How large a page is in this window, told to every other terminal on the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.timer import Timer

    from tiworkshop.app.running.shown import ShownRun

_SETTLED = 0.3
"""Seconds after which a window that is being resized has its size."""


class Sizing:
    """Tells once the size has settled: a window that is drawn larger passes many sizes."""

    def __init__(self, screen: ShownRun) -> None:
        self._screen = screen
        self._waiting: Timer | None = None

    def look(self) -> None:
        """Tell the size soon, if it is another than was told."""
        screen = self._screen
        if screen.workshop.room == screen.room or screen.has_class("too-small"):
            return
        if self._waiting is not None:
            self._waiting.stop()
        self._waiting = screen.set_timer(_SETTLED, self._tell)

    def _tell(self) -> None:
        self._waiting = None
        self._screen.workshop.size_room(self._screen.room)
        self._screen.companion.save_soon()
