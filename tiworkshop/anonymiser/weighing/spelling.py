"""Whether an unknown word is spelt like a name: how often its letters stand together in names."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from tiworkshop.anonymiser.data import read_bytes

LETTERS = "^abcdefghijklmnopqrstuvwxyz$"
SCALE = 32
_AT = {letter: place for place, letter in enumerate(LETTERS)}
_MOST = 3


@lru_cache(maxsize=512)
def looks_like_name(plain: str) -> int:
    """From -3 (spelt like a word or a product) to 3 (spelt like a name); 0 says nothing."""
    table = _table()
    places = triples(plain)
    if not places:
        return 0
    mean = sum(table[place] for place in places) / len(places) / SCALE
    return max(-_MOST, min(_MOST, round(mean * 2)))


def triples(plain: str) -> list[int]:
    """The places in the table of a word's letters by threes, with its beginning and its end."""
    bare = unicodedata.normalize("NFD", plain[:40]) if not plain.isascii() else plain[:40]
    at = [0, *(_AT[letter] for letter in bare if letter in _AT), len(LETTERS) - 1]
    size = len(LETTERS)
    return [
        (one * size + two) * size + three
        for one, two, three in zip(at, at[1:], at[2:], strict=False)
    ]


@cache
def _table() -> memoryview:
    return memoryview(read_bytes("spelling.bin")).cast("b")
