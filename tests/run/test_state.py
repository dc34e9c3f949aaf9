from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.run.happenings import STARTED, STEPS, events
from tiworkshop.run.events import (
    CardShown,
    Closed,
    CutOff,
    Event,
    Extended,
    Finished,
    Happening,
    Left,
    Moved,
    Paused,
    Resumed,
    Returned,
    RoomHidden,
    Undone,
)
from tiworkshop.run.instant import Instant, seconds_between
from tiworkshop.run.state import RunState, after, fold

Steps = list[tuple[Happening, int]]


def state(*steps: tuple[Happening, int]) -> RunState:
    found = fold(events(list(steps)))
    assert found
    return found


@given(STEPS)
def test_any_sequence_of_events_folds_to_a_legal_state(steps: Steps) -> None:
    journal = events(steps)
    found = fold(journal)
    assert found
    assert found.started == STARTED
    assert all(seconds >= 0 for seconds in found.spent.values())
    assert sum(found.spent.values()) <= seconds_between(journal[0].at, journal[-1].at)
    assert found.place.page >= 0
    assert found.place.word >= 0
    assert len(set(found.activities)) == len(found.activities)
    assert found.place.step in found.reached
    assert not (found.running and (found.paused or found.away or found.finished or found.closed))
    assert found.undoable is None or found.undoable in journal


@given(STEPS)
def test_undo_is_exact(steps: Steps) -> None:
    journal = events(steps)
    found = fold(journal)
    assert found
    if found.undoable is None:
        return
    taken_back = Event("undo", journal[-1].at, Undone(found.undoable.id))
    without = [event for event in journal if event is not found.undoable]
    assert fold([*journal, taken_back]) == fold(without)


@given(STEPS, st.integers(0, 20))
def test_an_event_added_gives_the_same_as_folding_all(steps: Steps, cut: int) -> None:
    journal = [event for event in events(steps) if not isinstance(event.what, Undone)]
    stepwise = fold(journal[: cut + 1])
    for event in journal[cut + 1 :]:
        stepwise = after(stepwise, event)
    assert stepwise == fold(journal)


def test_without_a_start_there_is_no_run() -> None:
    assert fold(events([])[1:]) is None


def test_time_counts_for_the_segment_one_is_in() -> None:
    found = state((Moved("reading", "r1"), 60), (Moved("reflection", "p"), 100), (Paused(), 30))
    assert found.spent == {"reading": 160, "reflection": 30}


def test_a_pause_is_not_counted() -> None:
    found = state((Paused(), 10), (Resumed(), 500), (Moved("reading", "r1"), 5))
    assert found.spent == {"reading": 15}


def test_leaving_on_purpose_stops_the_time_until_somebody_comes_back() -> None:
    found = state((Left(), 10), (Returned(False), 90_000), (Moved("reading", "r1"), 5))
    assert found.spent == {"reading": 15}


def test_after_a_cut_the_gap_counts_or_not_as_somebody_says() -> None:
    counted = state((CutOff(), 10), (Returned(True), 100), (Moved("reading", "r1"), 5))
    left_out = state((CutOff(), 10), (Returned(False), 100), (Moved("reading", "r1"), 5))
    assert counted.spent == {"reading": 115}
    assert left_out.spent == {"reading": 15}


def test_a_gap_without_any_last_word_can_be_left_out_too() -> None:
    assert state((Moved("reading", "r1"), 10), (Returned(False), 5000)).spent == {"reading": 10}


def test_coming_back_to_a_pause_stays_paused() -> None:
    found = state((Paused(), 10), (Left(), 5), (Returned(True), 100))
    assert found.paused
    assert found.spent == {"reading": 10}


def test_time_goes_on_after_the_last_event_only_while_running() -> None:
    now = Instant(100.0, "boot", 100.0)
    assert state().spent_at("reading", now) == 100
    assert state((Paused(), 10)).spent_at("reading", now) == 10
    assert state((Finished(), 10)).spent_at("reading", now) == 10
    assert state().spent_at("reflection", now) == 0


def test_cards_and_the_neutral_screen_are_part_of_the_state() -> None:
    found = state((CardShown("b", True), 1), (RoomHidden(), 1))
    assert found.card == CardShown("b", True)
    assert found.hidden
    assert state((CardShown("b"), 1), (Finished(), 1)).card is None


def test_minutes_added_and_taken_away_add_up() -> None:
    found = state((Extended("reading", 2), 1), (Extended("reading", -1), 1))
    assert found.extended == {"reading": 1}


def test_moving_on_reopens_a_finished_run_and_closing_ends_it() -> None:
    assert not state((Finished(), 1), (Moved("reading", "r1"), 1)).finished
    assert state((Finished(), 1), (Closed(), 1)).closed


def test_a_second_start_is_ignored() -> None:
    journal = events([])
    again = replace(journal[0], id="again")
    assert fold([*journal, again]) == fold(journal)
