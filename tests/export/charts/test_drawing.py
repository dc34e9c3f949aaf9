from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from fractions import Fraction

import pytest

from tests.export.charts.test_picture import BARS, LINES
from tiworkshop.export.charts.chart import Chart, Lines, Series
from tiworkshop.export.charts.drawing import WIDE, as_svg

SVG = "{http://www.w3.org/2000/svg}"
MANY = replace(
    LINES,
    series=tuple(
        Series(f"Section {at}", tuple((f"2026-0{day}-05", Fraction(day)) for day in (1, 2, 3)))
        for at in range(9)
    ),
)


def drawn(chart: Chart) -> ET.Element:
    return ET.fromstring("\n".join(as_svg(chart, "a")))


@pytest.mark.parametrize("chart", [BARS, LINES, MANY])
def test_it_says_in_words_what_it_shows(chart: Chart) -> None:
    root = drawn(chart)
    assert root.get("role") == "img"
    assert [root.findtext(f"{SVG}title")] == [chart.title]
    told = root.findtext(f"{SVG}desc") or ""
    labels = [one.label for one in (chart.series if isinstance(chart, Lines) else chart.bars)]
    shown = [text.text for text in root.iter(f"{SVG}text")]
    for label in labels:
        assert label in told
        assert label in shown


def test_shares_stand_in_their_bars_and_what_has_none_says_why() -> None:
    shown = [text.text for text in drawn(BARS).iter(f"{SVG}text")]
    assert {"50", "45", "1.55 (2 of 3)", "not assessed", "three-phase scale"} <= set(shown)
    assert "5" not in shown


@pytest.mark.parametrize("chart", [BARS, LINES, MANY])
def test_everything_stands_within_the_picture(chart: Chart) -> None:
    root = drawn(chart)
    high = float((root.get("viewBox") or "").split()[3])
    for one in root.iter():
        for across, down in (("x", "y"), ("cx", "cy"), ("x2", "y2")):
            if one.get(across):
                assert 0 <= float(one.get(across, "")) <= WIDE
                assert 0 <= float(one.get(down, "")) <= high


def test_no_series_sign_hides_another() -> None:
    signs = [one for one in drawn(MANY).iter(f"{SVG}circle") if one.get("r") == "8"]
    in_plot = [float(one.get("cx", "")) for one in signs if float(one.get("cx", "")) > 100]
    assert len(in_plot) == 9
    assert all(abs(a - b) >= 16 for a in in_plot for b in in_plot if a != b)


def test_it_is_grey_and_nothing_in_it_runs_or_loads() -> None:
    svg = "\n".join(as_svg(BARS, "a"))
    colours = set(re.findall(r"#([0-9a-f]{6})", svg))
    assert colours
    assert all(one[:2] == one[2:4] == one[4:] for one in colours)
    assert not re.search(r"<(script|image|use|a)\b|href|url\(", svg)
