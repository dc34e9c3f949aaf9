"""The screen of a run: it routes keys to the workshop, whose state ``ShownRun`` shows."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app import opening
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.running.shown import ShownRun
from tiworkshop.app.running.unseen import CARD, HIDDEN, unless_new
from tiworkshop.words import news
from tiworkshop.words.command import Command
from tiworkshop.words.reloading import reload_and_say
from tiworkshop.words.run_commands import RUN_COMMANDS
from tiworkshop.workshop import cards

_DIGITS = "123456789"


class RunScreen(ShownRun):
    """A run, for a room or for one person."""

    CSS_PATH = "screen.tcss"
    DOES: ClassVar[tuple[Command, ...]] = RUN_COMMANDS
    BINDINGS: ClassVar = [
        *key_bindings(RUN_COMMANDS),
        *((digit, f"number({digit})", "") for digit in _DIGITS),
    ]

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
        elif self._can_plan():
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
        opening.show_terms(self.companion, self._shown_text)

    def action_undo(self) -> None:
        """Take back the last change."""
        self._changed(news.undone(self.workshop.undo()))
