"""What a team reflects on: a whole theme at a level, or one statement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """Something to answer about. ``theme`` is the code of the theme that it belongs to."""

    id: str
    """A statement's own, or the level and the theme: L2.KA."""
    kind: Literal["theme", "statement"]
    theme: str
    label: str
    """The theme's name for a theme, the place in the source for a statement."""
    text: str


def theme_id(level: int, theme: str) -> str:
    """Return the id of a whole theme at a level."""
    return f"L{level}.{theme}"


def themes_at(whole: WholeFramework, level: int) -> tuple[Item, ...]:
    """Return an item for each theme that a level has statements of."""
    return tuple(
        Item(theme_id(level, theme.code), "theme", theme.code, theme.title, theme.about)
        for theme in whole.framework.themes
        if whole.of(level, theme.code)
    )


def statements_at(whole: WholeFramework, level: int, theme: str = "") -> tuple[Item, ...]:
    """Return an item for each statement of a level, or of one theme of it, in its order."""
    return tuple(
        Item(one.id, "statement", one.theme, whole.place(one), one.text)
        for one in whole.level(level).statements
        if theme in {"", one.theme}
    )


def items_at(whole: WholeFramework, level: int) -> tuple[Item, ...]:
    """Return everything that can be answered at a level: each theme, then its statements."""
    return tuple(_items(whole, level))


def _items(whole: WholeFramework, level: int) -> Iterator[Item]:
    for theme in themes_at(whole, level):
        yield theme
        yield from statements_at(whole, level, theme.theme)
