"""What training covers: themes and levels as a grid, each cell with its parts."""

from __future__ import annotations

from typing import ClassVar, Literal

from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.framework.drawing import Place, grid_lines
from tiworkshop.app.paint import says, shortened, two_ends, wrapped
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.instruments.framework.training import Cell
from tiworkshop.instruments.framework.training_sheet import OFFER, TrainingPlanning
from tiworkshop.readings.page import Line
from tiworkshop.words import training as words
from tiworkshop.words.command import Command
from tiworkshop.words.documents import pages_of
from tiworkshop.workshop.reflections import Reflections


class TrainingScreen(Frame[Literal["keep"] | None]):
    """Chooses what is covered; gives back "keep", or None for going back, saved."""

    DOES: ClassVar[tuple[Command, ...]] = words.TRAINING_COMMANDS
    BINDINGS: ClassVar = key_bindings(words.TRAINING_COMMANDS)

    def __init__(self, reflections: Reflections, planning: TrainingPlanning) -> None:
        super().__init__()
        self.reflections = reflections
        self.planning = planning
        self.at: Place = (0, 0)

    @property
    def levels(self) -> list[int]:
        """The levels that have themes."""
        return [level.level for level in self.planning.whole.themed]

    @property
    def cell(self) -> Cell | None:
        """The theme and level that are marked."""
        row, column = self.at
        theme = self.planning.whole.framework.themes[row]
        return self.planning.coverage.cell(self.levels[column], theme.code)

    def draw_body(self) -> None:
        """Show the grid, and below it what is marked."""
        whole, covered = self.planning.whole, self.planning.coverage
        marks = {
            (row, column): words.cell_mark(covered.cell(level, theme.code))
            for row, theme in enumerate(whole.framework.themes)
            for column, level in enumerate(self.levels)
        }
        names = [theme.title for theme in whole.framework.themes]
        columns = [f"L{level}" for level in self.levels]
        lines = grid_lines(names, columns, marks, self.at, self.columns)
        cell = self.cell
        detail = self._detail(words.cell_words(cell, whole), len(lines)) if cell else ()
        gap = [()] if len(lines) + len(detail) < self.room.lines else []
        heading = self.planning.sheet.offer or words.HEADING
        self.put("page", self.page_lines(heading, [*lines, *gap, *detail]))

    def _detail(self, text: str, above: int) -> tuple[Line, ...]:
        """Return what is marked, in whole words on the lines that are left."""
        detail = wrapped(text, self.columns, "dim")
        if above + len(detail) <= self.room.lines:
            return detail
        return (says(shortened(text, self.columns), "dim"),)

    def header_line(self, width: int) -> Line:
        """Return the framework's name."""
        return two_ends(self.planning.whole.framework.title, words.PRIVATE, width)

    def where(self) -> tuple[str, str]:
        """Return how many are covered, thin and missing."""
        return words.counts_words(self.planning.coverage), ""

    def _changed(self, news: str = "") -> None:
        self.companion.save_soon()
        self.companion.say(news)

    def action_cover(self) -> None:
        """Cover the marked theme and level whole, or not."""
        self.action_part(0)

    def action_part(self, number: int) -> None:
        """Cover one part of it by its number, or not."""
        if self.cell and self.planning.cover(self.cell, number):
            self._changed()

    def action_offer(self) -> None:
        """Write what the offer is called."""
        desk, heading, hint = self.planning.desk, words.OFFER_HEADING, words.OFFER_HINT
        self.companion.push_screen(WritingScreen(desk, OFFER, heading, hint, one_line=True))

    def action_undo(self) -> None:
        """Take back the last change."""
        self._changed("" if self.planning.undo() else words.NOTHING_TO_UNDO)

    def action_result(self) -> None:
        """Show what is covered, thin and missing."""
        document = self.reflections.training_so_far(self.planning)
        self.companion.push_screen(PagesScreen(document.title, pages_of(document)))

    def action_down(self) -> None:
        """Mark the next theme."""
        self._mark(1, 0)

    def action_up(self) -> None:
        """Mark the theme before."""
        self._mark(-1, 0)

    def action_right(self) -> None:
        """Mark the next level."""
        self._mark(0, 1)

    def action_left(self) -> None:
        """Mark the level before."""
        self._mark(0, -1)

    def _mark(self, down: int, right: int) -> None:
        row = max(0, min(self.at[0] + down, len(self.planning.whole.framework.themes) - 1))
        column = max(0, min(self.at[1] + right, len(self.levels) - 1))
        self.at = (row, column)
        self.redraw()

    def action_keep(self) -> None:
        """Go to the review, and keep it."""
        if self.planning.sheet.covered:
            self.dismiss("keep")
        else:
            self._changed(words.NOTHING_YET)

    def action_back(self) -> None:
        """Go back; it is saved."""
        self.dismiss(None)
