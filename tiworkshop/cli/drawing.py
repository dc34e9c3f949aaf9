"""Charts as files: pictures need an extra that is loaded only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.cli.stop import Stop

if TYPE_CHECKING:
    from tiworkshop.export.charts.chart import Chart

PICTURES = ("svg", "png")


def drawn_as(chart: Chart, form: str) -> bytes:
    """Return a chart as SVG or PNG. Stops when what draws it isn't installed."""
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.export.charts.fonts import remember_fonts_privately

    remember_fonts_privately(user_directories().cache)
    try:
        from tiworkshop.export.charts.picture import picture
    except ImportError:
        hint = "Install tiworkshop[charts], or use --format text."
        raise Stop("Pictures need matplotlib, and it isn't installed.", hint) from None
    return picture(chart, "svg" if form == "svg" else "png")
