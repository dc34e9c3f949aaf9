"""The first screen."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.asking.choices import Choice
from tiworkshop.app.asking.choosing import CHOOSING, ChoosingScreen
from tiworkshop.app.home.when import left_alone_words, when_words
from tiworkshop.app.paint import two_ends
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Entry
from tiworkshop.readings.page import Line
from tiworkshop.run.runs import OpenRun
from tiworkshop.workshop.services import Services

_MOST_RUNS = 5


class HomeScreen(ChoosingScreen):
    """Lists what can be opened; what can't be used says why."""

    DOES: ClassVar = CHOOSING

    def __init__(self, services: Services) -> None:
        safeguarding = services.companion.safeguarding_line
        super().__init__("What would you like to open?", [], after=safeguarding)
        self.services = services
        self.left_alone = ""

    def draw_body(self) -> None:
        """Show the list."""
        if not self.choices:
            self.refresh_choices()
        super().draw_body()

    def on_screen_resume(self) -> None:
        """Look again: a run may have been left, notes kept."""
        self.refresh_choices()
        super().on_screen_resume()

    def refresh_choices(self) -> None:
        """Read runs, sessions and notes again."""
        runs = [self._run(run) for run in self.services.runs.resumable()[:_MOST_RUNS]]
        self.left_alone = left_alone_words("run", len(self.services.runs.unreadable()))
        sessions = [self._session(entry) for entry in self.services.library.sessions.values()]
        self.choices = [
            *runs,
            *sessions,
            Choice("notes", "Kept notes"),
            Choice("help", "How this works, and the keys"),
        ]
        self.cursor = min(self.cursor, len(self.choices) - 1)

    def header_line(self, width: int) -> Line:
        """Return the companion's name."""
        return two_ends("tiworkshop", "notes stay on this machine", width)

    def where(self) -> tuple[str, str]:
        """Return what can't be read, or how to answer."""
        return (self.left_alone, "") if self.left_alone else super().where()

    def taken(self, choice: Choice) -> None:
        """Open what was chosen."""
        kind, _, name = choice.id.partition(":")
        match kind:
            case "run":
                self.companion.resume(name)
            case "session":
                self.companion.set_up(name)
            case "notes":
                self.companion.show_notes()
            case _:
                self.companion.show_help()

    def action_back(self) -> None:
        """Stay: there is nothing above home. q leaves."""

    def _run(self, run: OpenRun) -> Choice:
        started = run.state.started
        when = when_words(run.state.last_at.utc, self.services.clock.now().utc)
        detail = f"{started.minutes} minutes, last touched {when}"
        return Choice(f"run:{run.id}", f"Resume {started.title}", detail)

    def _session(self, entry: Entry) -> Choice:
        try:
            session = self.services.library.session(entry)
        except Refused as refused:
            return Choice(f"session:{entry.id}", f"{entry.id} can't be used", str(refused))
        lengths = " or ".join(str(variant.minutes) for variant in session.variants)
        return Choice(f"session:{entry.id}", session.title, f"{lengths} minutes")
