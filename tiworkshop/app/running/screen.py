"""The screen of a run: it shows the workshop's state and routes keys to the workshop."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.timer import Timer

from tiworkshop.app import opening
from tiworkshop.app.activities.item_view import ItemContext
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import ROOMY, SIDE_COLUMNS, SIDE_FROM, columns_beside
from tiworkshop.app.paint import says
from tiworkshop.app.part import Part
from tiworkshop.app.running import faces
from tiworkshop.app.running.item_desk import ItemDesk
from tiworkshop.app.running.own_notes import own_notes
from tiworkshop.app.running.page import shown_page, shown_text
from tiworkshop.app.running.timed import TimedScreen
from tiworkshop.app.running.unseen import CARD, HIDDEN, unless_new
from tiworkshop.readings.page import Line
from tiworkshop.run.route import Room, Stop
from tiworkshop.run.timing import seconds_to_next_minute
from tiworkshop.words import news
from tiworkshop.words.command import Command
from tiworkshop.words.reloading import offer, reload_and_say
from tiworkshop.words.run_commands import (
    ANSWER,
    CARD_FOOTER,
    FOR_A_GROUP,
    HIDDEN_FOOTER,
    NOTE,
    PRIVATE,
    RELOAD,
    ROOM_COMMANDS,
    RUN_COMMANDS,
    TERMS,
    WHILE_HIDDEN,
)
from tiworkshop.words.running import TimerFace, standing_line, time_words
from tiworkshop.workshop import cards
from tiworkshop.workshop.terms import MARK
from tiworkshop.workshop.workshop import Workshop

_DIGITS = "123456789"
_SETTLED = 0.3
"""Seconds after which a window that is being resized has its size."""


class RunScreen(TimedScreen):
    """A run, for a room or for one person."""

    CSS_PATH = "screen.tcss"
    DOES: ClassVar[tuple[Command, ...]] = RUN_COMMANDS
    BINDINGS: ClassVar = [
        *key_bindings(RUN_COMMANDS),
        *((digit, f"number({digit})", "") for digit in _DIGITS),
    ]

    def __init__(self, workshop: Workshop, timer: TimerFace = "minutes") -> None:
        super().__init__(workshop, timer)
        self.items = ItemDesk(workshop)
        self._tick: Timer | None = None
        self._sizing: Timer | None = None

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
        return columns_beside(self.size.width)

    def redraw(self) -> None:
        """Bring the screen up to date, and again when a minute changes."""
        self.set_class(self.size.width >= SIDE_FROM and not self.workshop.state.hidden, "wide")
        super().redraw()
        self._wait_for_change()
        self.size_the_room()

    def draw_body(self) -> None:
        """Show the neutral screen, a card, an item or a page."""
        if self.workshop.state.hidden:
            paused = self.heading_lines(self.workshop.services.companion.paused)
            self.put("page", [(), (), *paused])
            return
        self.put("page", self.page_lines(*shown_page(self.workshop, self.items, self.room)))
        if self.has_class("wide"):
            self.put("side", self.side_lines())

    def side_lines(self) -> list[Line]:
        """Return one's own notes for one person alone, else the way through the run."""
        width = SIDE_COLUMNS - 2
        if self.workshop.solo:
            room = Room(width, self.size.height - 4)
            return own_notes(self.workshop, self.stop, room, NOTE.key_name(self.companion.key_map))
        return faces.side_lines(self.workshop, self.workshop.timing(), self.timer_face, width)

    def page_lines(self, heading: str, lines: list[Line], top: Line = ()) -> list[Line]:
        """Return a page below the quiet standing line, where there is one."""
        timing = self.workshop.timing()
        standing = standing_line(self.workshop, timing, self.timer_face) or self.reload_offer
        return super().page_lines(heading, lines, says(standing, "dim") if standing else top)

    @property
    def reload_offer(self) -> str:
        """The line that offers to read a changed session again; empty when there is none."""
        how = f"{RELOAD.key_name(self.companion.key_map)} reloads it."
        return offer(self.workshop, how, self.columns)

    def status_line(self, width: int) -> Line:
        """Return the place; in a small window also what has no line of its own there."""
        small = self.size.height < ROOMY and not self.companion.quiet_word()
        if small and not self.workshop.state.hidden and (line := self.reload_offer):
            return says(line, "bold")
        return super().status_line(width)

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

    def commands(self) -> tuple[Command, ...]:
        """Return the commands; in a room there is nothing to answer."""
        return ROOM_COMMANDS if self.workshop.room_only else self.DOES

    def offered(self) -> list[Command]:
        """Return the commands the footer names, in the words of what is on the screen."""
        if self.workshop.state.hidden:
            return list(HIDDEN_FOOTER)
        if self.workshop.state.card:
            return [*CARD_FOOTER, *self.companion.everywhere]
        offered = [c for c in super().offered() if c is not RELOAD or not self.workshop.room_only]
        if self.workshop.solo and MARK in shown_text(self.workshop, self.items, self.room):
            offered.insert(3, replace(TERMS, label="words", rank=4))
        plan = self.stop.planned.kind == "plan" and not self.workshop.room_only
        if self._can_answer() or plan:
            return offered
        return [command for command in offered if command.id != ANSWER.id]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what can be done now, and nothing private in a room."""
        if self.workshop.state.hidden:
            return action in WHILE_HIDDEN
        if self.workshop.room_only and action in PRIVATE:
            return False
        if self.workshop.solo and action in FOR_A_GROUP:
            return False
        if action in {"up", "down", "number"}:
            return self._can_answer()
        if action == "instrument":
            return self.stop.planned.instrument is not None
        return action != "reload" or self.workshop.source.changed

    def _can_answer(self) -> bool:
        return not self.workshop.room_only and self.item is not None

    def _wait_for_change(self) -> None:
        """One timer, set for the moment at which the screen has something new to say."""
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

    def size_the_room(self) -> None:
        """Tell other terminals how large a page is here, once the size has settled."""
        if self.workshop.room == self.room or self.has_class("too-small"):
            return
        if self._sizing is not None:
            self._sizing.stop()
        self._sizing = self.set_timer(_SETTLED, self._tell_size)

    def _tell_size(self) -> None:
        self._sizing = None
        self.workshop.size_room(self.room)
        self.companion.save_soon()

    # going through it

    @unless_new(CARD)
    def action_go_on(self) -> None:
        """Turn to the next screen; after the last one comes the close."""
        state = self.workshop.state
        if state.card:
            self._turn_cards(1)
        elif self.workshop.go_on(self.room):
            self._changed()
        else:
            self.companion.close_run()

    @unless_new(CARD)
    def action_go_back(self) -> None:
        """Turn back."""
        if self.workshop.state.card:
            self._turn_cards(-1)
        elif self.workshop.go_back(self.room):
            self._changed()

    @unless_new(CARD)
    def action_skip(self) -> None:
        """Leave out the rest of this step."""
        cards.put_away(self.workshop)
        if self.workshop.skip_step():
            self._changed(news.LEFT_OUT)
        else:
            self.companion.close_run()

    def action_finish(self) -> None:
        """Go to the close, early or not."""
        self.companion.close_run()

    # answering

    @unless_new(CARD)
    def action_answer(self) -> None:
        """Turn the card over, choose the marked answer, or write."""
        state = self.workshop.state
        if state.card:
            cards.turn_over(self.workshop)
            self._changed()
        elif (item := self.item) and self._can_answer():
            slot = self.items.take(item)
            self._changed()
            if slot:
                heading, hint = item.item.title, item.item.question
                opening.write_line(self.companion, self.workshop, slot, heading, hint)
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
        opening.write_note(self.companion, self.workshop, self.stop.planned)

    def action_plan(self) -> None:
        """Write the one planned change."""
        opening.write_plan(self.companion, self.workshop)

    def action_instrument(self) -> None:
        """Open the instrument of this step."""
        if name := self.stop.planned.instrument:
            opening.open_instrument(self.companion, name)

    # cards and the neutral screen

    @unless_new(CARD)
    def action_cards(self) -> None:
        """Bring up the misuse cards, or put them away."""
        cards.bring_up_or_put_away(self.workshop)
        self._changed()

    def _turn_cards(self, by: int) -> None:
        cards.turn_to(self.workshop, by)
        self._changed()

    @unless_new(HIDDEN)
    def action_hide(self) -> None:
        """Hide or show the screen."""
        self.workshop.hide_or_show()
        self._changed()

    def action_show(self) -> None:
        """Show the screen again."""
        if self.workshop.state.hidden:
            self.action_hide()

    @unless_new(CARD, HIDDEN)
    def action_level_up(self) -> None:
        """Go back one level: from hidden or a card to the step, from there home.

        A room goes to the neutral screen instead: home would show what is private.
        """
        if self.workshop.state.card:
            cards.put_away(self.workshop)
        elif self.workshop.state.hidden or self.workshop.room_only:
            self.workshop.hide_or_show()
        else:
            self.companion.go_home()
            return
        self._changed()

    # the rest

    def action_options(self) -> None:
        """Show what can be done when time is short; nothing happens until one is chosen."""
        opening.choose_option(self.companion, self.workshop)

    def action_activities(self) -> None:
        """Choose activities."""
        opening.choose_activities(self.companion, self.workshop)

    def action_words(self) -> None:
        """Show the words to pause or stop a session with."""
        opening.show_stop_words(self.companion)

    def action_reload(self) -> None:
        """Read a changed session again."""
        self._changed(reload_and_say(self.workshop))

    def action_terms(self) -> None:
        """Show what words of this page mean."""
        opening.show_terms(self.companion, shown_text(self.workshop, self.items, self.room))

    def action_undo(self) -> None:
        """Take back the last change."""
        self._changed(news.undone(self.workshop.undo()))
