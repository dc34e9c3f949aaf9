"""A part of the frame: lines of text, of which only those that change are written again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Self

from textual.geometry import Region
from textual.widgets import Static

from tiworkshop.app.paint import paint
from tiworkshop.readings.page import Line
from tiworkshop.readings.width import line_cells


class Part(Static):
    """Shows laid-out lines. Where its height is fixed, no change lays the screen out anew."""

    _lines: tuple[Line, ...] = ()
    _changed: tuple[Region, ...] = ()

    def __init__(self, name: str) -> None:
        super().__init__(id=name, markup=False)

    def show(self, lines: Sequence[Line]) -> None:
        """Show lines, unless they are there already."""
        before, after = self._lines, tuple(lines)
        if before == after:
            return
        self._lines = after
        height = self.styles.height
        grows = height is not None and height.is_auto and len(before) != len(after)
        if not grows and self._fits(before) and self._fits(after):
            self._changed = tuple(_changes(before, after))
        self.update(paint(after), layout=grows)
        self._changed = ()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Refresh what changed where that is known, and everything where it isn't."""
        regions = regions or self._changed
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def _fits(self, lines: Sequence[Line]) -> bool:
        """Return whether each line takes one row, so that a line's number is its row."""
        return all(line_cells(line) <= self.content_size.width for line in lines)


def _changes(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Region]:
    for row, (old, new) in enumerate(zip_longest(before, after, fillvalue=())):
        if old != new:
            yield Region(0, row, max(line_cells(old), line_cells(new)), 1)
