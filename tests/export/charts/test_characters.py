from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.audit.test_scoring import WHOLE_SHARES
from tiworkshop.export.charts.characters import CELLS, WIDEST, digits, drawn, ruler
from tiworkshop.export.charts.chart import Bar, Bars, Lines, Series
from tiworkshop.instruments.audit.answer import Shares

LEVELS = ("a", "b", "c", "d", "e")


def fractions(*shares: int) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, shares))


def test_a_bar_is_made_of_the_levels_digits_and_its_figures_follow() -> None:
    bar = Bar("1. Label", fractions(70, 0, 20, 5, 5), "1.75")
    lines = drawn(Bars("Title", "Told", "scale", LEVELS, (bar,)))
    assert lines == ("1. Label", "  11111111111111333345   70   0  20   5   5  1.75")


def test_without_shares_the_note_stands_alone() -> None:
    assert drawn(Bars("T", "", "s", LEVELS, (Bar("8. Label", (), "not assessed"),))) == (
        "8. Label",
        "  not assessed",
    )


@given(WHOLE_SHARES)
def test_a_bar_always_has_20_digits_in_order_each_within_a_digit_of_its_share(
    shares: Shares,
) -> None:
    bar = digits(fractions(*shares.percent))
    assert len(bar) == CELLS
    assert list(bar) == sorted(bar)
    for level, share in enumerate(shares.percent, 1):
        assert abs(bar.count(str(level)) - Fraction(share, 5)) < 1


@given(st.fractions(1, 5))
def test_a_position_stands_once_on_its_ruler(position: Fraction) -> None:
    line = ruler(position, 5)
    assert line.count("X") == 1
    assert len(line) == 33
    assert abs(Fraction(line.index("X"), 8) - (position - 1)) <= Fraction(1, 16)


def test_every_line_fits_a_small_terminal() -> None:
    bar = Bar("x" * 44, fractions(20, 20, 20, 20, 20), "2.49 (21 of 27)")
    series = Series("Whole audit (21 of 27)", (("2026-01-05", Fraction(5)),))
    for chart in (
        Bars("T", "", "s", LEVELS, (bar,)),
        Lines("T", "", "s", LEVELS, (series,)),
    ):
        assert max(map(len, drawn(chart))) <= WIDEST
