"""One workshop going on: where it stands, going through it, and its sheet of notes.

Its time, its cards, its end and leaving it are modules beside this one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Literal

from tiworkshop.agenda.timetable import Agenda
from tiworkshop.library.definition import Card, Session
from tiworkshop.library.entry import Entry
from tiworkshop.notes.desk import Desk
from tiworkshop.notes.drafts import DraftKeeper
from tiworkshop.notes.review import Review, review
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.run import events
from tiworkshop.run.live import LiveRun
from tiworkshop.run.report import RunReport, run_report
from tiworkshop.run.route import Room, Route, Stop, agenda_of_run
from tiworkshop.run.state import Place, RunState
from tiworkshop.run.timing import Timing, timing
from tiworkshop.workshop import leaving
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
    def fresh(self) -> RunState:
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
        return self._move(self.route.onward(self.fresh.place, room))

    def go_back(self, room: Room) -> bool:
        """Turn back one screen; return False at the first one."""
        return self._move(self.route.backward(self.fresh.place, room))

    def skip_step(self) -> bool:
        """Leave out the rest of this step; return False after the last one."""
        return self._move(self.route.next_step(self.fresh.place))

    def _move(self, place: Place | None) -> bool:
        if place is None:
            return False
        self.change(events.Moved(place.segment, place.step, place.page, place.word, place.point))
        return True

    def change(self, what: events.Happening) -> None:
        """Record what happened as one change that ``undo`` takes back."""
        self.run.record(what)
        self._done.append("event")

    # the room

    def hide_or_show(self) -> None:
        """Put up the neutral screen, or take it away."""
        self.run.record(events.RoomShown() if self.fresh.hidden else events.RoomHidden())

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

    def review(self) -> Review:
        """Return what the check finds in the notes, to decide about. Raises NotSaved."""
        return review(self.sheet)

    def undo(self) -> events.Happening | Literal["sheet"] | None:
        """Take back the last change, of the run or the sheet, and return what it was."""
        last = self._done.pop() if self._done else "event"
        if last == "sheet" and self.desk.earlier:
            self.desk.sheet = self.desk.earlier.pop()
            return "sheet"
        return self.run.undo()

    # coming and going

    def leave(self) -> None:
        """Leave on purpose: time stands still, everything is on disk."""
        leaving.leave(self)

    def cut_off(self) -> None:
        """The terminal went away: save, and let whoever comes back decide about the time."""
        leaving.cut_off(self)

    def facilitate(self) -> None:
        """Make this terminal the console, and let the room know that there is one."""
        self.terminal = "console"
        self.run.record(events.ConsoleOpened())

    def come_back(self, *, count_gap: bool) -> None:
        """Go on with a run that was opened again."""
        self.run.record(events.Returned(count_gap))
