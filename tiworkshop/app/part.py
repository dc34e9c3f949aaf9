"""A part of the frame: lines of text, of which only those that change are written again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.style import Style as VisualStyle
from textual.widget import Widget

from tiworkshop.readings.page import Line, Style
from tiworkshop.readings.width import line_cells

STYLES: Mapping[Style, str] = {
    "": "$foreground",
    "bold": "bold $foreground",
    "emphasis": "italic $foreground",
    "code": "$foreground",
    "heading": "bold $primary",
    "large": "bold $primary",
    "dim": "$secondary",
    "mark": "bold $accent",
}


class Part(Widget):
    """Shows laid-out lines. Where its height is fixed, no change lays the screen out anew."""

    def __init__(self, name: str) -> None:
        super().__init__(id=name)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show(self, lines: Sequence[Line]) -> None:
        """Show lines, unless they are there already."""
        before, self._lines = self._lines, tuple(lines)
        if before == self._lines:
            return
        height = self.styles.height
        grows = height is not None and height.is_auto and len(before) != len(self._lines)
        self.refresh(*_changes(before, self._lines), layout=grows)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return one row a line, where the style sheet leaves the height to the text."""
        return len(self._lines)

    def brush(self, style: Style) -> RichStyle:
        """Return how a style is painted here."""
        return _brushes(self.visual_style, self.app.theme)[style]

    def render_line(self, y: int) -> Strip:
        """Return one line in the theme's colours."""
        brushes = _brushes(self.visual_style, self.app.theme)
        line = self._lines[y] if y < len(self._lines) else ()
        strip = Strip([Segment(span.text, brushes[span.style]) for span in line])
        return strip.adjust_cell_length(self.size.width, brushes[""])


@lru_cache(maxsize=32)
def _brushes(ground: VisualStyle, theme: str) -> Mapping[Style, RichStyle]:
    """Return how each style is painted on a ground; *theme* says what its colours mean."""
    return {name: (ground + VisualStyle.parse(text)).rich_style for name, text in STYLES.items()}


def _changes(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Region]:
    for row, (old, new) in enumerate(zip_longest(before, after, fillvalue=())):
        if old != new:
            yield Region(0, row, max(line_cells(old), line_cells(new)), 1)
