"""A screen that shows pages and turns them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends
from tiworkshop.readings.page import Line, Page
from tiworkshop.readings.paging import ScreenPage, paginate, screen_at
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command
from tiworkshop.words.screen_commands import BACK, CLOSE, CONTENTS, NEXT, PREVIOUS

R = TypeVar("R")

ALL_PAGES = "All pages"
_WORTH_A_LIST = 4
"""Pages from which a list of them is offered."""


class PagedFrame(Frame[R], Generic[R]):
    """Shows pages; a resize keeps the place."""

    DOES: ClassVar[tuple[Command, ...]] = (NEXT, PREVIOUS, BACK)

    def __init__(self, title: str, pages: Sequence[Page]) -> None:
        super().__init__()
        self.title = title
        self.pages = tuple(pages)
        self.at = (0, 0)

    @property
    def screens(self) -> tuple[ScreenPage, ...]:
        """The pages cut to the size at hand."""
        return paginate(self.pages, self.room.columns, self.room.lines)

    def draw_body(self) -> None:
        """Show the present page."""
        screens = self.screens
        shown = screens[screen_at(screens, *self.at)]
        self.put("page", self.page_lines(shown.title, list(shown.lines)))

    def header_line(self, width: int) -> Line:
        """Return what the pages are about."""
        return two_ends(self.title or "", "", width)

    def where(self) -> tuple[str, str]:
        """Return which page this is."""
        screens = self.screens
        if len(screens) == 1:
            return "", ""
        return f"page {screen_at(screens, *self.at) + 1} of {len(screens)}", ""

    def turn(self, by: int) -> bool:
        """Turn pages; return False when there is none that way."""
        screens = self.screens
        index = screen_at(screens, *self.at) + by
        if not 0 <= index < len(screens):
            return False
        self.at = (screens[index].page, screens[index].word)
        self.redraw()
        return True

    def action_next_page(self) -> None:
        """Turn to the next page."""
        self.turn(1)

    def action_previous_page(self) -> None:
        """Turn to the page before."""
        self.turn(-1)


class PagesScreen(PagedFrame[None]):
    """Pages to read and close again."""

    DOES: ClassVar[tuple[Command, ...]] = (NEXT, PREVIOUS, CONTENTS, CLOSE)
    BINDINGS: ClassVar = key_bindings(DOES)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer a list of the pages where there are several."""
        return action != "contents" or len(self.pages) >= _WORTH_A_LIST

    def action_contents(self) -> None:
        """List the pages, and go to the one that is chosen."""
        from tiworkshop.app.asking.choosing import ChoosingScreen

        choices = [Choice(str(at), page.heading) for at, page in enumerate(self.pages)]
        screen = ChoosingScreen(ALL_PAGES, choices, title=self.title or "", at=self.at[0])
        self.companion.push_screen(screen, self._go_to)

    def _go_to(self, page: str | None) -> None:
        if page is not None:
            self.at = (int(page), 0)
        self.redraw()

    def action_back(self) -> None:
        """Close the pages."""
        self.dismiss(None)
