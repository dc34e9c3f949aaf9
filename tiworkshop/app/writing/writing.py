"""A screen to write one text on."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import TextArea

from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.app.part import Part
from tiworkshop.notes.merging import text_of_both
from tiworkshop.notes.sheet import Slot
from tiworkshop.notes.written import Written
from tiworkshop.readings.page import Line
from tiworkshop.words.command import Command
from tiworkshop.words.writing import PRIVATE, replaced_words

DONE = Command("writing.done", ("escape",), "done", "done (saved as you type)", "Stop writing.", 0)
LINE_DONE = Command("writing.line", ("enter",), "line_done", "done", "Stop writing the line.", 1)
_TALLEST = 10


class WritingScreen(Frame[None]):
    """Writes into one slot of the sheet; what is typed is in memory with every key."""

    CSS_PATH = "writing.tcss"
    DOES: ClassVar = (LINE_DONE, DONE)
    BINDINGS: ClassVar = [
        *key_bindings((DONE,)),
        Binding("enter", "line_done", priority=True, id=LINE_DONE.id),
    ]

    def __init__(
        self, work: Written, slot: Slot, heading: str, hint: str, *, one_line: bool
    ) -> None:
        super().__init__()
        self.work = work
        self.slot = slot
        self.heading = heading
        self.hint = hint
        self.one_line = one_line
        self._known = ""
        """The text that the sheet held when it and the place to write were last the same."""
        self._shown = ""
        """The same as it stood in the place to write, where blanks count."""

    def compose_body(self) -> ComposeResult:
        """Lay out heading, hint and a bounded place to write."""
        yield Part("page")
        yield self.writing_area()

    def writing_area(self) -> TextArea:
        """Return the place to write, with what is there already."""
        self._known = self._shown = self.work.sheet.text(self.slot)
        area = TextArea(
            self._shown,
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
        )
        area.cursor_blink = False
        return area

    def on_mount(self) -> None:
        """Put the cursor at the end of what is there."""
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()
        self.companion.say("")

    def redraw(self) -> None:
        """Bring every line up to date, and the text with what another terminal wrote into it."""
        super().redraw()
        present = self.work.sheet.text(self.slot)
        if present == self._known or not self.is_mounted:
            return
        area = self.query_one(TextArea)
        if area.text == self._shown:  # else a key is on its way, and finds the other text itself
            self._show(area, present)

    def _show(self, area: TextArea, text: str) -> None:
        """Show another text; the cursor stays where it was, or at the end."""
        at, was_at_end = area.cursor_location, area.cursor_location == area.document.end
        self._known = self._shown = text
        area.replace(text, area.document.start, area.document.end)
        area.move_cursor(area.document.end if was_at_end else at)

    def draw_body(self) -> None:
        """Show what the text is about; the place to write takes the rest, up to ten lines."""
        hint = list(wrapped(self.hint, self.columns, "dim")) if self.hint else []
        lines = self.page_lines(self.heading, hint)
        self.put("page", lines)
        room = self.size.height - 3 - len(lines) - 1
        self.query_one(TextArea).styles.height = max(2, min(room, _TALLEST))

    def header_line(self, width: int) -> Line:
        """Return that this is private."""
        return two_ends(PRIVATE, "", width)

    def offered(self) -> list[Command]:
        """Return only how to stop: every other key is text."""
        return [command for command in self.DOES if self.available(command)]

    def where(self) -> tuple[str, str]:
        """Return how many details will be replaced in this set of notes."""
        return replaced_words(self.work.replaced), ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Enter end a line, but not a note."""
        return self.one_line if action == "line_done" else True

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep what is typed in memory and save it soon."""
        area = event.text_area
        if area.text == self._shown:
            return
        text = text_of_both(area.text, self._shown, self.work.sheet.text(self.slot) or self._shown)
        self.work.type_text(self.slot, text)
        self._known, self._shown = self.work.sheet.text(self.slot), area.text
        if text != area.text:
            self._show(area, text)
        self.companion.save_soon()

    def action_line_done(self) -> None:
        """Stop writing the line."""
        self.action_done()

    def action_done(self) -> None:
        """Stop writing; all of it can be taken back as one change."""
        self.work.typed()
        self.companion.save_soon()
        self.dismiss(None)
