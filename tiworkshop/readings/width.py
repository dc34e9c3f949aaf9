"""How many terminal cells text takes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from tiworkshop.readings.page import Line


@lru_cache(maxsize=4096)
def cells(text: str) -> int:
    """Return the number of terminal cells that *text* takes."""
    if text.isascii():
        return len(text)
    return sum(_character_cells(character) for character in text)


def line_cells(line: Line) -> int:
    """Return the number of terminal cells that a laid-out line takes."""
    return sum(cells(span.text) for span in line)


def _character_cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
