"""The facilitator's screen: time to the second, what to say, and every control of the room."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.activities.item_view import ItemContext
from tiworkshop.app.console import faces
from tiworkshop.app.frame import SIDE_FROM
from tiworkshop.app.paint import two_ends
from tiworkshop.app.running.faces import card_lines, where_words
from tiworkshop.app.running.screen import RunScreen
from tiworkshop.readings.page import Line
from tiworkshop.run.route import Room
from tiworkshop.words import facilitating
from tiworkshop.words.command import Command
from tiworkshop.words.run_commands import CARD_FOOTER, CONSOLE_COMMANDS, CONSOLE_FOOTER

_ROOM_AT_FIRST = Room(56, 10)
"""A room of 60 × 16, until the room has said how large it is."""
_LEAST_BELOW = 5
"""Lines that an item or the next page needs to be worth showing."""


class ConsoleScreen(RunScreen):
    """A second view of a run. Pages are turned as they stand in the room."""

    CSS_PATH = "screen.tcss"
    DOES: ClassVar[tuple[Command, ...]] = CONSOLE_COMMANDS

    @property
    def room(self) -> Room:
        """The space for a page in the room."""
        return self.workshop.room or _ROOM_AT_FIRST

    @property
    def columns(self) -> int:
        """Columns for text."""
        return max(10, min(self.size.width - 4, 76))

    @property
    def item(self) -> ItemContext | None:
        """The item that is being answered, as wide as this screen."""
        if self.workshop.state.card:
            return None
        return self.items.context(self.stop, Room(self.columns, self._rows))

    @property
    def _rows(self) -> int:
        """Lines between the header and the status line."""
        return max(1, self.size.height - 4)

    def size_the_room(self) -> None:
        """Leave that to the room."""

    # what is shown

    def header_line(self, width: int) -> Line:
        """Return whose view this is, what the room sees, and how the finish stands."""
        workshop = self.workshop
        room = facilitating.room_words(workshop)
        left = f"{facilitating.FACILITATOR} · {workshop.agenda.minutes} minutes · {room}"
        right = facilitating.finish_words(workshop, workshop.timing())
        return two_ends(left if width >= SIDE_FROM - 30 else room, right, width)

    def where(self) -> tuple[str, str]:
        """Return the place in the room; what is next stands on the page."""
        return where_words(self.workshop, self.stop), "paused" if self.workshop.state.paused else ""

    def draw_body(self) -> None:
        """Show the timeline, the facilitator's lines, and a card, an item or the next page."""
        timing = self.workshop.timing()
        top = faces.timeline(timing, self.timer_face, self.columns)
        stop, upcoming = self.stop, self.workshop.upcoming(self.room)
        asides = facilitating.asides(self.workshop, stop, upcoming)
        lines = [*top, (), *faces.aside_lines(asides, self.columns)]
        below = self._below()
        room = self._rows - len(lines) - 1
        if below and room < min(len(below), _LEAST_BELOW):
            lines = [*top, (), *faces.aside_lines(asides[:1], self.columns)]
            room = self._rows - len(lines) - 1
        if not below and not self.has_class("wide"):
            below = self._preview()
        self.put("page", [*self._news(), *lines, (), *below[: max(0, room)]])
        if self.has_class("wide"):
            self.put("side", self._preview()[: self._rows])

    def _news(self) -> list[Line]:
        word = self.companion.quiet_word()
        return [two_ends(word, "", self.columns) if word else ()]

    def _below(self) -> list[Line]:
        """Return what is being worked with: a card or an item."""
        card, state = self.workshop.card, self.workshop.state
        if card and state.card:
            return card_lines(card, state.card.back, self.columns)
        if item := self.item:
            return self.items.lines(item)
        return []

    def _preview(self) -> list[Line]:
        upcoming = self.workshop.upcoming(self.room)
        if upcoming is None or upcoming.page is None:
            return []
        return faces.preview_lines(upcoming.page.title, upcoming.page.lines, self.columns)

    # commands

    def offered(self) -> list[Command]:
        """Return the commands the footer names."""
        if self.workshop.state.card:
            return [*CARD_FOOTER, *self.companion.everywhere]
        return [*CONSOLE_FOOTER, *self.companion.everywhere]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer everything; an answer only where there is one to give."""
        if action in {"up", "down", "number"}:
            return self._can_answer()
        return True

    def action_level_up(self) -> None:
        """Put a card away; there is no other level above this screen."""
        if self.workshop.state.card:
            self.workshop.close_cards()
            self._changed()
        else:
            self._changed(facilitating.ONLY_THIS_WINDOW)

    def seconds_to_change(self) -> float:
        """Return when this screen has something new to say: each second, or each minute."""
        now = self.workshop.services.clock.now()
        if self.workshop.state.running and self.timer_face == "seconds":
            return 1.0 - self.workshop.timing().current.spent % 1.0
        return 60.0 - now.utc % 60.0
