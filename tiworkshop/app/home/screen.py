"""The first screen."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app import opening
from tiworkshop.app.asking.choosing import CHOOSING, ChoosingScreen
from tiworkshop.app.paint import two_ends
from tiworkshop.readings.page import Line
from tiworkshop.readings.width import cells
from tiworkshop.words.choice import Choice
from tiworkshop.words.home import WHAT_TO_OPEN, home_choices
from tiworkshop.words.when import left_alone_words
from tiworkshop.workshop.services import Services

PLAIN_MODE = "Plain mode: tiworkshop --plain"
NOTES_STAY = "notes stay on this machine"


class HomeScreen(ChoosingScreen):
    """Lists what can be opened; what can't be used says why."""

    DOES: ClassVar = CHOOSING

    def __init__(self, services: Services) -> None:
        safeguarding = services.companion.safeguarding_line
        super().__init__(WHAT_TO_OPEN, [], after=safeguarding)
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
        self.left_alone = left_alone_words("run", self.services.runs.unreadable())
        self.choices = home_choices(self.services, self.companion.settings.remind_after_months)
        self.cursor = min(self.cursor, len(self.choices) - 1)

    def header_line(self, width: int) -> Line:
        """Return how to come to plain mode; where notes are, when there is space."""
        right = NOTES_STAY if cells(PLAIN_MODE) + cells(NOTES_STAY) + 2 <= width else ""
        return two_ends(PLAIN_MODE, right, width, keep_left=True)

    def where(self) -> tuple[str, str]:
        """Return what can't be read, or how to answer."""
        return (self.left_alone, "") if self.left_alone else super().where()

    def taken(self, choice: Choice) -> None:
        """Open what was chosen."""
        kind, _, name = choice.id.partition(":")
        match kind:
            case "run":
                opening.resume(self.companion, name)
            case "session":
                opening.set_up(self.companion, name)
            case "instruments":
                opening.show_instruments(self.companion)
            case "plans":
                opening.show_plans(self.companion)
            case "notes":
                opening.show_notes(self.companion)
            case _:
                self.companion.action_help()

    def action_back(self) -> None:
        """Stay: there is nothing above home. q leaves."""
