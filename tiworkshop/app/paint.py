"""Lines of text, made to fit a width."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.readings.layout import wrap
from tiworkshop.readings.page import Line, Span, Style
from tiworkshop.readings.width import cells


def says(text: str, style: Style = "") -> Line:
    """Return one line in one style."""
    return (Span(text, style),)


def wrapped(text: str, width: int, style: Style = "") -> tuple[Line, ...]:
    """Return text broken into lines of a width."""
    return wrap(says(text, style), width)


def two_ends(left: str, right: str, width: int, *, keep_left: bool = False) -> Line:
    """Return a quiet line with text at both ends; one end gives way when both don't fit."""
    if cells(left) + cells(right) + 2 > width:
        if keep_left:
            right = shortened(right, width - cells(left) - 2)
        else:
            left = shortened(left, width - cells(right) - 2 if right else width)
    gap = width - cells(left) - cells(right)
    return (Span(left, "dim"), Span(" " * max(gap, 0)), Span(right, "dim"))


def shortened(text: str, width: int) -> str:
    """Return text that fits *width*, cut between words and with an ellipsis when it is longer.

    After a whole sentence there is no ellipsis: what is left can stand for itself.
    """
    if cells(text) <= width:
        return text
    if width < 2:
        return ""
    words: Sequence[str] = text.split(" ")
    kept = ""
    for word in words:
        longer = f"{kept} {word}".strip()
        if cells(longer) > width - 1:
            break
        kept = longer
    if kept.endswith((".", "?", "!")):
        return kept
    return f"{kept.rstrip(',;:·')}…" if kept else f"{text[: width - 1]}…"
