"""The facilitator's view by ear, beside a run that is open elsewhere."""

from __future__ import annotations

from tests.conftest import SESSION_ID, FakeClock
from tests.plain.conftest import Converse
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.notes.sheet import Slot
from tiworkshop.plain.console import open_console
from tiworkshop.plain.setup import open_session
from tiworkshop.run.events import Closed, Left, Returned
from tiworkshop.run.route import Room
from tiworkshop.workshop.closing import close
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.workshop import Workshop

ROOM = Room(56, 10)
LENS = ("system-decision-framework",)
BEGIN = ("1", "", "", "", "", "k", "1", "1", "")


def in_the_room(services: Services, activities: tuple[str, ...] = LENS) -> Workshop:
    """A run that is open in another terminal."""
    entry = services.library.session_entry(SESSION_ID)
    agenda = build_agenda(services.library.session(entry), 45, activities)
    return Workshop.begin(services, entry, agenda, "room")


def test_it_says_what_to_say_and_what_to_watch(say: Converse, services: Services) -> None:
    room = in_the_room(services)
    heard = say("q", opening=open_console(room.run.id))
    assert "Say: There is nothing to get right here." in heard.text
    assert "Watch: If talk turns to what teachers should do" in heard.text


def test_what_is_done_in_it_is_done_in_the_room(say: Converse, services: Services) -> None:
    room = in_the_room(services)
    say("", "m", "q", opening=open_console(room.run.id))
    assert room.catch_up()
    assert room.state.place.page == 1
    assert room.state.card is not None


def test_what_is_done_in_the_room_is_said_at_the_next_turn(
    say: Converse, services: Services
) -> None:
    room = in_the_room(services)

    def turn_on() -> None:
        room.skip_step()

    heard = say(turn_on, "u", "q", opening=open_console(room.run.id))
    assert "Taken back." in heard.lines
    room.catch_up()
    assert room.state.place.step == "role-translations"


def test_leaving_it_leaves_the_room_as_it_is(say: Converse, services: Services) -> None:
    room = in_the_room(services)
    assert say("q", opening=open_console(room.run.id)).status == 0
    room.catch_up()
    assert not any(isinstance(event.what, Left | Returned) for event in room.run.events)
    assert room.state.running


def test_a_room_that_closed_ends_it(say: Converse, services: Services) -> None:
    room = in_the_room(services)
    heard = say(lambda: close(room), "", "q", opening=open_console(room.run.id))
    assert "The session was closed in another window." in heard.lines
    assert isinstance(room.run.events[-1].what, Closed)


def test_the_time_tells_of_the_finish(say: Converse, services: Services, clock: FakeClock) -> None:
    room = in_the_room(services)
    clock.pass_seconds(32 * 60)
    heard = say("t", "q", opening=open_console(room.run.id))
    assert "2 min over" in heard.text


def test_when_time_is_short_nothing_changes_until_somebody_chooses(
    say: Converse, services: Services, clock: FakeClock
) -> None:
    room = in_the_room(services)
    clock.pass_seconds(33 * 60)
    heard = say("o", "b", "o", "2", "q", opening=open_console(room.run.id))
    assert "2. Finish 3 minutes late." in heard.text
    assert "Rearranged. u takes it back." in heard.lines
    room.catch_up()
    changes = [event.what.kind for event in room.run.events if event.what.kind == "rearranged"]
    assert len(changes) == 1


def test_on_time_there_is_nothing_to_choose(say: Converse) -> None:
    heard = say(*BEGIN, "o", "q", opening=open_session(SESSION_ID, 45, LENS, "both"))
    assert "as planned." in heard.text


def test_what_another_terminal_wrote_at_the_close_is_reviewed_and_not_thrown_away(
    say: Converse, services: Services
) -> None:
    room = in_the_room(services)

    def write_elsewhere() -> None:
        room.write(Slot("note", "pillars"), "Cover changes last")
        assert room.flush()

    heard = say("f", write_elsewhere, *[""] * 20, "k", "q", opening=open_console(room.run.id))
    assert "Cover changes last" in heard.text
    assert len(services.notes.all()) + len(list(services.directories.drafts.glob("*.json"))) == 1
