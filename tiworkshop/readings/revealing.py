"""Show a page's lists one point at a time: earlier points keep their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tiworkshop.readings.page import LISTS, Page
from tiworkshop.readings.paging import ScreenPage


def points_of(page: Page) -> int:
    """Return how many points a page reveals one by one; 0 when it shows all of itself."""
    if not page.reveal:
        return 0
    return sum(len(block.rows) for block in page.blocks if block.kind in LISTS)


def point_by_point(screens: Iterable[ScreenPage], pages: tuple[Page, ...]) -> Iterator[ScreenPage]:
    """Yield each screen, once for every point that begins on it where its page asks for that.

    A screen is cut above the point that comes next, so what follows a list comes with its last.
    """
    page, seen = -1, 0
    for screen in screens:
        if screen.page != page:
            page, seen = screen.page, 0
        points = points_of(pages[page])
        if not points or not screen.begins:
            yield replace(screen, point=max(seen - 1, 0), points=points)
            continue
        for number, ends in enumerate((*screen.begins[1:], len(screen.lines))):
            yield replace(screen, lines=screen.lines[:ends], point=seen + number, points=points)
        seen += len(screen.begins)
