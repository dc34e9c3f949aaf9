from __future__ import annotations

import getpass
import re
import xml.etree.ElementTree as ET
from fractions import Fraction

import pytest

from tiworkshop.export.charts.chart import Bar, Bars, Chart, Lines, Series
from tiworkshop.export.charts.picture import picture

LEVELS = ("Pre-trauma aware", "Trauma aware", "Trauma sensitive")
BARS = Bars(
    "Shares & <parts>",
    "Told",
    "three-phase scale",
    LEVELS,
    (
        Bar("Teams", (Fraction(50), Fraction(45), Fraction(5)), "1.55 (2 of 3)"),
        Bar("Environment", (), "not assessed"),
    ),
)
LINES = Lines(
    "Over time",
    "Told",
    "three-phase scale",
    LEVELS,
    tuple(
        Series(name, (("2026-01-05", Fraction(1)), ("2026-11-23", Fraction(5, 2))))
        for name in ("Teams (2 of 3)", "Environment (3 of 3)")
    ),
)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("chart", [BARS, LINES])
def test_an_svg_tells_in_words_what_it_shows(chart: Chart) -> None:
    root = ET.fromstring(picture(chart, "svg"))
    assert root.attrib["role"] == "img"
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert title.text == chart.title
    assert "Teams" in (description.text or "")
    assert root.attrib["aria-labelledby"] == "chart-title chart-description"


@pytest.mark.parametrize("chart", [BARS, LINES])
def test_a_picture_needs_no_font_and_no_colour(chart: Chart) -> None:
    svg = picture(chart, "svg").decode()
    assert "<text" not in svg
    colours = set(re.findall(r"#([0-9a-f]{6})", svg))
    assert colours
    assert all(one[:2] == one[2:4] == one[4:] for one in colours)


@pytest.mark.parametrize("form", ["svg", "png"])
def test_a_picture_says_nothing_of_who_made_it_or_when(form: str) -> None:
    raw = picture(LINES, "svg" if form == "svg" else "png")
    assert raw == picture(LINES, "svg" if form == "svg" else "png")
    for word in (b"dc:date", b"Software", b"dc:creator", f">{getpass.getuser()}<".encode()):
        assert word not in raw


def test_a_png_is_a_png() -> None:
    assert picture(BARS, "png").startswith(b"\x89PNG\r\n\x1a\n")
