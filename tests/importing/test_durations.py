from __future__ import annotations

import pytest

from tiworkshop.importing.durations import lengths


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("45–60 minutes", (45, 60)),
        ("45 - 60 minutes", (45, 60)),
        ("between 45 and 60 minutes", (45, 60)),
        ("forty-five to sixty minutes", (45, 60)),
        ("30 or 45 minutes", (30, 45)),
        ("1 to 1½ hours", (60, 90)),
        ("30 minutes to 1 hour", (30, 60)),
        ("45-Minute Variant", (45, 45)),
        ("1-Hour Variant", (60, 60)),
        ("90mins", (90, 90)),
        ("10 min", (10, 10)),
        ("1 hr 15", (75, 75)),
        ("1h15", (75, 75)),
        ("1 hour and 15 minutes", (75, 75)),
        ("an hour", (60, 60)),
        ("half an hour", (30, 30)),
        ("half-hour", (30, 30)),
        ("an hour and a half", (90, 90)),
        ("one and a half hours", (90, 90)),
        ("1.5 hours", (90, 90)),
        ("three quarters of an hour", (45, 45)),
        ("a quarter of an hour", (15, 15)),
        ("twenty five minutes", (25, 25)),
        ("2 × 15 minutes", (30, 30)),
        ("45\u00a0minutes", (45, 45)),
    ],
)
def test_a_length_is_read_however_it_is_written(phrase: str, found: tuple[int, int]) -> None:
    (length,) = lengths(phrase)
    assert (length.least, length.most) == found


@pytest.mark.parametrize(
    "phrase",
    [
        "5 minutes each",
        "10 minutes per person",
        "15 + 15 minutes",
        "Module 2",
        "a few minutes",
        "24",
    ],
)
def test_what_names_no_whole_length_is_not_read_as_one(phrase: str) -> None:
    assert lengths(phrase) == ()


@pytest.mark.parametrize("phrase", ["Variant 1 – 45 minutes", "Option 2 - 45 minutes"])
def test_a_number_that_is_a_name_does_not_begin_a_range(phrase: str) -> None:
    (length,) = lengths(phrase)
    assert (length.fixed, length.most) == (True, 45)


def test_a_length_knows_where_it_stands() -> None:
    phrase = "Reading (10–15 minutes), in pairs"
    (length,) = lengths(phrase)
    assert phrase[length.begins : length.ends] == "10–15 minutes"


def test_several_lengths_are_all_found() -> None:
    assert [length.most for length in lengths("10 minutes, then 5 minutes")] == [10, 5]
