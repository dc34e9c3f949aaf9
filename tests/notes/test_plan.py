from __future__ import annotations

from dataclasses import replace

import pytest

from tiworkshop.notes.plan import Plan, PlanRow, PlanSheet, TooManyRows, parked_slot
from tiworkshop.notes.sheet import Sheet

FULL = PlanRow(
    questions=(15, 16),
    priority="Plans that take everybody in",
    action="Invite lunchtime staff to the review.",
    lead_role="SENDCo",
    time_and_resources="Half an hour of cover a term.",
    makes_room="The second sign-off goes.",
    by_when="2027-01-11",
    success_criteria="Each plan names who was there.",
    monitored_by="Deputy head",
    review_date="2027-02-19",
)


def with_ideas(*ideas: str) -> PlanSheet:
    notes = Sheet()
    for number, idea in enumerate(ideas, 1):
        notes = notes.with_text(parked_slot(number), idea)
    return PlanSheet(notes)


def test_every_line_of_a_row_comes_back() -> None:
    plan = PlanSheet().with_row(1, FULL).with_row(3, replace(FULL, questions=()))
    assert plan.row(1) == FULL
    assert plan.row(2).empty
    assert plan.rows == (FULL, replace(FULL, questions=()))


def test_a_row_that_is_emptied_is_gone() -> None:
    assert PlanSheet().with_row(2, FULL).with_row(2, PlanRow()).rows == ()


@pytest.mark.parametrize("place", [0, 4])
def test_a_plan_has_three_rows_at_most(place: int) -> None:
    with pytest.raises(TooManyRows, match="One is enough"):
        PlanSheet().with_row(place, FULL)


def test_when_a_row_goes_those_after_it_move_up() -> None:
    second = PlanRow(action="A quiet corner")
    plan = PlanSheet().with_row(1, FULL).with_row(2, second).without_row(1)
    assert (plan.row(1), plan.space) == (second, 2)


def test_a_change_that_is_parked_keeps_what_it_is_and_no_lead_or_date() -> None:
    plan = with_ideas("Music at lunch").with_row(1, FULL).park(1)
    assert plan.plan == Plan((), ("Music at lunch", "Invite lunchtime staff to the review."))
    assert "SENDCo" not in plan.notes.texts.values()


def test_a_parked_idea_becomes_a_change_again_while_there_is_space() -> None:
    ideas = with_ideas("Music at lunch", "A later bell")
    assert ideas.take_up(1).plan == Plan((PlanRow(action="Music at lunch"),), ("A later bell",))
    full = ideas
    for place in (1, 2, 3):
        full = full.with_row(place, FULL)
    with pytest.raises(TooManyRows):
        full.take_up(1)


def test_a_new_idea_never_takes_the_place_of_another() -> None:
    left = with_ideas("one", "two", "three").take_up(1)
    assert left.next_parked == parked_slot(4)
    assert PlanSheet().next_parked == parked_slot(1)


def test_a_row_without_words_of_its_own_is_called_by_its_priority_or_first_step() -> None:
    assert replace(FULL, action="").name == FULL.priority
    assert PlanRow(first_step="Ask the office").name == "Ask the office"
