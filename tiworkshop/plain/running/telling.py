"""What is said in a run, and what was said already: nothing is said twice unless asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tiworkshop.library.activity import Activity
from tiworkshop.plain.activities.item_view import view_of
from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.running.places import (
    WHOLE_PAGES,
    next_words,
    page_words,
    part_words,
    place_words,
)
from tiworkshop.words.facilitating import facilitator_lines
from tiworkshop.words.items import Asked
from tiworkshop.words.running import card_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from tiworkshop.notes.sheet import Sheet
    from tiworkshop.plain.voice import Voice
    from tiworkshop.readings.page import Page
    from tiworkshop.run.route import Stop
    from tiworkshop.workshop.workshop import Workshop

SHOW_AGAIN = "h shows it again."
OPEN_INSTRUMENT = "i opens the instrument of this step."
WRITE_PLAN = "c writes it down."


@dataclass(slots=True)
class Telling:
    """Says where a run stands: what is new whole, what was heard before by its name only."""

    voice: Voice
    workshop: Workshop
    sheet: Callable[[], Sheet]
    """Gives what was typed and chosen, as it may be said."""
    timed: bool
    """Whether time is spoken of without being asked for."""
    _told: object = None
    _read: object = None
    _step: str = ""
    _part: str = ""
    _passed: set[str] = field(default_factory=set)

    @property
    def stop(self) -> Stop:
        """Where the run stands."""
        return self.workshop.stop(WHOLE_PAGES)

    @property
    def item(self) -> Asked | None:
        """The item to answer, if the run stands at one."""
        stop = self.stop
        activity = stop.planned.what
        if stop.item is None or not isinstance(activity, Activity):
            return None
        private = not self.workshop.room_only
        return Asked(activity, stop.item, self.sheet(), private)

    def again(self) -> None:
        """Say it all once more at the next turn."""
        self._told = self._read = None
        self._step = ""

    def interrupted(self) -> None:
        """Say the place by its name at the next turn: something else was said in between."""
        self._told = None

    def say_what_is_new(self) -> None:
        """Say what the run shows now, unless it was just said."""
        state = self.workshop.state
        showing: object = "hidden" if state.hidden else state.card or state.place
        if showing == self._told:
            return
        self._told = showing
        if state.hidden:
            self._say_hidden()
        elif state.card:
            self._say_card(back=state.card.back)
        else:
            self._say_stop(showing)

    def say_when_time_has_passed(self) -> None:
        """Say once that a part's time has passed; never by itself, only before a question."""
        if not self.timed or self.workshop.state.hidden or not self.workshop.state.running:
            return
        current = self.workshop.timing().current
        if current.left > 0:
            self._passed.discard(current.segment)
        elif current.segment not in self._passed:
            self._passed.add(current.segment)
            self.voice.say(self.workshop.services.companion.time_passed)

    def _say_hidden(self) -> None:
        self.voice.out_of_sight()
        self.voice.say(self.workshop.services.companion.paused)
        self.voice.say(SHOW_AGAIN)

    def _say_card(self, *, back: bool) -> None:
        card = self.workshop.card
        if card is None:
            return
        cards = self.workshop.session.misuse
        if not back:
            self.voice.part(f"Card {cards.index(card) + 1} of {len(cards)}: {card.title}")
        self.voice.say(f"{card_words(back=back)}:")
        self.voice.say(card.redirection if back else card.pattern)
        if back and card.source:
            self.voice.say(card.source)
        self.voice.say("Enter: turn over. n: next card. b: back to the step.")

    def _say_stop(self, showing: object) -> None:
        stop = self.stop
        if showing == self._read:
            where = [place_words(self.workshop, stop), page_words(stop)]
            self.voice.part(", ".join(filter(None, where)))
            self.voice.say(next_words(self.workshop, stop))
            return
        self._read = showing
        if stop.planned.segment != self._part:
            self._part = stop.planned.segment
            first, *notices = part_words(self.workshop, self._part)
            self.voice.part(first)
            self.voice.say_all(notices)
        if stop.planned.id != self._step:
            self._step = stop.planned.id
            self.voice.part(place_words(self.workshop, stop))
            self._say_for_facilitator(stop)
        self._say_page(stop)
        self.voice.say(next_words(self.workshop, stop))

    def _say_for_facilitator(self, stop: Stop) -> None:
        if self.workshop.is_console:
            for aside in facilitator_lines(self.workshop, stop):
                self.voice.say(f"{aside.word}: {aside.text}")

    def _say_page(self, stop: Stop) -> None:
        item = self.item
        heading = item.item.title if item else self._page(stop).heading
        number = page_words(stop)
        said = [number.capitalize()] if number else []
        said += [heading] if heading != stop.planned.title else []
        if said:
            self.voice.part(": ".join(said))
        if item:
            self.voice.say_all(view_of(item.activity).lines(item))
        else:
            self.voice.say_all(page_lines(self._page(stop)))
            if stop.planned.kind == "plan" and not self.workshop.room_only:
                self.voice.say(WRITE_PLAN)
            if stop.planned.instrument and not self.workshop.room_only:
                self.voice.say(OPEN_INSTRUMENT)

    def _page(self, stop: Stop) -> Page:
        return self.workshop.route.pages_of(stop.planned)[stop.place.page]
