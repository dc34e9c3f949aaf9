"""A screen as text that people can read and compare: its lines, then how each run is painted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.segment import Segment
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.strip import Strip

from tiworkshop.app.companion import CompanionApp


class TextFile(SingleFileSnapshotExtension):
    """One text file a snapshot."""

    _file_extension = "txt"
    _write_mode = WriteMode.TEXT


def picture(app: CompanionApp) -> str:
    """Return the screen's lines between bars, and below them each style with where it is."""
    strips = app.screen._compositor.render_strips(app.size)  # noqa: SLF001  # no public way
    width, height = app.size
    lines = [f"== {width} × {height}"]
    lines += [f"|{strip.text}|" for strip in strips]
    lines += [f"   {style}: {', '.join(places)}" for style, places in _styles(strips)]
    return "\n".join(lines) + "\n"


def _styles(strips: Iterable[Strip]) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for row, strip in enumerate(strips, 1):
        column = 1
        for style, segments in groupby(strip, _style):
            text = "".join(segment.text for segment in segments)
            if text.strip():
                found.setdefault(style, []).append(f"{row}:{column}-{column + len(text) - 1}")
            column += len(text)
    yield from sorted(found.items())


def _style(segment: Segment) -> str:
    return str(segment.style or "none")
