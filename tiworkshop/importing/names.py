"""Ids made from titles: short, in plain letters, each used once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 48
_SPELT = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "&": " and "}
)


def id_from(title: str, otherwise: str) -> str:
    """Return an id from the words of a title; *otherwise* when it has no letters to use."""
    plain = unicodedata.normalize("NFKD", title.casefold().translate(_SPELT))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    letters = letters.replace("'", "").replace("’", "")
    words = re.findall(r"[a-z0-9]+", letters)
    name = ""
    for word in words:
        if name and len(name) + len(word) + 1 > _LONGEST:
            break
        name = f"{name}-{word}" if name else word[:_LONGEST]
    return name or otherwise


def unused(name: str, taken: Collection[str]) -> str:
    """Return an id that is not taken: the name itself, or the name with a number."""
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
