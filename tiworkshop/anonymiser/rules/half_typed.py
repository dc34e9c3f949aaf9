"""The last word of a draft may be the beginning of a name."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.kinds import NAME_LIKE, Kind, Reading
from tiworkshop.anonymiser.lexicon import begins_name
from tiworkshop.anonymiser.values import Finding

_SHORTEST = 3


def half_typed_names(reading: Reading) -> Iterator[Finding]:
    """A capitalised last word inside a sentence, or an unknown one that may become a name."""
    if not reading.words or reading.words[-1].end != len(reading.passage.text):
        return
    index = len(reading.words) - 1
    word = reading.words[index]
    if word.placeholder or word.numeric or index in reading.kept:
        return
    if _may_become_name(reading, index):
        yield Finding(word.start, word.end, "person")


def _may_become_name(reading: Reading, index: int) -> bool:
    word, kind = reading.words[index], reading.kinds[index]
    if word.capitalised and not word.starts_sentence:
        beginning = kind in {Kind.WORD, Kind.INITIAL, Kind.PLACE} and word.core != "I"
        return kind in NAME_LIKE or beginning
    unknown = not reading.bits[index] and len(word.core) >= _SHORTEST
    return unknown and begins_name(word.plain)
