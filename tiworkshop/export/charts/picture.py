"""Charts drawn as pictures for reports: SVG or PNG, readable in grey and without any font at hand.

Matplotlib draws them. It is an extra (``tiworkshop[charts]``) and takes about a second to load, so
nothing else imports this module. Letters become shapes, so that a picture looks alike everywhere;
the text alternative of an SVG is in its title and description.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date
from html import escape
from itertools import cycle
from typing import TYPE_CHECKING, Literal

from matplotlib import rc_context
from matplotlib.figure import Figure

from tiworkshop.export.charts.characters import rounded
from tiworkshop.export.charts.chart import Bar, Bars, Chart, Lines
from tiworkshop.export.charts.spoken import spoken

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PictureFormat = Literal["svg", "png"]

_INCHES_WIDE = 7.0
_INCHES_A_BAR = 0.42
_INCHES_AROUND = 1.9
_INCHES_HIGH = 4.6
_DOTS = 200
_INK, _QUIET = "#1a1a1a", "#767676"
_FILLS = ("#ffffff", "#e6e6e6", "#c8c8c8", "#a6a6a6", "#7f7f7f")
_HATCHES = ("", "...", "///", "xxx", "")
_MARKS = ("o", "s", "^", "D", "v", "P", "X", "*", "h")
_STROKES = ("-", "--", "-.", ":")
_DAYS_IN_A_ROW = 4
"""Days whose dates fit beside each other."""
_NARROWEST = 6
"""Per cent of a bar that has room for its figure."""
_NOTHING_SAID = {"Date": None, "Creator": None}


def picture(chart: Chart, form: PictureFormat) -> bytes:
    """Return a chart as a file; the same chart gives the same bytes, and it says nothing else."""
    with _style():
        match chart:
            case Bars():
                figure = _bars(chart)
            case Lines():
                figure = _lines(chart)
        figure.suptitle(chart.title, x=0.02, ha="left", fontweight="bold")
        file = io.BytesIO()
        kept = _NOTHING_SAID if form == "svg" else {"Software": None}
        figure.savefig(file, format=form, dpi=_DOTS, metadata=kept)
    return _with_alternative(file.getvalue(), chart) if form == "svg" else file.getvalue()


def _style() -> AbstractContextManager[None]:
    return rc_context(
        {
            "font.family": "DejaVu Sans",  # comes with matplotlib
            "font.size": 9.0,
            "svg.fonttype": "path",
            "svg.hashsalt": "tiworkshop",
            "axes.spines.top": False,
            "axes.spines.right": False,
            "hatch.linewidth": 0.5,
        }
    )


def _bars(chart: Bars) -> Figure:
    figure, axes = _paper(_INCHES_AROUND + _INCHES_A_BAR * len(chart.bars))
    for place, bar in enumerate(chart.bars):
        _bar(axes, place, bar)
    axes.set_yticks(range(len(chart.bars)), [bar.label for bar in chart.bars])
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("%")
    named = enumerate(chart.levels, 1)
    handles = [
        axes.bar(0, 0, color=fill, hatch=hatch, edgecolor=_INK, label=f"{number} {name}")
        for (number, name), fill, hatch in zip(named, cycle(_FILLS), cycle(_HATCHES), strict=False)
    ]
    below = figure.legend(handles=handles, loc="outside lower center", ncols=3, frameon=False)
    below.set_title(chart.scale)
    return figure


def _bar(axes: Axes, place: int, bar: Bar) -> None:
    begins = 0.0
    for at, share in enumerate(bar.shares):
        width, fill = float(share), _FILLS[at % len(_FILLS)]
        hatch = _HATCHES[at % len(_HATCHES)]
        axes.barh(place, width, left=begins, color=fill, hatch=hatch, edgecolor=_INK, height=0.66)
        if share >= _NARROWEST:
            box = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}
            axes.text(
                begins + width / 2, place, str(rounded(share)), ha="center", va="center", bbox=box
            )
        begins += width
    axes.text(101 if bar.shares else 1, place, bar.note, va="center", color=_INK)


def _lines(chart: Lines) -> Figure:
    figure, axes = _paper(_INCHES_HIGH)
    styles = zip(chart.series, cycle(_MARKS), cycle(_STROKES), strict=False)
    for series, mark, stroke in styles:
        days = [date.fromisoformat(day).toordinal() for day, _ in series.points]
        places = [float(position) for _, position in series.points]
        axes.plot(days, places, stroke, marker=mark, color=_INK, lw=1, ms=5, label=series.label)
    every = sorted({day for series in chart.series for day, _ in series.points})
    days_shown = [date.fromisoformat(day).toordinal() for day in every]
    axes.set_xticks(days_shown, every, rotation=0 if len(every) <= _DAYS_IN_A_ROW else 60)
    levels = range(1, len(chart.levels) + 1)
    axes.set_yticks(levels, [f"{number} {chart.levels[number - 1]}" for number in levels])
    axes.set_ylabel(chart.scale)
    axes.set_ylim(0.8, len(chart.levels) + 0.2)
    axes.grid(axis="y", color=_QUIET, lw=0.4)
    figure.legend(loc="outside lower center", ncols=2, frameon=False)
    return figure


def _paper(inches_high: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(_INCHES_WIDE, inches_high), layout="constrained")
    return figure, figure.add_subplot()


def _with_alternative(svg: bytes, chart: Chart) -> bytes:
    """Put a title and a description into an SVG, for those who hear it."""
    head, tag, rest = svg.partition(b"<svg ")
    attributes, end, body = rest.partition(b">")
    named = b'role="img" aria-labelledby="chart-title chart-description" '
    return b"".join((head, tag, named, attributes, end, *_described(chart), body))


def _described(chart: Chart) -> Iterator[bytes]:
    told = escape(" ".join(spoken(chart)))
    yield f'\n <title id="chart-title">{escape(chart.title)}</title>'.encode()
    yield f'\n <desc id="chart-description">{told}</desc>'.encode()
