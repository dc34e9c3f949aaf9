"""Charts as files: pictures need an extra that is loaded only here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tiworkshop.cli.stop import Stop

if TYPE_CHECKING:
    from tiworkshop.export.charts.chart import Chart

PICTURES = ("svg", "png")


def remember_fonts_privately() -> None:
    """Have matplotlib remember the machine's fonts in our own directory, for this user only."""
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.disk.files import private_directory

    os.umask(0o077)
    remembered = private_directory(user_directories().cache / "matplotlib")
    os.environ.setdefault("MPLCONFIGDIR", str(remembered))


def drawn_as(chart: Chart, form: str) -> bytes:
    """Return a chart as SVG or PNG. Stops when what draws it isn't installed."""
    remember_fonts_privately()
    try:
        from tiworkshop.export.charts.picture import picture
    except ImportError:
        hint = "Install tiworkshop[charts], or use --format text."
        raise Stop("Pictures need matplotlib, and it isn't installed.", hint) from None
    return picture(chart, "svg" if form == "svg" else "png")
