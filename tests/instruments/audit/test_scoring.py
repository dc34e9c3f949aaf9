from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.conftest import bundled
from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares, no_shares
from tiworkshop.instruments.audit.figures import position_figure
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.library.instruments.audit import Audit

_AUDIT = bundled("audit.yaml")
assert isinstance(_AUDIT, Audit)
_CUTS = st.lists(st.integers(0, 100), min_size=4, max_size=4).map(sorted)
WHOLE_SHARES = _CUTS.map(
    lambda cuts: Shares(tuple(b - a for a, b in zip([0, *cuts], [*cuts, 100], strict=True)))
)
"""Any shares that make 100."""
ANSWERS = st.dictionaries(
    st.integers(1, 27), WHOLE_SHARES | st.just(NotAssessed()) | st.just(Shares((20, 0, 0, 0, 0)))
)


def test_the_completed_example_of_the_source_adds_up_as_it_should(
    audit: Audit, reference: AuditSheet
) -> None:
    tally = score(audit, reference.answers).tally
    assert (tally.assessed, tally.asked) == (21, 27)
    assert tally.totals == (610, 100, 1235, 60, 95)
    assert tally.position == Fraction(5230, 2100)
    assert position_figure(tally.position) == "2.49"


@pytest.mark.parametrize(
    ("section", "figure", "assessed", "asked"),
    [
        ("knowledge", "2.15", 5, 5),
        ("competence", "2.84", 4, 6),
        ("teams", "2.34", 5, 6),
        ("environment", "2.80", 2, 3),
        ("direct-support", "3.00", 2, 3),
        ("senior-leaders", "2.30", 3, 4),
    ],
)
def test_each_section_of_the_example_has_its_mean_and_its_n(
    audit: Audit, reference: AuditSheet, section: str, figure: str, assessed: int, asked: int
) -> None:
    (found,) = (
        one for one in score(audit, reference.answers).sections if one.section.id == section
    )
    assert found.tally.position is not None
    assert position_figure(found.tally.position) == figure
    assert (found.tally.assessed, found.tally.asked) == (assessed, asked)


def test_counting_blanks_as_zero_would_give_another_figure_and_is_not_what_we_do(
    audit: Audit, reference: AuditSheet
) -> None:
    tally = score(audit, reference.answers).tally
    weighed = sum(level * total for level, total in enumerate(tally.totals, 1))
    wrong = Fraction(weighed, 100 * tally.asked)
    assert position_figure(wrong) == "1.94"
    assert tally.position != wrong


def test_nothing_assessed_has_no_position(audit: Audit) -> None:
    result = score(audit, {number: NotAssessed() for number in range(1, 28)})
    assert (result.tally.position, result.tally.assessed, result.tally.asked) == (None, 0, 27)
    assert result.tally.mean_shares == ()
    assert [section.tally.position for section in result.sections] == [None] * 6


def test_a_draft_stays_out_of_every_figure(audit: Audit) -> None:
    draft = no_shares(5).with_share(1, 99)
    result = score(audit, {1: draft, 2: Shares((0, 0, 0, 0, 100))})
    assert result.question(1).state == "draft"
    assert result.tally.totals == (0, 0, 0, 0, 100)
    assert result.tally.assessed == 1


def test_shares_of_a_scale_with_other_levels_stay_out_as_well(audit: Audit) -> None:
    result = score(audit, {1: Shares((50, 50)), 2: Shares((0, 0, 0, 0, 0, 100))})
    assert [result.question(number).state for number in (1, 2)] == ["draft", "draft"]
    assert result.tally.assessed == 0


@given(ANSWERS)
def test_totals_of_the_sections_are_the_totals_of_the_whole(answers: dict[int, Answer]) -> None:
    result = score(_AUDIT, answers)
    by_section = zip(*(section.tally.totals for section in result.sections), strict=True)
    assert tuple(map(sum, by_section)) == result.tally.totals
    assert sum(result.tally.totals) == 100 * result.tally.assessed
    assert sum(result.tally.mean_shares) == (100 if result.tally.assessed else 0)


@given(ANSWERS)
def test_a_position_lies_on_the_scale_and_between_those_of_the_sections(
    answers: dict[int, Answer],
) -> None:
    result = score(_AUDIT, answers)
    parts = [one.tally.position for one in result.sections if one.tally.position is not None]
    if result.tally.position is None:
        assert parts == []
    else:
        assert 1 <= min(parts) <= result.tally.position <= max(parts) <= 5


@given(ANSWERS, st.integers(1, 27))
def test_not_assessing_a_question_is_the_same_as_leaving_it_open(
    answers: dict[int, Answer], number: int
) -> None:
    without = {one: answer for one, answer in answers.items() if one != number}
    assert score(_AUDIT, {**without, number: NotAssessed()}).tally == score(_AUDIT, without).tally


@given(ANSWERS)
def test_the_order_in_which_questions_were_answered_changes_nothing(
    answers: dict[int, Answer],
) -> None:
    backwards = dict(reversed(answers.items()))
    assert score(_AUDIT, backwards) == score(_AUDIT, answers)


@pytest.mark.parametrize(
    ("position", "figure"),
    [
        (Fraction(1), "1.00"),
        (Fraction(5), "5.00"),
        (Fraction(2005, 1000), "2.01"),
        (Fraction(2, 3) + 2, "2.67"),
        (Fraction(3999, 1000), "4.00"),
    ],
)
def test_a_figure_is_rounded_only_where_it_is_shown(position: Fraction, figure: str) -> None:
    assert position_figure(position) == figure
