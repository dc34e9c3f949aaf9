"""A screen with a line to type on, and what is found below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Input

from tiworkshop.app.asking.choices import choice_lines, window
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.app.part import Part
from tiworkshop.readings.page import Line
from tiworkshop.values import dataclass
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command

TAKE = Command("finding.take", ("enter",), "take", "open", "Open what is marked.", rank=0)
DOWN = Command("finding.down", ("down", "pagedown"), "down", "", "")
UP = Command("finding.up", ("up", "pageup"), "up", "", "")
CLOSE = Command("finding.close", ("escape",), "close", "close", "Close the list.", rank=0)


@dataclass(frozen=True, slots=True)
class Found:
    """What was taken, and what had been typed when it was."""

    id: str
    typed: str


class FindingScreen(Frame[Found | None]):
    """Finds as somebody types; gives back what was taken, or None for closing.

    *find* returns choices for what is typed; *empty* is said when there is none.
    """

    CSS_PATH = "finding.tcss"
    DOES: ClassVar[tuple[Command, ...]] = (TAKE, CLOSE)
    BINDINGS: ClassVar = key_bindings((TAKE, DOWN, UP, CLOSE))

    def __init__(
        self,
        title: str,
        placeholder: str,
        find: Callable[[str], Sequence[Choice]],
        empty: str,
        typed: str = "",
    ) -> None:
        super().__init__()
        self.title = title
        self.placeholder = placeholder
        self.find = find
        self.empty = empty
        self.cursor = 0
        self._first = typed

    def compose_body(self) -> ComposeResult:
        """Lay out the field and the list."""
        field = Input(self._first, placeholder=self.placeholder, select_on_focus=False)
        field.cursor_blink = False
        yield field
        yield Part("page")

    def on_mount(self) -> None:
        """Put the cursor into the field."""
        self.query_one(Input).focus()
        self.redraw()

    @property
    def typed(self) -> str:
        """What is typed."""
        return self.query_one(Input).value

    @property
    def found(self) -> list[Choice]:
        """What is found now."""
        return list(self.find(self.typed))

    def draw_body(self) -> None:
        """Show what was found."""
        found = self.found
        self.cursor = max(0, min(self.cursor, len(found) - 1))
        groups = choice_lines(found, self.cursor, self.columns, numbered=False)
        lines = window(groups, self.cursor, self.size.height - 6)
        self.put("page", [(), *(lines or wrapped(self.empty, self.columns, "dim"))])

    def offered(self) -> list[Command]:
        """Return what keys do that are not text."""
        return list(self.DOES)

    def header_line(self, width: int) -> Line:
        """Return what this is."""
        return two_ends(self.title or "", "", width)

    def on_input_changed(self, _: Input.Changed) -> None:
        """Find again."""
        self.cursor = 0
        self.redraw()

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Take what is marked."""
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
        """Take what is marked."""
        if found := self.found:
            self.dismiss(Found(found[self.cursor].id, self.typed))

    def action_close(self) -> None:
        """Close the list."""
        self.dismiss(None)
