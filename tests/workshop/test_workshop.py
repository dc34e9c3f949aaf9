from __future__ import annotations

import pytest

from tests.conftest import SESSION_ID, FakeClock
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.notes.sheet import Slot
from tiworkshop.run.events import Moved
from tiworkshop.run.route import Room
from tiworkshop.run.timing import minutes_left_words
from tiworkshop.workshop import cards, closing, pacing
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.workshop import View, Workshop

ROOM = Room(56, 10)
LENS = "system-decision-framework"
RESOURCES, LINES = "resource-allocation", "boundary-clarification"


def begin(
    services: Services, minutes: int = 45, activities: tuple[str, ...] = (), view: View = "both"
) -> Workshop:
    entry = services.library.session_entry(SESSION_ID)
    agenda = build_agenda(services.library.session(entry), minutes, activities)
    return Workshop.begin(services, entry, agenda, view)


@pytest.fixture
def workshop(services: Services) -> Workshop:
    return begin(services)


def minutes_left(workshop: Workshop) -> str:
    return minutes_left_words(workshop.timing().current.left)


@pytest.mark.parametrize(
    ("minutes", "activities"), [(45, ()), (45, (LENS,)), (60, (RESOURCES, LINES)), (60, (LENS,))]
)
def test_going_on_passes_every_step_and_going_back_returns_the_same_way(
    services: Services, minutes: int, activities: tuple[str, ...]
) -> None:
    workshop = begin(services, minutes, activities)
    places = [workshop.state.place]
    while workshop.go_on(ROOM):
        places.append(workshop.state.place)
    planned = [step.id for step in workshop.agenda.steps]
    assert list(dict.fromkeys(place.step for place in places)) == planned
    for place in reversed(places[:-1]):
        assert workshop.go_back(ROOM)
        assert workshop.state.place == place
    assert not workshop.go_back(ROOM)


def test_points_come_and_go_one_by_one_and_are_in_the_journal(workshop: Workshop) -> None:
    workshop.skip_step()
    lines = []
    for point in range(4):
        stop = workshop.stop(ROOM)
        assert stop.page
        assert (stop.number, stop.page.point, stop.page.points) == (1, point, 4)
        lines.append(len(stop.page.lines))
        workshop.go_on(ROOM)
    assert lines == sorted(set(lines))
    assert workshop.stop(ROOM).number == 2
    workshop.go_back(ROOM)
    assert workshop.state.place.point == 3
    workshop.go_back(ROOM)
    assert workshop.run.events[-1].what == Moved("reading", "pillars", 0, 0, 2)


def test_a_resize_keeps_the_point(workshop: Workshop) -> None:
    workshop.skip_step()
    for _ in range(2):
        workshop.go_on(ROOM)
    for room in (Room(76, 30), Room(20, 3), Room(36, 6)):
        page = workshop.stop(room).page
        assert page
        assert (page.page, page.point) == (0, 2)


def test_one_person_alone_sees_whole_pages(services: Services) -> None:
    workshop = begin(services, view="solo")
    workshop.skip_step()
    page = workshop.stop(ROOM).page
    assert page
    assert page.points == 0
    workshop.go_on(ROOM)
    assert workshop.stop(ROOM).number == 2


def test_skipping_leaves_out_the_rest_of_a_step(workshop: Workshop) -> None:
    workshop.go_on(ROOM)
    assert workshop.skip_step()
    assert (workshop.state.place.step, workshop.state.place.page) == ("pillars", 0)


def test_cards_come_and_go_without_moving_anything(workshop: Workshop) -> None:
    workshop.go_on(ROOM)
    place = workshop.state.place
    cards.show_card(workshop, 0)
    cards.show_card(workshop, 5, back=True)
    assert workshop.card
    assert workshop.card.title == "Individual Case Management"
    cards.put_away(workshop)
    assert workshop.card is None
    assert workshop.state.place == place


def test_a_part_is_never_shorter_than_a_minute(workshop: Workshop) -> None:
    changes = [pacing.extend(workshop, -1) for _ in range(30)]
    assert changes == [True] * 29 + [False]
    assert workshop.timing().current.allotted == 60


def test_undo_takes_back_changes_of_run_and_sheet_in_their_order(workshop: Workshop) -> None:
    pacing.extend(workshop, 1)
    workshop.choose(LENS, "predictability", "mixed")
    workshop.go_on(ROOM)
    workshop.undo()
    assert workshop.state.place.page == 0
    workshop.undo()
    assert workshop.sheet.empty
    workshop.undo()
    assert workshop.state.extended == {}
    assert workshop.undo() is None


def test_what_was_typed_is_one_change(workshop: Workshop) -> None:
    slot = Slot("note", "pillars")
    for text in ("c", "co", "cov"):
        workshop.type_text(slot, text)
    workshop.typed()
    assert workshop.sheet.text(slot) == "cov"
    assert workshop.undo() == "sheet"
    assert workshop.sheet.empty


def test_marking_the_same_answer_again_takes_it_away(workshop: Workshop) -> None:
    workshop.choose(LENS, "predictability", "mixed")
    workshop.choose(LENS, "predictability", "mixed")
    assert workshop.sheet.empty


def test_activities_can_be_changed_in_the_middle(workshop: Workshop) -> None:
    pacing.choose_activities(workshop, (RESOURCES, LINES))
    assert workshop.agenda.activities == (RESOURCES, LINES)
    assert workshop.agenda.parts[1].open_reflection == 0
    pacing.choose_activities(workshop, ())
    assert workshop.agenda.parts[1].open_reflection == 15


def test_a_run_left_on_purpose_comes_back_where_it_was_with_its_time(
    services: Services, clock: FakeClock, workshop: Workshop
) -> None:
    clock.pass_seconds(6 * 60)
    workshop.go_on(ROOM)
    workshop.write(Slot("note", "role-translations"), "Cover is posted late.")
    workshop.leave()
    clock.reboot(3 * 86_400)
    again = Workshop.reopen(services, workshop.run.id)
    assert minutes_left(again) == "about 24 minutes left"
    again.come_back(count_gap=False)
    clock.pass_seconds(60)
    assert minutes_left(again) == "about 23 minutes left"
    assert again.state.place == workshop.state.place
    assert again.sheet.text(Slot("note", "role-translations")) == "Cover is posted late."


@pytest.mark.parametrize(
    ("count_gap", "words"), [(True, "about 20 minutes left"), (False, "about 25 minutes left")]
)
def test_after_a_cut_line_time_went_on_or_not(
    services: Services, clock: FakeClock, workshop: Workshop, count_gap: bool, words: str
) -> None:
    clock.pass_seconds(5 * 60)
    workshop.cut_off()
    clock.pass_seconds(5 * 60)
    clock.step_wall_clock(86_400)
    again = Workshop.reopen(services, workshop.run.id)
    again.come_back(count_gap=count_gap)
    assert minutes_left(again) == words


def test_keeping_notes_closes_the_run_and_removes_its_draft(
    services: Services, workshop: Workshop
) -> None:
    workshop.write(Slot("note", "pillars"), "Ask Mrs Okafor.")
    workshop.flush()
    closing.finish(workshop)
    notes = closing.keep(workshop, workshop.review().result())
    assert [entry.text for entry in notes.entries] == ["Ask [person 1]."]
    assert services.notes.all() == (notes,)
    assert services.runs.resumable() == ()
    assert list(services.directories.drafts.iterdir()) == []


def test_notes_that_can_not_be_kept_leave_the_run_open(
    services: Services, workshop: Workshop
) -> None:
    workshop.write(Slot("note", "pillars"), "One line.")
    services.directories.data.parent.mkdir(parents=True, exist_ok=True)
    services.directories.data.write_text("a file stands in the way")
    with pytest.raises(NotSaved):
        closing.keep(workshop, workshop.review().result())
    assert [run.id for run in services.runs.resumable()] == [workshop.run.id]


def test_a_step_that_is_gone_from_the_definition_leads_to_its_segment(
    services: Services, workshop: Workshop
) -> None:
    workshop.go_on(ROOM)
    place = type(workshop.state.place)("reflection", "a-step-of-an-older-file", 3, 7)
    assert workshop.route.at(place, ROOM).planned.id == "current-systems"


def test_a_reading_that_can_not_be_read_says_so_on_its_page(
    services: Services, workshop: Workshop
) -> None:
    path = services.directories.library / "content" / "readings" / "pillars.md"
    path.parent.mkdir(parents=True)
    path.write_text("no front matter")
    broken = Services(
        services.directories,
        type(services.library)(
            services.library.shelves,
            None,
            services.library.sessions,
            {
                **services.library.readings,
                "pillars": type(services.library.readings["pillars"])("pillars", path, "user"),
            },
        ),
        services.clock,
        services.today,
    )
    again = begin(broken)
    again.skip_step()
    page = again.stop(ROOM).page
    assert page
    assert "can't be shown" in page.lines[0][0].text
    assert str(path.parent) not in "".join(span.text for line in page.lines for span in line)


def test_a_resize_keeps_the_place(workshop: Workshop) -> None:
    for _ in range(4):
        workshop.go_on(ROOM)
    wide, narrow = workshop.stop(Room(76, 30)), workshop.stop(Room(36, 6))
    assert wide.page
    assert narrow.page
    assert wide.page.heading == narrow.page.heading


def test_what_was_written_after_another_terminal_closed_the_run_is_offered_again(
    services: Services,
) -> None:
    here = begin(services)
    there = Workshop.reopen(services, here.run.id)
    there.facilitate()
    there.write(Slot("note", "pillars"), "Cover changes last")
    closing.close(here)
    there.catch_up()
    assert there.state.closed
    there.leave()
    (open_run,) = services.runs.resumable()
    again = Workshop.reopen(services, open_run.id)
    assert again.sheet.text(Slot("note", "pillars")) == "Cover changes last"
    assert again.state.away


def test_leaving_a_closed_run_with_nothing_new_leaves_it_closed(services: Services) -> None:
    here = begin(services)
    here.write(Slot("note", "pillars"), "Cover changes last")
    assert here.flush()
    closing.close(here)
    here.leave()
    here.cut_off()
    assert services.runs.resumable() == ()
    assert list(services.directories.drafts.glob("*.json")) == []


def test_a_console_lets_the_room_know_of_it_and_ends_the_run_but_once(services: Services) -> None:
    room = begin(services, view="room")
    console = Workshop.reopen(services, room.run.id)
    console.facilitate()
    assert room.catch_up()
    closing.finish(room)
    closing.finish(console)
    closing.go_on_after_all(console)
    room.catch_up()
    assert not room.state.finished
