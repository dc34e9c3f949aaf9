"""Misspelt everyday words at the start of a sentence must not pass for names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tiworkshop.anonymiser.lexicon import Known, known

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST, _LONGEST = 5, 16


@lru_cache(maxsize=512)
def is_probably_typo(word: str) -> bool:
    """Whether one slip (swap, drop, double, wrong letter) away there is a common word."""
    if not _SHORTEST <= len(word) <= _LONGEST:
        return False
    return any(
        known(guess) & Known.COMMON and not known(guess) & Known.FIRST for guess in _slips(word)
    )


def _slips(word: str) -> Iterator[str]:
    for place in range(1, len(word)):
        head, tail = word[:place], word[place:]
        yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail[1:]
            yield head + letter + tail
