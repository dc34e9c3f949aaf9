"""The facilitator's screen: time to the second, what to say, and every control of the room."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.activities.item_view import ItemContext
from tiworkshop.app.console import faces
from tiworkshop.app.frame import ROOMY
from tiworkshop.app.paint import two_ends
from tiworkshop.app.running.faces import card_lines, where_words
from tiworkshop.app.running.screen import RunScreen
from tiworkshop.app.running.unseen import CARD, unless_new
from tiworkshop.readings.page import Line
from tiworkshop.readings.width import cells
from tiworkshop.run.route import Room
from tiworkshop.words import facilitating
from tiworkshop.words.command import Command
from tiworkshop.words.run_commands import CARD_FOOTER, CONSOLE_COMMANDS, CONSOLE_FOOTER
from tiworkshop.workshop import cards

_ROOM_AT_FIRST = Room(56, 10)
"""A room of 60 × 16, until the room has said how large it is."""
_SIDE, _BESIDE_FROM = 58, 120
"""Columns for the next page beside the facilitator's lines, and the width from which it is."""
_FRAME = 3
"""Lines of the header, the status and the keys."""
_LEAST_BELOW = 7
"""Lines that an item or the next page needs to be worth showing."""


class ConsoleScreen(RunScreen):
    """A second view of a run. Pages are turned as they stand in the room."""

    CSS_PATH = "screen.tcss"
    _below = Room(56, 1)
    """The space below the facilitator's lines."""
    DOES: ClassVar[tuple[Command, ...]] = CONSOLE_COMMANDS

    @property
    def room(self) -> Room:
        """The space for a page in the room."""
        return self.workshop.room or _ROOM_AT_FIRST

    @property
    def columns(self) -> int:
        """Columns for text, beside the next page where that has a place of its own."""
        side = _SIDE + 2 if self._beside else 0
        return max(10, min(self.size.width - 4 - side, 76))

    @property
    def _beside(self) -> bool:
        """Whether the next page stands beside the facilitator's lines, and not below them."""
        return self.size.width >= _BESIDE_FROM

    @property
    def item(self) -> ItemContext | None:
        """The item that is being answered, unless a card lies over it."""
        return None if self.workshop.state.card else self.items.context(self.stop, self._below)

    def size_the_room(self) -> None:
        """Leave that to the room."""

    # what is shown

    def header_line(self, width: int) -> Line:
        """Return whose view this is, what the room sees, and how the finish stands."""
        workshop = self.workshop
        room = facilitating.room_words(workshop)
        finish = facilitating.finish_words(workshop, workshop.timing())
        minutes = f"{workshop.agenda.minutes} minutes"
        for left in (f"{facilitating.FACILITATOR} · {minutes} · {room}", room):
            if cells(left) + 2 + cells(finish) <= width:
                return two_ends(left, finish, width)
        return two_ends(finish, "", width)

    def where(self) -> tuple[str, str]:
        """Return the place in the room; what is next stands on the page."""
        return where_words(self.workshop, self.stop), "paused" if self.workshop.state.paused else ""

    def draw_body(self) -> None:
        """Show the timeline, the facilitator's lines, and a card, an item or the next page."""
        above = self._above(all_asides=True)
        self._below = self._room_below(above)
        busy = bool(self.workshop.state.card or self.item)
        if busy and self._below.lines < _LEAST_BELOW:
            above = self._above(all_asides=False)
            self._below = self._room_below(above)
        below = self._worked_with() if busy else [] if self._beside else self._preview()
        self.put("page", [*above, (), *below[: self._below.lines]])
        self.set_class(not self._beside, "alone")
        if self._beside:
            self.put("side", self._preview()[: self.size.height - _FRAME - 1])

    def _above(self, *, all_asides: bool) -> list[Line]:
        """Return news, the timeline and the facilitator's lines; less where space is short."""
        columns, timing = self.columns, self.workshop.timing()
        upcoming = self.workshop.upcoming(self.room)
        asides = facilitating.asides(self.workshop, self.stop, upcoming)
        if not all_asides:
            asides = tuple(a for a in asides if a.word == facilitating.CARD) or asides[:1]
        timeline = faces.timeline(timing, self.timer_face, columns)
        if self.size.height < ROOMY:
            here = timeline[timing.parts.index(timing.current)]
            return [here, (), *faces.aside_lines(asides, columns)]
        news = self.companion.quiet_word() or self.reload_offer
        top = two_ends(news, "", columns) if news else ()
        return [top, *timeline, (), *faces.aside_lines(asides, columns)]

    def _room_below(self, above: list[Line]) -> Room:
        return Room(self.columns, max(1, self.size.height - _FRAME - 1 - len(above)))

    def _worked_with(self) -> list[Line]:
        card, state = self.workshop.card, self.workshop.state
        if card and state.card:
            return card_lines(card, state.card.back, self.columns)
        item = self.item
        return self.items.lines(item) if item else []

    def _preview(self) -> list[Line]:
        upcoming = self.workshop.upcoming(self.room)
        if upcoming is None or upcoming.page is None:
            return []
        width = _SIDE if self._beside else self.columns
        return faces.preview_lines(upcoming.page.title, upcoming.page.lines, width)

    # commands

    def offered(self) -> list[Command]:
        """Return the commands the footer names."""
        if self.workshop.state.card:
            return [*CARD_FOOTER, *self.companion.everywhere]
        footer = [command for command in CONSOLE_FOOTER if self.available(command)]
        return [*footer, *self.companion.everywhere]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer everything; an answer only where there is one to give."""
        return self.has_use_for(action)

    @unless_new(CARD)
    def action_level_up(self) -> None:
        """Put a card away; there is no other level above this screen."""
        if self.workshop.state.card:
            cards.put_away(self.workshop)
            self._changed()
        else:
            self._changed(facilitating.ONLY_THIS_WINDOW)

    def seconds_to_change(self) -> float:
        """Return when this screen has something new to say: each second, or each minute."""
        now = self.workshop.services.clock.now()
        if self.workshop.state.running and self.timer_face == "seconds":
            return 1.0 - self.workshop.timing().current.spent % 1.0
        return 60.0 - now.utc % 60.0
