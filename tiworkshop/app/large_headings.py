"""Larger headings, in terminals that can show them, for who asks for them in the settings.

Textual knows one size of text: it paints the heading as always, with an empty line below. The
larger one is laid over both when they have been painted. A terminal that can't leaves it out.
Sources: the text sizing protocol of Kitty (OSC 66), and DECDHL and DECSWL of the VT100.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from textual.strip import Strip

from tiworkshop.app.part import Part
from tiworkshop.app.sleeping_input import SleepingInputDriver
from tiworkshop.readings.width import cells
from tiworkshop.settings import LargeHeadings

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp

_ROW = re.compile(r"\x1b\[(\d+);\d+H")


@dataclass(frozen=True, slots=True)
class LargeHeading:
    """A heading over two rows: row and column from 0, and the codes of its colours."""

    text: str
    row: int
    column: int
    colours: str
    by: LargeHeadings

    def painted(self) -> str:
        """Return what draws it over its two rows."""
        if self.by == "kitty":
            return f"{_go(self.row, self.column)}{self.colours}\x1b]66;s=2;{self.text}\x1b\\\x1b[0m"
        text = f"{self.colours}\x1b[2K{' ' * (self.column // 2)}{self.text}\x1b[0m"
        return f"{_go(self.row)}\x1b#3{text}{_go(self.row + 1)}\x1b#4{text}"

    def taken_away(self) -> str:
        """Return what leaves both rows as empty as before, of one size again."""
        if self.by == "kitty":
            gone = f"\x1b[{2 * cells(self.text)}X"
            rows = (f"{_go(self.row + below, self.column)}{gone}" for below in (0, 1))
        else:
            rows = (f"{_go(self.row + below)}\x1b#5\x1b[2K" for below in (0, 1))
        return f"{self.colours}{''.join(rows)}\x1b[0m"


class LargeHeadingsDriver(SleepingInputDriver):
    """A terminal in which the heading of the screen on top is larger than the rest."""

    _shown: LargeHeading | None = None

    def write(self, data: str) -> None:
        """Write to the terminal; whatever paints the heading's rows has it laid over them again."""
        super().write(self._with_heading(data))

    def _with_heading(self, data: str) -> str:
        rows = {int(row) - 1 for row in _ROW.findall(data)}
        if not rows:
            return data
        before, self._shown = self._shown, heading_of(cast("CompanionApp", self._app))
        taken = before.taken_away() if before and before != self._shown else ""
        now = self._shown
        if now and (now != before or rows & {now.row, now.row + 1}):
            return f"{taken}{data}{now.painted()}{_go(0)}"
        return f"{taken}{data}"


def heading_of(app: CompanionApp) -> LargeHeading | None:
    """Return the heading to enlarge on the screen on top, where there is one."""
    page = next(iter(app.screen.query("#page").results(Part)), None)
    if page is None or not page.region:
        return None
    for row, line in enumerate(page.lines):
        if line and line[0].style == "large":
            text = "".join(span.text for span in line)
            sample = Strip([Segment("x", page.brush("large"))]).render(app.console)
            colours = sample.partition("x")[0]
            place = page.region
            return LargeHeading(text, place.y + row, place.x, colours, app.settings.large_headings)
    return None


def _go(row: int, column: int = 0) -> str:
    return f"\x1b[{row + 1};{column + 1}H"
