"""Levels and themes as a grid, to open statements from."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.framework.drawing import Place, grid_lines
from tiworkshop.app.framework.statements import StatementsScreen, jump
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.readings.page import Line
from tiworkshop.readings.width import cells
from tiworkshop.words import framework_reading as words
from tiworkshop.words.command import Command


class GridScreen(Frame[None]):
    """Shows how many statements each theme has at each level."""

    DOES: ClassVar[tuple[Command, ...]] = words.GRID_COMMANDS
    BINDINGS: ClassVar = key_bindings(words.GRID_COMMANDS)

    def __init__(self, whole: WholeFramework) -> None:
        super().__init__()
        self.whole = whole
        self.rows = words.grid_rows(whole)
        self.at: Place = (0, 0)

    @property
    def cell(self) -> tuple[int, str]:
        """The level and the theme that are marked."""
        row, column = self.at
        return self.whole.levels[column].level, self.rows[row].id

    def draw_body(self) -> None:
        """Show the grid, and what is marked below it."""
        counts = {
            (row, column): str(len(self.whole.of(level.level, theme.id)) or "·")
            for row, theme in enumerate(self.rows)
            for column, level in enumerate(self.whole.levels)
        }
        columns = [f"L{level.level}" for level in self.whole.levels]
        names = [theme.label for theme in self.rows]
        lines = grid_lines(names, columns, counts, self.at, self.columns)
        detail = wrapped(words.cell_words(self.whole, *self.cell), self.columns, "dim")
        self.put("page", self.page_lines(words.LEVELS_AND_THEMES, [*lines, (), *detail]))

    def header_line(self, width: int) -> Line:
        """Return the framework's name."""
        return two_ends(self.whole.framework.title, "", width)

    def where(self) -> tuple[str, str]:
        """Return the level that is marked, with its scale where there is space for it."""
        whole, level = self.whole, self.cell[0]
        scaled = words.level_on_scale(whole, level)
        fits = cells(scaled) <= self.size.width - 2
        return scaled if fits else words.level_short(whole, level), ""

    def action_open(self) -> None:
        """Open the statements that are marked."""
        level, theme = self.cell
        statements = self.whole.of(level, theme)
        if not statements:
            self.companion.say(words.NO_STATEMENTS)
            return
        self.companion.say("")
        self.companion.push_screen(
            StatementsScreen(self.whole, self.rows[self.at[0]].label, statements)
        )

    def action_jump(self) -> None:
        """Find a statement by its id or words."""
        jump(self.companion, self.whole)

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
        row = max(0, min(self.at[0] + down, len(self.rows) - 1))
        column = max(0, min(self.at[1] + right, len(self.whole.levels) - 1))
        self.at = (row, column)
        self.companion.say("")

    def action_back(self) -> None:
        """Go back."""
        self.dismiss(None)
