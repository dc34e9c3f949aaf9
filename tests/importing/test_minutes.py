from __future__ import annotations

import pytest

from tiworkshop.importing.durations import Length
from tiworkshop.importing.minutes import Worked, work_out


def length(least: int, most: int | None = None) -> Length:
    return Length(least, most or least, 0, 0)


def minutes(worked: Worked) -> list[int]:
    return [share.minutes for share in worked.shares]


def test_minutes_that_add_up_are_taken_as_they_are() -> None:
    worked = work_out(length(45), [length(30), length(15)])
    assert (worked.minutes, minutes(worked)) == (45, [30, 15])
    assert (worked.guess, worked.warning) == ("", "")


def test_minutes_that_do_not_add_up_are_kept_and_both_numbers_are_said() -> None:
    worked = work_out(length(45), [length(30), length(20)])
    assert (worked.minutes, minutes(worked)) == (45, [30, 20])
    assert "50 minutes" in worked.warning
    assert "45 minutes" in worked.warning


def test_the_one_part_without_minutes_takes_what_is_left() -> None:
    worked = work_out(length(45), [length(30), None])
    assert minutes(worked) == [30, 15]
    assert worked.warning == ""
    assert "15 are what is left" in worked.shares[1].guess


def test_two_parts_without_minutes_are_left_open() -> None:
    worked = work_out(length(60), [None, length(25), None])
    assert minutes(worked) == [0, 25, 0]
    assert worked.warning
    assert worked.shares[0].warning


@pytest.mark.parametrize(
    ("whole", "parts", "found"),
    [
        (length(45), [length(20, 30), length(15)], [30, 15]),
        (length(30), [length(10, 15), length(10, 15)], [15, 15]),
        (length(20), [length(10, 15), length(10, 15)], [10, 10]),
        (length(20, 30), [length(10, 15), length(10, 15)], [15, 15]),
        (length(20, 30), [length(10), length(15)], [10, 15]),
    ],
)
def test_ranges_are_settled_where_they_add_up_in_one_way(
    whole: Length, parts: list[Length], found: list[int]
) -> None:
    worked = work_out(whole, parts)
    assert minutes(worked) == found
    assert worked.minutes == sum(found)
    assert worked.warning == ""
    assert worked.guess or any(share.guess for share in worked.shares)


def test_ranges_that_add_up_in_several_ways_are_not_settled() -> None:
    worked = work_out(length(45), [length(15, 20), length(20, 30)])
    assert "35–50 minutes" in worked.warning


def test_a_variant_without_a_length_takes_the_sum_of_its_parts() -> None:
    worked = work_out(None, [length(20), length(10)])
    assert worked.minutes == 30
    assert "30 minutes" in worked.guess


def test_parts_by_the_clock_become_lengths() -> None:
    worked = work_out(length(30), [length(0, 10), length(10, 30)])
    assert (worked.minutes, minutes(worked)) == (30, [10, 20])
