"""Charts as SVG inside a page: real text, grey and strokes only, and nothing that runs or loads.

Everything is measured in units of which a chart is 480 wide; labels stand on lines of their own, so
that no font at hand can push one into another. The picture for a file of its own is in
``picture``: there, letters are shapes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from html import escape
from itertools import pairwise

from tiworkshop.export.charts.characters import rounded
from tiworkshop.export.charts.chart import Bar, Bars, Chart, Lines
from tiworkshop.export.charts.spoken import spoken
from tiworkshop.values import dataclass

WIDE = 480
_TEXT, _LINE = 13, 18
_BAR, _GAP = 20, 10
_ACROSS = 320
"""How far a whole bar reaches; its note stands behind it."""
_NARROWEST = 7
"""Per cent of a bar that has room for its figure."""
_HIGH, _LEFT, _RIGHT, _TOP = 220, 150, 460, 12
"""How high lines stand, and from where to where they go across; levels are named before them."""
_DAYS_IN_A_ROW = 2
"""Days whose dates fit beside each other; more stand below each other."""
_INK, _QUIET = "#1a1a1a", "#767676"
_FILLS = ("#ffffff", "#dddddd", "#bbbbbb", "#8f8f8f", "#4d4d4d")
_LIGHT_FILLS = 4
"""Fills on which dark text can be read; the others take white text."""
_DASHES = ("none", "8 4", "2 4", "8 4 2 4")
_SWATCH = 12


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Elements, and the height down to which they reach."""

    lines: tuple[str, ...]
    high: float


def as_svg(chart: Chart, name: str) -> Iterator[str]:
    """Yield the lines of an SVG element; *name* makes its ids its own in the page."""
    drawn = _bars(chart) if isinstance(chart, Bars) else _lines(chart)
    told = " ".join(spoken(chart))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {drawn.high:g}" role="img"'
        f' aria-labelledby="{name}-title {name}-told" font-size="{_TEXT}">'
    )
    yield f'<title id="{name}-title">{escape(chart.title)}</title>'
    yield f'<desc id="{name}-told">{escape(told)}</desc>'
    yield from drawn.lines
    yield "</svg>"


def _bars(chart: Bars) -> _Drawn:
    key = _key(chart)
    lines, y = list(key.lines), key.high + _GAP
    for bar in chart.bars:
        lines.append(_text(0, y + _TEXT, bar.label))
        lines += _bar(bar, y + _LINE)
        y += _LINE + _BAR + _GAP
    return _Drawn(tuple(lines), y)


def _key(chart: Bars) -> _Drawn:
    """Draw what each fill stands for, one level a line, below the scale's name."""
    lines, y = [_text(0, _TEXT, chart.scale)], float(_LINE)
    for at, level in enumerate(chart.levels):
        lines.append(_box(0, y, _SWATCH, _SWATCH, at))
        lines.append(_text(_SWATCH + 6, y + _SWATCH - 1, f"{at + 1} {level}"))
        y += _LINE
    return _Drawn(tuple(lines), y)


def _bar(bar: Bar, y: float) -> Iterator[str]:
    begins, middle = 0.0, y + _BAR / 2 + _TEXT / 3
    for at, share in enumerate(bar.shares):
        width = float(share) * _ACROSS / 100
        if width:
            yield _box(begins, y, width, _BAR, at)
        if share >= _NARROWEST:
            ink = _INK if at % len(_FILLS) < _LIGHT_FILLS else "#ffffff"
            figure = str(rounded(share))
            yield _text(begins + width / 2, middle, figure, ink=ink, anchor="middle")
        begins += width
    yield _text((_ACROSS if bar.shares else 0) + 8, middle, bar.note)


def _lines(chart: Lines) -> _Drawn:
    top, levels = _LINE + _TOP, len(chart.levels)
    lines = [_text(0, _TEXT, chart.scale)]
    for at, level in enumerate(chart.levels, 1):
        y = _height(Fraction(at), levels) + top
        lines.append(_stroke(_LEFT, y, _RIGHT, y, _QUIET))
        lines.append(_text(0, y + _TEXT / 3, f"{at} {level}"))
    days = sorted({day for one in chart.series for day, _ in one.points})
    places = _across(days)
    for at, series in enumerate(chart.series):
        points = [(places[day], _height(place, levels) + top) for day, place in series.points]
        lines += _series(points, at, len(chart.series))
    y = float(top + _HIGH + _LINE + _TOP)
    for at, day in enumerate(days):
        row = at if len(days) > _DAYS_IN_A_ROW else 0
        lines.append(_text(places[day], y + row * _LINE, day, anchor=_anchor(day, days)))
    y += _LINE * (len(days) if len(days) > _DAYS_IN_A_ROW else 1) + _GAP
    for at, series in enumerate(chart.series):
        lines.append(_stroke(0, y - _TEXT / 3, 40, y - _TEXT / 3, _INK, _DASHES[at % len(_DASHES)]))
        lines += [_mark(20, y - _TEXT / 3, at), _text(48, y, series.label)]
        y += _LINE
    return _Drawn(tuple(lines), y)


def _series(points: Sequence[tuple[float, float]], at: int, of: int) -> Iterator[str]:
    """Draw one line with a dot a day; its sign stands where no other line's sign does."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashes = _DASHES[at % len(_DASHES)]
    yield (
        f'<polyline points="{path}" fill="none" stroke="{_INK}" stroke-width="1.5"'
        f' stroke-dasharray="{dashes}"/>'
    )
    yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{_INK}"/>' for x, y in points)
    if points:
        x = points[0][0] + (points[-1][0] - points[0][0]) * (at + 1) / (of + 1)
        yield _mark(x, _on_the_way(points, x), at)


def _on_the_way(points: Sequence[tuple[float, float]], x: float) -> float:
    """Return how far down a line stands at *x*, between its points."""
    for (from_x, from_y), (to_x, to_y) in pairwise(points):
        if from_x <= x <= to_x and to_x > from_x:
            return from_y + (to_y - from_y) * (x - from_x) / (to_x - from_x)
    return points[0][1]


def _across(days: Sequence[str]) -> dict[str, float]:
    """Return how far across each day stands, by the time between them."""
    numbers = {day: date.fromisoformat(day).toordinal() for day in days}
    first, last = min(numbers.values(), default=0), max(numbers.values(), default=0)
    room = _RIGHT - _LEFT - 2 * _GAP
    return {
        day: _LEFT + _GAP + room * (number - first) / max(last - first, 1)
        for day, number in numbers.items()
    }


def _height(position: Fraction, levels: int) -> float:
    """Return how far down a position stands: level 1 at the foot."""
    return float(_HIGH * (levels - position) / max(levels - 1, 1))


def _anchor(day: str, days: Sequence[str]) -> str:
    if day == days[0]:
        return "start"
    return "end" if day == days[-1] else "middle"


def _mark(x: float, y: float, at: int) -> str:
    """Draw the sign of a series: its place in the key as a figure, in a circle."""
    circle = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="8" fill="#ffffff" stroke="{_INK}"/>'
    return circle + _text(x, y + 4, str(at + 1), anchor="middle", size=11)


def _box(x: float, y: float, wide: float, high: float, at: int) -> str:
    fill = _FILLS[at % len(_FILLS)]
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:g}" fill="{fill}"'
        f' stroke="{_INK}" stroke-width="1"/>'
    )


def _stroke(x: float, y: float, to_x: float, to_y: float, ink: str, dashes: str = "none") -> str:
    return (
        f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" stroke="{ink}"'
        f' stroke-dasharray="{dashes}"/>'
    )


def _text(
    x: float, y: float, text: str, *, ink: str = _INK, anchor: str = "start", size: int = _TEXT
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{ink}" text-anchor="{anchor}" font-size="{size}">'
        f"{escape(text)}</text>"
    )
