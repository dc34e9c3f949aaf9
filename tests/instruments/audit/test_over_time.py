from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.audit.test_scoring import ANSWERS
from tests.instruments.conftest import bundled
from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.audit.over_time import Dated, compare, comparisons, lines
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.library.instruments.audit import Audit

_AUDIT = bundled("audit.yaml")
assert isinstance(_AUDIT, Audit)
ONE, TWO, THREE = (Shares(tuple(100 * (at == n) for at in range(5))) for n in range(3))


def dated(audit: Audit, day: str, answers: dict[int, Answer]) -> Dated:
    return Dated(day, score(audit, answers))


def test_only_questions_assessed_both_times_are_compared(audit: Audit) -> None:
    before = dated(audit, "2026-01-01", {1: ONE, 2: TWO, 3: TWO, 4: NotAssessed(), 6: ONE})
    after = dated(audit, "2026-11-01", {1: TWO, 2: TWO, 3: ONE, 4: THREE, 7: THREE})
    found = compare(before, after)
    assert found.compared == 3
    directions = {one.question.number: one.direction for one in found.movements}
    assert directions == {1: "towards", 2: "same", 3: "away"}
    assert [one.question.number for one in found.moved("towards")] == [1]


def test_a_line_is_drawn_over_the_same_questions_every_day(audit: Audit) -> None:
    days = [
        dated(audit, "2026-01-01", {1: ONE, 2: ONE, 3: THREE}),
        dated(audit, "2026-06-01", {1: TWO, 2: TWO, 12: ONE}),
        dated(audit, "2026-11-01", {1: THREE, 2: TWO, 3: ONE, 12: TWO}),
    ]
    knowledge, *_, whole = lines(audit, days)
    assert (knowledge.assessed, knowledge.asked) == (2, 5)
    assert knowledge.points == (
        ("2026-01-01", Fraction(1)),
        ("2026-06-01", Fraction(2)),
        ("2026-11-01", Fraction(5, 2)),
    )
    assert (whole.section, whole.assessed, whole.asked) == (None, 2, 27)


def test_a_section_never_assessed_every_time_has_no_line(audit: Audit) -> None:
    days = [dated(audit, "2026-01-01", {12: ONE}), dated(audit, "2026-06-01", {13: ONE})]
    teams = lines(audit, days)[2]
    assert (teams.assessed, teams.points) == (0, ())


def test_one_day_alone_has_lines_of_one_point_and_nothing_to_compare(audit: Audit) -> None:
    days = [dated(audit, "2026-01-01", {1: ONE})]
    assert comparisons(days) == ()
    assert lines(audit, days)[0].points == (("2026-01-01", Fraction(1)),)
    assert lines(audit, [])[0].points == ()


@given(ANSWERS, ANSWERS)
def test_going_back_turns_every_direction_round(
    first: dict[int, Answer], second: dict[int, Answer]
) -> None:
    a, b = dated(_AUDIT, "2026-01-01", first), dated(_AUDIT, "2026-06-01", second)
    there, back = compare(a, b), compare(b, a)
    assert there.compared == back.compared
    assert [one.question for one in there.moved("towards")] == [
        one.question for one in back.moved("away")
    ]
    assert there.moved("same") == back.moved("same")


@given(st.lists(ANSWERS, min_size=1, max_size=4))
def test_no_line_counts_more_questions_than_any_of_its_days(
    answered: list[dict[int, Answer]],
) -> None:
    days = [dated(_AUDIT, f"2026-01-0{n}", answers) for n, answers in enumerate(answered, 1)]
    whole = lines(_AUDIT, days)[-1]
    assert whole.assessed <= min(day.result.tally.assessed for day in days)
    assert len(whole.points) == (len(days) if whole.assessed else 0)
