"""What a chart shows in sentences: its alternative for those who don't see it."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.charts.characters import rounded
from tiworkshop.export.charts.chart import Bars, Chart, Lines
from tiworkshop.instruments.audit.figures import position_figure


def spoken(chart: Chart) -> Iterator[str]:
    """Yield what a chart shows, a sentence for each bar or series."""
    match chart:
        case Bars():
            for bar in chart.bars:
                shares = " ".join(f"{rounded(share)} %" for share in bar.shares)
                yield f"{bar.label}: {shares} {bar.note}.".replace("  ", " ")
        case Lines():
            for series in chart.series:
                points = (f"{day} {position_figure(place)}" for day, place in series.points)
                yield f"{series.label}: {', '.join(points)}."
