from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.audit.test_scoring import WHOLE_SHARES
from tiworkshop.instruments.audit.answer import (
    Answer,
    NotAssessed,
    NotShares,
    Shares,
    decode,
    encode,
    no_shares,
    shares_of,
    state_of,
)
from tiworkshop.instruments.audit.figures import read_figures, read_percent

ANY_SHARES = st.lists(st.integers(0, 100), min_size=5, max_size=5).map(
    lambda percent: Shares(tuple(percent))
)


def test_five_points_at_the_digit_keys_make_a_whole_and_a_sixth_changes_nothing() -> None:
    shares = no_shares(5)
    for level in (1, 1, 3, 3):
        shares = shares.with_point(level)
    assert (shares.percent, shares.left, state_of(shares)) == ((40, 0, 40, 0, 0), 20, "draft")
    shares = shares.with_point(5)
    assert state_of(shares) == "assessed"
    assert shares.with_point(2) == shares


def test_a_point_is_taken_away_or_what_is_left_of_it() -> None:
    shares = Shares((70, 0, 20, 5, 5))
    assert shares.without_point(1).percent[0] == 50
    assert shares.without_point(4).percent[3] == 0
    assert shares.without_point(2) == shares


def test_a_total_that_is_not_100_is_a_draft_and_is_never_made_to_fit() -> None:
    for percent in ((99, 0, 0, 0, 0), (60, 60, 0, 0, 0)):
        shares = Shares(percent)
        assert (state_of(shares), shares.percent) == ("draft", percent)
        with pytest.raises(NotShares):
            _ = shares.position


def test_no_answer_is_an_open_question_and_not_assessed_is_an_answer() -> None:
    assert (state_of(None), state_of(NotAssessed())) == ("open", "not assessed")


@pytest.mark.parametrize("percent", [(-1, 101, 0, 0, 0), (101, 0, 0, 0, 0)])
def test_a_share_below_0_or_above_100_is_refused(percent: tuple[int, ...]) -> None:
    with pytest.raises(NotShares):
        shares_of(percent)


@given(ANY_SHARES | WHOLE_SHARES | st.just(NotAssessed()))
def test_an_answer_comes_back_from_its_word(answer: Answer) -> None:
    assert decode(encode(answer)) == answer


@pytest.mark.parametrize("word", ["", "yes", "10 -20", "101", "1.5 2", "²"])
def test_another_word_is_no_answer(word: str) -> None:
    assert decode(word) is None


@given(WHOLE_SHARES)
def test_a_position_is_the_mean_level(shares: Shares) -> None:
    assert shares.position * 100 == sum(n * share for n, share in enumerate(shares.percent, 1))


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("70", 70),
        (" 70 % ", 70),
        ("70%", 70),
        ("70,0", 70),
        ("70.00", 70),
        ("70\N{NO-BREAK SPACE}%", 70),
        ("+5", 5),
        ("0", 0),
        ("", None),
        ("  ", None),
    ],
)
def test_a_per_cent_is_read_as_people_write_it(text: str, percent: int | None) -> None:
    assert read_percent(text) == percent


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("33.3", "not a whole per cent"),
        ("0,7", "not a whole per cent"),
        ("-5", "below 0"),
        ("−5", "below 0"),
        ("120 %", "above 100"),
        ("most", "not a number"),
        ("=1+1", "not a number"),
        ("٣", "not a number"),
        ("1e2", "not a number"),
    ],
)
def test_anything_else_is_refused_with_a_reason(text: str, words: str) -> None:
    with pytest.raises(NotShares, match=words):
        read_percent(text)


@pytest.mark.parametrize(
    "text", ["70 0 20 5 5", "70,0,20,5,5", "70% 0% 20% 5% 5%", " 70, 0, 20, 5, 5 ", "70/0/20/5/5"]
)
def test_figures_are_typed_on_one_line(text: str) -> None:
    assert read_figures(text, 5) == Shares((70, 0, 20, 5, 5))


def test_too_few_figures_are_counted_aloud() -> None:
    with pytest.raises(NotShares, match="5 levels and 2 figures"):
        read_figures("70 30", 5)
