"""A run's time on a screen: its keys, and one timer for the moment at which it changes."""

from __future__ import annotations

from textual.timer import Timer

from tiworkshop.app.frame import Frame
from tiworkshop.app.running.unseen import PAUSED, unless_new
from tiworkshop.run.timing import seconds_to_next_minute
from tiworkshop.words import news
from tiworkshop.words.running import TIMER_FACES, TimerFace
from tiworkshop.workshop import pacing
from tiworkshop.workshop.workshop import Workshop


class TimedScreen(Frame[None]):
    """A screen of a run whose time goes on."""

    def __init__(self, workshop: Workshop, timer: TimerFace = "minutes") -> None:
        super().__init__()
        self.workshop = workshop
        self.timer_face = timer
        self._tick: Timer | None = None

    def redraw(self) -> None:
        """Bring the screen up to date, and again when the time on it changes."""
        super().redraw()
        if self._tick is not None:
            self._tick.stop()
            self._tick = None
        wait = self.seconds_to_change() if self.is_current else None
        if wait is not None:
            self._tick = self.set_timer(wait + 0.01, self.redraw)

    def seconds_to_change(self) -> float | None:
        """Return when the time on the screen changes; None when it stands still."""
        if not self.workshop.state.running or self.timer_face == "hidden":
            return None
        left = self.workshop.timing().current.left
        if self.timer_face == "seconds":
            return left % 1.0 or 1.0
        return seconds_to_next_minute([left])

    def _changed(self, news: str = "") -> None:
        self.companion.save_soon()
        self.companion.say(news)

    @unless_new(PAUSED)
    def action_pause(self) -> None:
        """Pause or resume the timer."""
        pacing.pause_or_resume(self.workshop)
        self._changed()

    def action_longer(self) -> None:
        """Make this part one minute longer."""
        self._extend(1)

    def action_shorter(self) -> None:
        """Make this part one minute shorter."""
        self._extend(-1)

    def _extend(self, minutes: int) -> None:
        if pacing.extend(self.workshop, minutes):
            self._changed(news.extended(minutes))
        else:
            self._changed(news.NOT_SHORTER)

    def action_timer(self) -> None:
        """Show minutes, minutes and seconds, or nothing."""
        faces_there = TIMER_FACES if not self.workshop.room_only else ("minutes", "hidden")
        at = faces_there.index(self.timer_face) if self.timer_face in faces_there else 0
        self.timer_face = faces_there[(at + 1) % len(faces_there)]
        self._changed("" if self.timer_face != "hidden" else "The timer is hidden. t shows it.")
