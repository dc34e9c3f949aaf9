from __future__ import annotations

from datetime import date

import pytest

from tiworkshop.notes.review_date import NotADate, date_words, read_review_date, school_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-02-19", date(2027, 2, 19)),
        ("19/2/27", date(2027, 2, 19)),
        ("19.02.2027", date(2027, 2, 19)),
        ("19 Feb", date(2027, 2, 19)),
        ("24th November", date(2026, 11, 24)),
        ("19 February 2028", date(2028, 2, 19)),
        ("6 weeks", date(2027, 1, 4)),
        (" in 30 days ", date(2026, 12, 23)),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, day: date) -> None:
    assert read_review_date(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "soon", "31 Feb", "2026-13-01", "40 fortnights", "9 Foo"])
def test_what_is_no_date_says_so(text: str) -> None:
    with pytest.raises(NotADate):
        read_review_date(text, TODAY)


def test_a_weekend_becomes_the_monday_after() -> None:
    assert school_day(date(2026, 11, 28)) == school_day(date(2026, 11, 29)) == date(2026, 11, 30)
    assert school_day(date(2026, 11, 27)) == date(2026, 11, 27)


def test_dates_are_shown_in_words() -> None:
    assert date_words("2027-02-19") == "Friday 19 February 2027"
    assert date_words("next term") == "next term"
