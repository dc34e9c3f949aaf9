"""The frame every screen has: a header, a body, a status line and a footer of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from textual._styles_cache import StylesCache
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import Screen

from tiworkshop.app.commands import footer_text
from tiworkshop.app.paint import says, shortened, two_ends, wrapped
from tiworkshop.app.part import Part
from tiworkshop.readings.page import Line
from tiworkshop.readings.width import cells
from tiworkshop.run.route import Room
from tiworkshop.words.command import Command

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp

R = TypeVar("R")

SMALLEST = (40, 12)
_LEFT, _RIGHT = 3, 1
_WIDEST_TEXT = 76
_TALL, ROOMY = 20, 14
_AROUND_TALL, _AROUND, _AROUND_TIGHT = 7, 6, 4
"""Lines that header, heading, space, status and keys take at these heights."""
SIDE_COLUMNS = 34
SIDE_FROM = 100


def columns_beside(width: int) -> int:
    """Return the columns for text in a window that has a side column where it is wide enough."""
    side = SIDE_COLUMNS + 2 if width >= SIDE_FROM else 0
    return max(10, min(width - _LEFT - _RIGHT - side, _WIDEST_TEXT))


class Frame(Screen[R], Generic[R]):
    """A screen with its commands; below 40 × 12 it only asks for a larger window."""

    DOES: ClassVar[tuple[Command, ...]] = ()
    AUTO_FOCUS = ""
    ESCAPE_TO_MINIMIZE = False

    @property
    def companion(self) -> CompanionApp:
        """The app, as what it is."""
        return cast("CompanionApp", self.app)

    def compose(self) -> ComposeResult:
        """Lay out the frame around the screen's own body."""
        yield Part("header")
        yield Part("small")
        with Vertical(id="body"):
            yield from self.compose_body()
        yield Part("status")
        yield Part("footer")

    def compose_body(self) -> ComposeResult:
        """Yield what stands between header and status line."""
        yield Part("page")

    def on_mount(self) -> None:
        """Show the screen for the first time."""
        self.redraw()

    def on_unmount(self) -> None:
        """Let go of what was painted: Textual would keep it for the next thousand widgets."""
        StylesCache.get_inner_outer.cache_clear()

    def on_screen_resume(self) -> None:
        """Show the present state when another screen was closed."""
        self.redraw()

    def on_resize(self, _: Resize) -> None:
        """Fit the new size; nothing typed and no place is lost."""
        self.redraw()

    @property
    def columns(self) -> int:
        """Columns for text."""
        return max(10, min(self.size.width - _LEFT - _RIGHT, _WIDEST_TEXT))

    @property
    def room(self) -> Room:
        """The space for a page below its heading."""
        height = self.size.height
        around = _AROUND_TALL if height >= _TALL else _AROUND if height >= ROOMY else _AROUND_TIGHT
        around += self._enlarges
        return Room(self.columns, max(1, height - around))

    def redraw(self) -> None:
        """Bring every line up to date; only lines that changed are written to the terminal."""
        if not self.is_mounted or self.size.width == 0:
            return
        small = self.size.width < SMALLEST[0] or self.size.height < SMALLEST[1]
        self.set_class(small, "too-small")
        if small:
            asked = ("Please make the window larger: 40 × 12.", "q leaves (saved).")
            width = max(1, self.size.width - 2)
            self.put("small", [line for text in asked for line in wrapped(text, width)])
            return
        width = self.size.width - 2
        self.put("header", [self.header_line(width)])
        self.put("status", [self.status_line(width)])
        footer = footer_text(self.offered(), width, self.companion.key_map)
        self.put("footer", [says(footer, "dim")])
        self.draw_body()

    def draw_body(self) -> None:
        """Bring the body up to date."""

    def header_line(self, width: int) -> Line:
        """Return the first line."""
        return says(self.title or "", "dim")

    def status_line(self, width: int) -> Line:
        """Return the line above the keys: where one is, and always what is next."""
        word = self.companion.quiet_word()
        if word and self.size.height < ROOMY:
            return says(shortened(word, width), "bold")
        return two_ends(*self.where(), width, keep_left=True)

    def where(self) -> tuple[str, str]:
        """Return where one is and what is next."""
        return "", ""

    def put(self, name: str, lines: list[Line]) -> None:
        """Show lines in a part of the frame, unless they are there already."""
        self.query_one(f"#{name}", Part).show(lines)

    def page_lines(self, heading: str, lines: list[Line], top: Line = ()) -> list[Line]:
        """Return a page with its heading, set as the size allows.

        The line above it holds what must be known: trouble or news, else *top*.
        """
        if word := self.companion.quiet_word():
            top = says(shortened(word, self.columns), "bold")
        headings = self.heading_lines(heading)
        if self.size.height >= _TALL:
            return [top, (), *headings, (), *lines]
        if self.size.height < ROOMY:
            return [*headings, *lines]
        return [top, (), *headings, *lines] if top else [(), *headings, (), *lines]

    def heading_lines(self, heading: str) -> tuple[Line, ...]:
        """Return a heading, with a line to grow into where it is larger and fits on one line."""
        if self._enlarges and 2 * cells(heading) <= self.columns:
            return says(heading, "large"), ()
        return wrapped(heading, self.columns, "heading")

    @property
    def _enlarges(self) -> bool:
        """Whether headings are larger here; a line of double height leaves no side column."""
        by = self.companion.settings.large_headings
        side_column = by == "double-height" and self.size.width >= SIDE_FROM
        return by != "no" and self.size.height >= ROOMY and not side_column

    def commands(self) -> tuple[Command, ...]:
        """Return what this screen can do, in words that hold for it."""
        return self.DOES

    def offered(self) -> list[Command]:
        """Return the commands that the footer names."""
        return [c for c in (*self.commands(), *self.companion.everywhere) if self.available(c)]

    def available(self, command: Command) -> bool:
        """Return whether a command can be used now."""
        return self.check_action(command.action, ()) is True

    def action_none(self) -> None:
        """Do nothing: the key is taken so that nothing else happens."""
