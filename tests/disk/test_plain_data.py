from __future__ import annotations

from dataclasses import dataclass

import pytest

from tiworkshop.disk.plain_data import NotThisShape, from_plain, to_plain
from tiworkshop.library.definition import Session


@dataclass(frozen=True)
class Small:
    name: str
    numbers: tuple[int, ...] = ()
    other: str | None = None


def test_a_value_comes_back_as_it_went(session: Session) -> None:
    assert from_plain(Session, to_plain(session)) == session


def test_a_whole_number_is_taken_where_a_fraction_is_meant() -> None:
    assert from_plain(float, 3) == 3.0


@pytest.mark.parametrize("data", [10**400, -(10**400), float("nan"), float("inf"), True, "3"])
def test_what_is_no_finite_number_is_refused_where_a_fraction_is_meant(data: object) -> None:
    with pytest.raises(NotThisShape):
        from_plain(float, data)


@pytest.mark.parametrize(
    "data",
    [
        {"name": 3},
        {"name": "a", "numbers": "12"},
        {"name": "a", "numbers": [True]},
        {"name": "a", "other": 1},
        {"name": "a", "more": 1},
        {},
        [],
        None,
    ],
)
def test_data_of_another_shape_is_refused(data: object) -> None:
    with pytest.raises(NotThisShape):
        from_plain(Small, data)
