"""What can be done in a run; every action is named as the command that asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tiworkshop.notes.sheet import Slot
from tiworkshop.plain.activities.item_view import view_of
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.running.places import WHOLE_PAGES, time_words
from tiworkshop.readings.page import plain_text
from tiworkshop.words import news, options
from tiworkshop.words.facilitating import finish_words
from tiworkshop.words.reloading import reload_and_say
from tiworkshop.words.running import first_face
from tiworkshop.workshop import cards, pacing

if TYPE_CHECKING:
    from tiworkshop.plain.running.telling import Telling
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.workshop import Workshop

FIRST_PAGE = "This is the first page."
PAUSED, GOES_ON = "The timer is paused.", "The timer goes on."
BACK_TO_THE_STEP = "back to the step"


class Doing:
    """Does what was answered, and says in a few words what came of it."""

    def __init__(self, talk: Talk, workshop: Workshop, telling: Telling) -> None:
        self.talk = talk
        self.workshop = workshop
        self.telling = telling
        self.actions: Mapping[str, Callable[[], None]] = {
            "go_on": self.go_on,
            "go_back": self.go_back,
            "answer": self.turn_card_over,
            "cards": self.cards,
            "hide": self.workshop.hide_or_show,
            "level_up": self.level_up,
            "note": self.note,
            "plan": self.plan,
            "instrument": self.instrument,
            "pause": self.pause,
            "longer": lambda: self.extend(1),
            "shorter": lambda: self.extend(-1),
            "timer": self.say_time,
            "options": self.choose_option,
            "activities": self.choose_activities,
            "skip": self.skip,
            "finish": self.finish,
            "words": self.facilitator_words,
            "terms": self.say_terms,
            "undo": self.undo,
            "reload": self.reload,
            "again": self.telling.again,
        }

    # going through it

    def go_on(self) -> None:
        """Go to the next card or page; after the last page comes the close."""
        if self.workshop.state.card:
            cards.turn_to(self.workshop, 1)
        elif not self.workshop.go_on(WHOLE_PAGES):
            self.finish()

    def go_back(self) -> None:
        """Go to the card or page before."""
        if self.workshop.state.card:
            cards.turn_to(self.workshop, -1)
        elif not self.workshop.go_back(WHOLE_PAGES):
            self.talk.voice.say(FIRST_PAGE)

    def skip(self) -> None:
        """Leave out the rest of this step."""
        if self.workshop.skip_step():
            self.talk.voice.say(news.LEFT_OUT)
        else:
            self.finish()

    def finish(self) -> None:
        """Go to the close, early or not; whoever comes back hears where they are."""
        from tiworkshop.plain.closing.close import close

        close(self.talk, self.workshop)
        self.telling.interrupted()

    def level_up(self) -> None:
        """Go back one level: from a card to the step, from there home; a room is hidden."""
        if self.workshop.state.card:
            cards.put_away(self.workshop)
        elif self.workshop.room_only:
            self.workshop.hide_or_show()
        elif self.talk.save():
            with self.talk.undisturbed():
                self.workshop.leave()
            self.talk.put_away()
            self.talk.voice.say(news.SAVED_HERE)

    def instrument(self) -> None:
        """Open the instrument of this step, and come back to the step."""
        from tiworkshop.plain.instruments import open_instrument
        from tiworkshop.words.instruments import NO_INSTRUMENT, instrument_or_why

        name = self.workshop.route.planned(self.workshop.state.place).instrument
        found = instrument_or_why(self.workshop.services, name) if name else NO_INSTRUMENT
        if isinstance(found, str):
            self.talk.voice.say(found)
        else:
            open_instrument(self.talk, found)
            self.telling.interrupted()

    # answering

    def numbers(self) -> int:
        """Return how many numbered answers there are here; none in a room."""
        item = self.telling.item
        if item is None or not item.private:
            return 0
        return len(item.item.choices) + bool(item.item.line)

    def take_number(self, number: int) -> None:
        """Choose the answer of a number, or write the line after the last one."""
        item = self.telling.item
        if item is None:
            return
        if number > len(item.item.choices):
            from tiworkshop.plain.writing import write_line

            heading = f"{item.item.title}: {item.item.line}"
            write_line(self.talk, self.workshop, item.slot, heading, item.item.question)
            self.telling.interrupted()
        else:
            choice = item.item.choices[number - 1]
            self.workshop.choose(item.activity.id, item.item.id, choice)
            after = self.telling.item
            taken = "chosen" if after and after.chosen == choice else "taken away"
            self.talk.voice.say(f"{choice}: {taken}.")
        if after := self.telling.item:
            self.talk.voice.say_all(view_of(after.activity).after(after))

    def note(self) -> None:
        """Write a private note on this step."""
        from tiworkshop.plain.writing import write_note
        from tiworkshop.words.writing import note_heading

        planned = self.telling.stop.planned
        slot = Slot("note", planned.id)
        write_note(self.talk, self.workshop, slot, note_heading(planned.title))
        self.telling.interrupted()

    def plan(self) -> None:
        """Write the one planned change."""
        from tiworkshop.plain.plan import write_plan

        write_plan(self.talk, self.workshop)
        self.telling.interrupted()

    def undo(self) -> None:
        """Take back the last change; a page that was left is said again."""
        self.talk.voice.say(news.undone(self.workshop.undo()))

    # cards

    def cards(self) -> None:
        """Bring up the misuse cards, or put them away."""
        cards.bring_up_or_put_away(self.workshop)

    def turn_card_over(self) -> None:
        """Turn the card over."""
        cards.turn_over(self.workshop)

    # time

    def say_time(self) -> None:
        """Say the time left, since somebody asks for it."""
        face = first_face(self.workshop, self.talk.settings.timer)
        timing = self.workshop.timing()
        self.talk.voice.say(time_words(self.workshop, timing, seconds=face == "seconds"))
        if self.workshop.is_console:
            self.talk.voice.say(f"Now {finish_words(self.workshop, timing)}.")
        if self.workshop.state.paused:
            self.talk.voice.say(PAUSED)

    def pause(self) -> None:
        """Pause or resume the timer."""
        pacing.pause_or_resume(self.workshop)
        self.talk.voice.say(PAUSED if self.workshop.state.paused else GOES_ON)

    def extend(self, minutes: int) -> None:
        """Make this part longer or shorter."""
        done = pacing.extend(self.workshop, minutes)
        self.talk.voice.say(news.extended(minutes) if done else news.NOT_SHORTER)

    def choose_option(self) -> None:
        """Say what can be done when time is short; nothing happens until one is chosen."""
        timing, found = self.workshop.timing(), pacing.ways_to_fit(self.workshop)
        if not found:
            self.talk.voice.say(options.as_it_stands(self.workshop, timing))
            return
        choices = options.option_choices(self.workshop, timing)
        stands = options.as_it_stands(self.workshop, timing)
        taken = choose(self.talk, options.heading(timing), choices, stands)
        if taken is not None:
            option = found[int(taken)]
            pacing.rearrange(self.workshop, option)
            self.talk.voice.say(options.TAKEN if option.change else options.NOTHING_CHANGED)
        self.telling.interrupted()

    # the rest

    def choose_activities(self) -> None:
        """Choose other activities."""
        from tiworkshop.plain.setup import ask_activities

        minutes = self.workshop.state.started.minutes
        chosen = ask_activities(self.talk, self.workshop.session, minutes)
        if chosen is not None:
            pacing.choose_activities(self.workshop, chosen)
        self.telling.interrupted()

    def reload(self) -> None:
        """Read a changed session again, and say what came of it."""
        self.talk.voice.say(reload_and_say(self.workshop))
        self.telling.again()

    def facilitator_words(self) -> None:
        """Say the words to pause or stop a session with: a list first, then what is chosen."""
        from tiworkshop.plain.paged import read_pages, say_contents
        from tiworkshop.workshop.stop_words import stop_words_pages

        words = self.workshop.services.companion
        contact = self.talk.settings.safeguarding_contact
        pages = stop_words_pages(self.workshop.services.library, contact, words)
        self.talk.voice.part(words.stop_words.title)
        say_contents(self.talk, pages)
        read_pages(self.talk, "", pages, BACK_TO_THE_STEP)
        self.telling.interrupted()

    def say_terms(self) -> None:
        """Say what words of this card or page mean."""
        from tiworkshop.plain.glossary.flow import say_terms

        card, stop = self.workshop.card, self.telling.stop
        lines = [plain_text(line) for line in stop.page.lines] if stop.page else []
        if card:
            lines = [card.title, card.pattern, card.redirection]
        elif item := self.telling.item:
            lines = [item.item.title, item.item.question]
        say_terms(self.talk, " ".join(lines), BACK_TO_THE_STEP)
        self.telling.interrupted()
