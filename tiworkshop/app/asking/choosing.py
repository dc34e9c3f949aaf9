"""A screen with one question and a numbered list of answers."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.asking.choices import choice_lines, window
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.readings.page import Line
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command

CHOOSING = (
    Command("choose.take", ("enter",), "take", "choose", "Take the marked answer.", rank=0),
    Command("choose.down", ("down", "n", "pagedown"), "down", "", "Mark the next answer."),
    Command("choose.up", ("up", "p", "pageup"), "up", "", "Mark the answer before."),
    Command("choose.number", tuple("123456789"), "number", "", "Take the answer of this number."),
)
BACK = Command("screen.back", ("escape", "left"), "back", "back", "Go back one level.", rank=1)


class ChoosingScreen(Frame[str | None]):
    """Asks one question; gives back the id of the answer, or None for going back."""

    DOES: ClassVar[tuple[Command, ...]] = (*CHOOSING, BACK)
    BINDINGS: ClassVar = [
        *key_bindings((*CHOOSING[:3], BACK)),
        *((digit, f"number({digit})", "") for digit in "123456789"),
    ]

    def __init__(
        self,
        heading: str,
        choices: list[Choice],
        before: str = "",
        title: str = "",
        after: str = "",
        at: int = 0,
    ) -> None:
        super().__init__()
        self.heading = heading
        self.choices = choices
        self.before = before
        self.after = after
        self.cursor = at
        self.title = title

    def draw_body(self) -> None:
        """Show the question and the answers."""
        lines: list[Line] = []
        if self.before:
            lines += [*wrapped(self.before, self.columns), ()]
        groups = choice_lines(self.choices, self.cursor, self.columns)
        after = [(), *wrapped(self.after, self.columns, "dim")] if self.after else []
        lines += window(groups, self.cursor, self.room.lines - len(lines) - len(after))
        lines += after
        self.put("page", self.page_lines(self.heading, lines))

    def header_line(self, width: int) -> Line:
        """Return what the question belongs to."""
        return two_ends(self.title or "", "", width)

    def where(self) -> tuple[str, str]:
        """Return how to answer."""
        return "Arrow keys or a number, then Enter.", ""

    def on_mount(self) -> None:
        """Show the first answer as marked."""
        self.redraw()

    def action_down(self) -> None:
        """Mark the next answer."""
        self._mark(self.cursor + 1)

    def action_up(self) -> None:
        """Mark the answer before."""
        self._mark(self.cursor - 1)

    def action_number(self, number: int) -> None:
        """Take the answer of a number."""
        if number <= len(self.choices):
            self._mark(number - 1)
            self.action_take()

    def action_take(self) -> None:
        """Take the marked answer."""
        if self.choices:
            self.taken(self.choices[self.cursor])

    def taken(self, choice: Choice) -> None:
        """Give the answer back to whoever asked."""
        self.dismiss(choice.id)

    def action_back(self) -> None:
        """Go back without an answer."""
        self.dismiss(None)

    def _mark(self, index: int) -> None:
        self.cursor = max(0, min(index, len(self.choices) - 1))
        self.redraw()
