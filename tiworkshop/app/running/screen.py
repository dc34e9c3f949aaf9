"""The screen of a run: it shows the workshop's state and routes keys to the workshop."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.timer import Timer

from tiworkshop.app.activities.item_view import ItemContext
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import SIDE_COLUMNS, SIDE_FROM, Frame
from tiworkshop.app.paint import says
from tiworkshop.app.part import Part
from tiworkshop.app.running import faces
from tiworkshop.app.running.item_desk import ItemDesk
from tiworkshop.readings.page import Line
from tiworkshop.run.route import Stop
from tiworkshop.run.timing import seconds_to_next_minute
from tiworkshop.words import news
from tiworkshop.words.command import Command
from tiworkshop.words.run_commands import (
    ANSWER,
    CARD_FOOTER,
    HIDDEN_FOOTER,
    PRIVATE,
    RUN_COMMANDS,
    WHILE_HIDDEN,
)
from tiworkshop.words.running import TIMER_FACES, TimerFace, standing_line, time_words
from tiworkshop.workshop.workshop import Workshop

_DIGITS = "123456789"


class RunScreen(Frame[None]):
    """A run, for a room or for one person."""

    CSS_PATH = "screen.tcss"
    DOES: ClassVar = RUN_COMMANDS
    BINDINGS: ClassVar = [
        *key_bindings(RUN_COMMANDS),
        *((digit, f"number({digit})", "") for digit in _DIGITS),
    ]

    def __init__(self, workshop: Workshop, timer: TimerFace = "minutes") -> None:
        super().__init__()
        self.workshop = workshop
        self.items = ItemDesk(workshop)
        self.timer_face = timer
        self._tick: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """Lay out the page, and the way through the run beside it on wide screens."""
        with Horizontal(id="beside"):
            yield Part("page")
            yield Part("side")

    # what is shown

    @property
    def stop(self) -> Stop:
        """Where the run stands, at the size at hand."""
        return self.workshop.stop(self.room)

    @property
    def item(self) -> ItemContext | None:
        """The item to answer, if the run stands at one and nothing covers it."""
        covered = self.workshop.state.hidden or self.workshop.state.card
        return None if covered else self.items.context(self.stop, self.room)

    @property
    def columns(self) -> int:
        """Columns for text, beside the side column where there is one."""
        side = SIDE_COLUMNS + 2 if self.size.width >= SIDE_FROM else 0
        return max(10, min(self.size.width - 4 - side, 76))

    def redraw(self) -> None:
        """Bring the screen up to date, and again when a minute changes."""
        self.set_class(self.size.width >= SIDE_FROM and not self.workshop.state.hidden, "wide")
        super().redraw()
        self._wait_for_the_minute()

    def draw_body(self) -> None:
        """Show the neutral screen, a card, an item or a page."""
        state, stop = self.workshop.state, self.stop
        if state.hidden:
            paused = says(self.workshop.services.companion.paused, "heading")
            self.put("page", [(), (), paused])
            return
        if state.card and self.workshop.card:
            card = self.workshop.card
            lines = faces.card_lines(card, state.card.back, self.columns)
            heading = card.title
        elif item := self.item:
            lines, heading = self.items.lines(item), item.item.title
        elif stop.page:
            lines, heading = list(stop.page.lines), stop.page.title
        self.put("page", self.page_lines(heading, lines))
        if self.has_class("wide"):
            timing = self.workshop.timing()
            width = SIDE_COLUMNS - 2
            self.put("side", faces.side_lines(self.workshop, timing, self.timer_face, width))

    def page_lines(self, heading: str, lines: list[Line], top: Line = ()) -> list[Line]:
        """Return a page below the quiet standing line, where there is one."""
        timing = self.workshop.timing()
        standing = standing_line(self.workshop, timing, self.timer_face)
        return super().page_lines(heading, lines, says(standing, "dim") if standing else top)

    def header_line(self, width: int) -> Line:
        """Return the session's title and the time left; nothing while hidden."""
        if self.workshop.state.hidden:
            return ()
        words = time_words(self.workshop, self.workshop.timing(), self.timer_face)
        return faces.header_ends(self.workshop, words, width)

    def where(self) -> tuple[str, str]:
        """Return the place and what is next."""
        if self.workshop.state.hidden:
            return "", ""
        if self.workshop.state.card:
            return faces.card_where(self.workshop, self.stop)
        return faces.where_words(self.workshop, self.stop), faces.next_words(
            self.workshop, self.stop
        )

    def offered(self) -> list[Command]:
        """Return the commands the footer names, in the words of what is on the screen."""
        if self.workshop.state.hidden:
            return list(HIDDEN_FOOTER)
        if self.workshop.state.card:
            return [*CARD_FOOTER, *self.companion.everywhere]
        offered = super().offered()
        plan = self.stop.planned.kind == "plan" and not self.workshop.room_only
        if self._can_answer() or plan:
            return offered
        return [command for command in offered if command is not ANSWER]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what can be done now, and nothing private in a room."""
        if self.workshop.state.hidden:
            return action in WHILE_HIDDEN
        if self.workshop.room_only and action in PRIVATE:
            return False
        if action in {"up", "down", "number"}:
            return self._can_answer()
        return True

    def _can_answer(self) -> bool:
        return not self.workshop.room_only and self.item is not None

    def _wait_for_the_minute(self) -> None:
        """One timer, set for the moment at which the screen has something new to say."""
        if self._tick is not None:
            self._tick.stop()
            self._tick = None
        state = self.workshop.state
        if not state.running or self.timer_face == "hidden" or not self.is_current:
            return
        left = self.workshop.timing().current.left
        wait = 1.0 if self.timer_face == "seconds" else seconds_to_next_minute([left])
        if wait is not None:
            self._tick = self.set_timer(wait + 0.01, self.redraw)

    # going through it

    def _changed(self, news: str = "") -> None:
        self.companion.save_soon()
        self.companion.say(news)

    def action_go_on(self) -> None:
        """Turn to the next screen; after the last one comes the close."""
        state = self.workshop.state
        if state.card:
            self._turn_cards(1)
        elif self.workshop.go_on(self.room):
            self._changed()
        else:
            self.companion.close_run()

    def action_go_back(self) -> None:
        """Turn back."""
        if self.workshop.state.card:
            self._turn_cards(-1)
        elif self.workshop.go_back(self.room):
            self._changed()

    def action_skip(self) -> None:
        """Leave out the rest of this step."""
        self.workshop.close_cards()
        if self.workshop.skip_step():
            self._changed(news.LEFT_OUT)
        else:
            self.companion.close_run()

    def action_finish(self) -> None:
        """Go to the close, early or not."""
        self.companion.close_run()

    # answering

    def action_answer(self) -> None:
        """Turn the card over, choose the marked answer, or write."""
        state = self.workshop.state
        if state.card:
            self.workshop.show_card(self._card_number(), back=not state.card.back)
            self._changed()
        elif (item := self.item) and self._can_answer():
            slot = self.items.take(item)
            self._changed()
            if slot:
                self.companion.write(self.workshop, slot, item.item.title, item.item.question)
        elif self.stop.planned.kind == "plan" and not self.workshop.room_only:
            self.action_plan()
        else:
            self.action_go_on()

    def action_number(self, number: int) -> None:
        """Choose the answer of a number."""
        if item := self.item:
            self.items.choose(item, number - 1)
            self._changed()

    def action_down(self) -> None:
        """Mark the next answer."""
        self._mark(1)

    def action_up(self) -> None:
        """Mark the answer before."""
        self._mark(-1)

    def _mark(self, by: int) -> None:
        if item := self.item:
            self.items.mark(item, by)
            self.redraw()

    def action_note(self) -> None:
        """Write a private note on this step."""
        self.companion.write_note(self.workshop, self.stop.planned)

    def action_plan(self) -> None:
        """Write the one planned change."""
        self.companion.write_plan(self.workshop)

    # cards and the neutral screen

    def action_cards(self) -> None:
        """Bring up the misuse cards, or put them away."""
        if self.workshop.state.card:
            self.workshop.close_cards()
        else:
            self.workshop.show_card(0)
        self._changed()

    def _card_number(self) -> int:
        cards = self.workshop.session.misuse
        return cards.index(self.workshop.card) if self.workshop.card in cards else 0

    def _turn_cards(self, by: int) -> None:
        self.workshop.show_card(self._card_number() + by)
        self._changed()

    def action_hide(self) -> None:
        """Hide or show the screen."""
        self.workshop.hide_or_show()
        self._changed()

    def action_show(self) -> None:
        """Show the screen again."""
        if self.workshop.state.hidden:
            self.action_hide()

    def action_level_up(self) -> None:
        """Go back one level: from hidden or a card to the step, from there home.

        A room goes to the neutral screen instead: home would show what is private.
        """
        if self.workshop.state.card:
            self.workshop.close_cards()
        elif self.workshop.state.hidden or self.workshop.room_only:
            self.workshop.hide_or_show()
        else:
            self.companion.go_home()
            return
        self._changed()

    # time

    def action_pause(self) -> None:
        """Pause or resume the timer."""
        self.workshop.pause_or_resume()
        self._changed()

    def action_longer(self) -> None:
        """Make this part one minute longer."""
        self._extend(1)

    def action_shorter(self) -> None:
        """Make this part one minute shorter."""
        self._extend(-1)

    def _extend(self, minutes: int) -> None:
        if self.workshop.extend(minutes):
            self._changed(news.extended(minutes))
        else:
            self._changed(news.NOT_SHORTER)

    def action_timer(self) -> None:
        """Show minutes, minutes and seconds, or nothing."""
        faces_there = TIMER_FACES if not self.workshop.room_only else ("minutes", "hidden")
        at = faces_there.index(self.timer_face) if self.timer_face in faces_there else 0
        self.timer_face = faces_there[(at + 1) % len(faces_there)]
        self._changed("" if self.timer_face != "hidden" else "The timer is hidden. t shows it.")

    # the rest

    def action_activities(self) -> None:
        """Choose activities."""
        self.companion.choose_activities(self.workshop)

    def action_words(self) -> None:
        """Show the words to pause or stop a session with."""
        self.companion.show_reading("facilitator-words")

    def action_undo(self) -> None:
        """Take back the last change."""
        self._changed(news.undone(self.workshop.undo()))
