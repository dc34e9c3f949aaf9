from __future__ import annotations

from dataclasses import replace

import pytest

from tiworkshop.instruments.audit.plan import row_about
from tiworkshop.instruments.plan import PlanRow, PlanSheet, TooManyRows
from tiworkshop.library.instruments.audit import Audit

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


def test_a_row_begins_with_the_questions_it_comes_from(audit: Audit) -> None:
    assert row_about(audit, [27]) == PlanRow(
        questions=(27,), priority="Partners' and families' part in it"
    )
    assert row_about(audit, ["environment"]) == PlanRow(
        questions=(18, 19, 20), priority="Environment"
    )
    assert row_about(audit, [16, "environment", 18]).questions == (16, 18, 19, 20)
    with pytest.raises(KeyError):
        row_about(audit, ["environments"])


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
