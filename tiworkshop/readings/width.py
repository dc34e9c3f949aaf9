"""How many terminal cells text takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from tiworkshop.readings.page import Line

_ONE_CELL_EACH = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*")
"""European letters and typographic marks: by far the most text, and quick to measure."""


@lru_cache(maxsize=4096)
def cells(text: str) -> int:
    """Return the number of terminal cells that *text* takes."""
    if text.isascii() or _ONE_CELL_EACH.fullmatch(text):
        return len(text)
    return sum(_character_cells(character) for character in text)


def line_cells(line: Line) -> int:
    """Return the number of terminal cells that a laid-out line takes."""
    return sum(cells(span.text) for span in line)


def chopped(word: str, width: int) -> Iterator[str]:
    """Yield pieces of a word that take at most *width* cells; one character at the least."""
    piece, used = "", 0
    for character in word:
        size = cells(character)
        if piece and used + size > width:
            yield piece
            piece, used = "", 0
        piece += character
        used += size
    if piece:
        yield piece


def _character_cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
