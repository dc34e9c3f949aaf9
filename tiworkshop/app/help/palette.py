"""Everything that can be done on a screen, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Input

from tiworkshop.app.asking.choices import choice_lines, window
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import says, two_ends
from tiworkshop.app.part import Part
from tiworkshop.readings.page import Line
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command

TAKE = Command("palette.take", ("enter",), "take", "do it", "Do what is marked.", rank=0)
DOWN = Command("palette.down", ("down", "pagedown"), "down", "", "")
UP = Command("palette.up", ("up", "pageup"), "up", "", "")
CLOSE = Command("palette.close", ("escape",), "close", "close", "Close the list.", rank=0)


class PaletteScreen(Frame[Command | None]):
    """A list of commands narrowed by what is typed."""

    CSS_PATH = "palette.tcss"
    DOES: ClassVar = (TAKE, CLOSE)
    BINDINGS: ClassVar = key_bindings((TAKE, DOWN, UP, CLOSE))

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self.all = [command for command in commands if command.help]
        self.cursor = 0

    def compose_body(self) -> ComposeResult:
        """Lay out the field and the list."""
        search = Input(placeholder="Type what you want to do")
        search.cursor_blink = False
        yield search
        yield Part("page")

    def on_mount(self) -> None:
        """Put the cursor into the field."""
        self.query_one(Input).focus()
        self.redraw()

    @property
    def found(self) -> list[Command]:
        """The commands that hold every word typed."""
        typed = self.query_one(Input).value.lower().split()
        return [c for c in self.all if all(word in f"{c.help} {c.label}".lower() for word in typed)]

    def draw_body(self) -> None:
        """Show what was found."""
        found = self.found
        self.cursor = max(0, min(self.cursor, len(found) - 1))
        choices = [
            Choice(c.id, f"{c.help}  ({c.key_name(self.companion.settings.keys)})") for c in found
        ]
        groups = choice_lines(choices, self.cursor, self.columns)
        lines = window(groups, self.cursor, self.size.height - 6)
        empty: list[Line] = [says("Nothing of this name. Fewer letters find more.", "dim")]
        self.put("page", [(), *(lines or empty)])

    def offered(self) -> list[Command]:
        """Return what keys do that are not text."""
        return list(self.DOES)

    def header_line(self, width: int) -> Line:
        """Return what this is."""
        return two_ends("What can be done here", "", width)

    def on_input_changed(self, _: Input.Changed) -> None:
        """Narrow the list."""
        self.cursor = 0
        self.redraw()

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Do what is marked."""
        self.action_take()

    def action_down(self) -> None:
        """Mark the next."""
        self.cursor += 1
        self.redraw()

    def action_up(self) -> None:
        """Mark the one before."""
        self.cursor -= 1
        self.redraw()

    def action_take(self) -> None:
        """Do what is marked."""
        found = self.found
        if found:
            self.dismiss(found[self.cursor])

    def action_close(self) -> None:
        """Close the list."""
        self.dismiss(None)
