"""One workshop going on. Every method is something a person can do."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Literal

from tiworkshop.agenda.timetable import Agenda
from tiworkshop.library.definition import Card, Session
from tiworkshop.library.entry import Entry
from tiworkshop.notes.desk import Desk
from tiworkshop.notes.drafts import DraftKeeper
from tiworkshop.notes.kept import KeptNotes, collect, random_note_id
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review import Review, review
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.run import events
from tiworkshop.run.live import LiveRun
from tiworkshop.run.options import Option, options
from tiworkshop.run.report import RunReport, run_report
from tiworkshop.run.route import Room, Route, Stop, agenda_of_run
from tiworkshop.run.state import Place, RunState
from tiworkshop.run.timing import Timing, allotted_minutes, timing
from tiworkshop.workshop.pages import pages_of
from tiworkshop.workshop.reloading import follow, reloads_in
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.source import Source

View = Literal["both", "room", "solo"]
Terminal = Literal["run", "room", "solo", "console"]


@dataclass(slots=True)
class Workshop:
    """A session being gone through: its run, its way, its sheet of notes."""

    services: Services
    source: Source
    run: LiveRun
    keeper: DraftKeeper
    desk: Desk = field(default_factory=Desk)
    terminal: Terminal = "run"
    """What this terminal is to the run: as it was begun, a room, one person's, a console."""
    whole_pages: bool = False
    """Whether a page is given whole, with all its points: by ear there is no height."""
    _route: Route | None = None
    _done: list[Literal["event", "sheet"]] = field(default_factory=list)

    @classmethod
    def begin(cls, services: Services, entry: Entry, agenda: Agenda, view: View) -> Workshop:
        """Start a run of a session from the library or from a file."""
        source = Source(services.library.around(entry), entry, agenda.session)
        run = services.runs.begin(agenda, source.name, view)
        keeper = DraftKeeper(services.drafts, run.id, lock_on=run.path)
        return cls(services, source, run, keeper)

    @classmethod
    def reopen(cls, services: Services, run_id: str) -> Workshop:
        """Open a run again where it stopped; the caller then lets somebody come back to it.

        Raises NotAJournal, NotFound, Refused, NotSaved or OSError when a part is missing.
        """
        run = services.runs.open(run_id)
        source = Source.named(services.library, run.state.started.session, reloads_in(run))
        keeper = DraftKeeper.opened(services.drafts, run_id, lock_on=run.path)
        return cls(services, source, run, keeper, Desk(keeper.saved))

    # what is the case

    @property
    def session(self) -> Session:
        """What is gone through."""
        return self.source.session

    @property
    def state(self) -> RunState:
        """The run's state."""
        return self.run.state

    @property
    def _fresh(self) -> RunState:
        """The state with all that other terminals did up to now: what is done next builds on it."""
        self.run.catch_up()
        return self.state

    @property
    def room_only(self) -> bool:
        """Whether this run shows a room and nothing private."""
        begun_as_room = self.state.started.view == "room" and not self.is_console
        return self.terminal == "room" or begun_as_room

    @property
    def is_console(self) -> bool:
        """Whether this is the facilitator's terminal, beside another that the run is open in."""
        return self.terminal == "console"

    @property
    def solo(self) -> bool:
        """Whether one person goes through this run alone."""
        return not self.room_only and ("solo" in {self.terminal, self.state.started.view})

    @property
    def agenda(self) -> Agenda:
        """The agenda with the activities chosen now."""
        return self.route.agenda

    @property
    def route(self) -> Route:
        """The way through the run."""
        state = self.state
        chosen = tuple(a.id for a in self.session.activities if a.id in state.activities)
        if self._route is None or self._route.agenda.activities != chosen:
            agenda = agenda_of_run(self.session, state)
            marks = self.solo and not self.whole_pages
            pages = partial(pages_of, library=self.source.library, terms_marked=marks)
            self._route = Route(agenda, pages, reveal=not (self.solo or self.whole_pages))
        return self._route

    def stop(self, room: Room) -> Stop:
        """Return what the screen shows at this size."""
        return self.route.at(self.state.place, room)

    def upcoming(self, room: Room) -> Stop | None:
        """Return what the next screen shows at this size; None after the last one."""
        place = self.route.onward(self.state.place, room)
        return self.route.at(place, room) if place else None

    def timing(self) -> Timing:
        """Return the time of every part now."""
        return timing(self.agenda, self.state, self.services.clock.now())

    def report(self) -> RunReport:
        """Return what the run came to."""
        return run_report(self.agenda, self.run.events, self.services.clock.now())

    @property
    def card(self) -> Card | None:
        """The card that is shown, if one is."""
        shown = self.state.card
        return next((c for c in self.session.misuse if shown and c.id == shown.card), None)

    # going through it

    def go_on(self, room: Room) -> bool:
        """Turn to the next screen; return False after the last one."""
        return self._move(self.route.onward(self._fresh.place, room))

    def go_back(self, room: Room) -> bool:
        """Turn back one screen; return False at the first one."""
        return self._move(self.route.backward(self._fresh.place, room))

    def skip_step(self) -> bool:
        """Leave out the rest of this step; return False after the last one."""
        return self._move(self.route.next_step(self._fresh.place))

    def finish(self) -> None:
        """End the run, early or not, unless another terminal did."""
        if not self._fresh.finished:
            self._change(events.Finished())

    def go_on_after_all(self) -> None:
        """Take back the end of the run, whoever ended it, and nothing else."""
        self.run.take_back(events.Finished)

    def _move(self, place: Place | None) -> bool:
        if place is None:
            return False
        self._change(events.Moved(place.segment, place.step, place.page, place.word, place.point))
        return True

    def _change(self, what: events.Happening) -> None:
        self.run.record(what)
        self._done.append("event")

    # time

    def pause_or_resume(self) -> None:
        """Stop the timer, or let it go on."""
        self._change(events.Resumed() if self._fresh.paused else events.Paused())

    def extend(self, minutes: int) -> bool:
        """Make this part longer or shorter; return False when nothing would be left of it."""
        part = self.agenda.part(self.route.planned(self._fresh.place).segment)
        before = self.state.extended.get(part.id, 0)
        if allotted_minutes(part.minutes, before + minutes) != part.minutes + before + minutes:
            return False
        self._change(events.Extended(part.id, minutes))
        return True

    def choose_activities(self, chosen: tuple[str, ...]) -> None:
        """Make these the optional activities of the run."""
        before = self._fresh.activities
        for activity in before:
            if activity not in chosen:
                self._change(events.ActivityDropped(activity))
        for activity in chosen:
            if activity not in before:
                self._change(events.ActivityChosen(activity))

    def options(self) -> tuple[Option, ...]:
        """Return what can be done when time is short, or when there is some to spare."""
        return options(self.agenda, self.state, self.timing())

    def rearrange(self, option: Option) -> None:
        """Take an option; one undo takes it back."""
        if option.change is not None:
            self._change(option.change)

    # cards and the neutral screen

    def show_card(self, number: int, *, back: bool = False) -> None:
        """Show a card's front or back; numbers go round."""
        cards = self.session.misuse
        if cards:
            self.run.record(events.CardShown(cards[number % len(cards)].id, back))

    def close_cards(self) -> None:
        """Put the cards away: the screen is what it was."""
        if self.state.card is not None:
            self.run.record(events.CardClosed())

    def hide_or_show(self) -> None:
        """Put up the neutral screen, or take it away."""
        self.run.record(events.RoomShown() if self._fresh.hidden else events.RoomHidden())

    @property
    def room(self) -> Room | None:
        """The space for a page in the room, once a room has said so."""
        return Room(*self.state.room) if self.state.room else None

    def size_room(self, room: Room) -> None:
        """Say how much space a page has here; every other terminal turns pages by that."""
        if self.state.room != (room.columns, room.lines):
            self.run.record(events.RoomSized(room.columns, room.lines))

    def go_on_with(self, source: Source) -> None:
        """Go on with another version of the session."""
        self.source, self._route = source, None

    # notes

    @property
    def sheet(self) -> Sheet:
        """What was typed and chosen so far."""
        return self.desk.sheet

    @property
    def replaced(self) -> int:
        """How many details were replaced when notes were last saved."""
        return self.keeper.replaced

    def write(self, slot: Slot, text: str) -> None:
        """Put text into a slot; empty text takes it away."""
        self.put(self.sheet.with_text(slot, text))

    def type_text(self, slot: Slot, text: str) -> None:
        """Hold what is being typed, key by key; ``typed`` makes one change of it."""
        self.desk.hold(self.sheet.with_text(slot, text))

    def typed(self) -> None:
        """Make one change of all that was typed."""
        if self.desk.typed():
            self._done.append("sheet")

    def choose(self, activity: str, item: str, choice: str) -> None:
        """Mark an item; marking it the same again takes the mark away."""
        same = self.sheet.choice(activity, item) == choice
        self.put(self.sheet.with_choice(activity, item, "" if same else choice))

    def put(self, sheet: Sheet) -> None:
        """Replace the sheet as one change that ``undo`` takes back."""
        if sheet != self.sheet:
            self.desk.put(sheet)
            self._done.append("sheet")

    def flush(self) -> bool:
        """Write what is not on disk yet; return whether everything is."""
        written = self.run.sync()
        saved = self.keeper.flush(self.sheet)
        if saved is not None:
            self.desk.take_in(saved)
        return saved is not None and written

    def catch_up(self) -> bool:
        """Take in what other terminals did and wrote; return whether there was something."""
        happened = self.run.catch_up()
        if happened:
            follow(self)
        return self.desk.take_in(self.keeper.catch_up(self.sheet)) or happened

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in a sentence; empty when all is well."""
        if self.run.trouble:
            return f"The run can't be saved now: {self.run.trouble}. It is tried again."
        return self.keeper.trouble

    def undo(self) -> events.Happening | Literal["sheet"] | None:
        """Take back the last change, of the run or the sheet, and return what it was."""
        last = self._done.pop() if self._done else "event"
        if last == "sheet" and self.desk.earlier:
            self.desk.sheet = self.desk.earlier.pop()
            return "sheet"
        return self.run.undo()

    # coming and going

    def leave(self) -> None:
        """Leave on purpose: time stands still, everything is on disk.

        From the close, with nothing to keep, it is the end of the run. A console only goes away.
        """
        self.catch_up()  # another terminal may have written something that is to be kept
        if self._has_unkept_notes():
            self._offer_again()
        elif self.is_console:
            pass
        elif self.state.finished and self.sheet.empty:
            self.close()
        elif not self.state.closed and not self.state.away:
            self.run.record(events.Left())
        self.flush()

    def cut_off(self) -> None:
        """The terminal went away: save, and let whoever comes back decide about the time."""
        gone = self.state.closed or self.state.away or self.state.cut_off
        if self._has_unkept_notes():
            self._offer_again()
        elif not gone and not self.is_console:
            self.run.record(events.CutOff())
        self.flush()

    def _has_unkept_notes(self) -> bool:
        """Whether something was written here after another terminal closed the run."""
        return self.state.closed and self.flush() and self.keeper.has_draft

    def _offer_again(self) -> None:
        """Open a closed run again, and leave it: then home offers it with what is not kept."""
        self.run.record(events.Returned(count_gap=False))
        self.run.record(events.Left())

    def facilitate(self) -> None:
        """Make this terminal the console, and let the room know that there is one."""
        self.terminal = "console"
        self.run.record(events.ConsoleOpened())

    def come_back(self, *, count_gap: bool) -> None:
        """Go on with a run that was opened again."""
        self.run.record(events.Returned(count_gap))

    # the end

    def review(self) -> Review:
        """Return what the check finds in the notes, to decide about. Raises NotSaved."""
        return review(self.sheet)

    def keep(self, result: RedactedSheet) -> KeptNotes:
        """Keep reviewed notes and close the run. Raises NotSaved, and then nothing is closed."""
        today = self.services.today()
        minutes = self.state.started.minutes
        notes = collect(result, self.session, minutes, today, random_note_id())
        self.services.notes.keep(notes)
        self.close()
        return notes

    def close_as_reviewed(self, reviewed: Sheet) -> bool:
        """End the run for good, unless another terminal wrote something since the review.

        Returns whether it has ended; what was written is to be reviewed too, never thrown away.
        """
        self.catch_up()
        if self.sheet != reviewed:
            return False
        self.close()
        return True

    def close(self) -> None:
        """End the run for good; its draft is removed.

        First the draft: who sees that the run is closed must not find notes that were kept.
        """
        self.keeper.discard(self.sheet)
        self.run.record(events.Closed())
