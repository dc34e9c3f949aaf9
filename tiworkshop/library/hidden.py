"""Characters that nobody sees and a terminal may obey: controls, and those that turn text round."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe"
_IN_A_FILE = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f{_TURNING}]")
_IN_A_VALUE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029{_TURNING}]")


def hidden_in_file(text: str) -> Iterator[re.Match[str]]:
    """Yield every hidden character of a file's text, in which lines may end in CR."""
    return _IN_A_FILE.finditer(text)


def hidden_in_value(text: str) -> str:
    """Return the name of the first hidden character that an escape put into a value, or ""."""
    found = _IN_A_VALUE.search(text)
    return name_of(found.group()) if found else ""


def name_of(character: str) -> str:
    """Return what a hidden character is called."""
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()
