"""The keys of a run's time, for every screen of a run."""

from __future__ import annotations

from tiworkshop.app.frame import Frame
from tiworkshop.app.running.unseen import PAUSED, unless_new
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
