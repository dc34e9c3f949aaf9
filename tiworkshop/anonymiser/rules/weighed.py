"""Hurried words that are also names: what stands on both sides is added up ("rose off again")."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tiworkshop.anonymiser.data import cue, lines
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.rules.families import in_family
from tiworkshop.anonymiser.rules.joined import is_joined
from tiworkshop.anonymiser.values import Finding

_ENOUGH = 2
_CONTENT = -2


def weighed_names(reading: Reading) -> Iterator[Finding]:
    """Lower-case words that are also names, where more speaks for a person than against."""
    if not reading.words or is_careful(reading):
        return
    for index, word in enumerate(reading.words):
        if not word.core[:1].islower() or not reading.bits[index] & Known.WORD_NAME:
            continue
        if _may_be_meant(reading, index) and _weight(reading, index) >= _ENOUGH:
            yield Finding(word.start, word.end, "person")


def is_careful(reading: Reading) -> bool:
    """Whether sentences open with capitals: who writes so gives names a capital, too."""
    opening = [word for word in reading.words if word.starts_sentence and word.core[:1].isalpha()]
    capitals = sum(word.capitalised for word in opening)
    return capitals * 2 > len(opening)


def _may_be_meant(reading: Reading, index: int) -> bool:
    plain = reading.plain(index)
    repeated = plain in {reading.plain(index - 1), reading.plain(index + 1)}
    return index not in reading.kept and not repeated and not in_family(reading, index)


def _weight(reading: Reading, index: int) -> int:
    return points("word", reading.plain(index), 0) + weight_around(reading, index)


def weight_around(reading: Reading, index: int) -> int:
    """The points of what stands before and behind a word."""
    listed = is_joined(reading, index, _is_name)
    return weight_before(reading, index) + _after(reading, index, listed) + 2 * listed


def weight_before(reading: Reading, index: int) -> int:
    """The points of what stands before a word."""
    word = reading.words[index]
    if word.starts_sentence or index == 0 or word.gap not in {" ", "  "}:
        return points("clause", "opens", 0)
    before = reading.words[index - 1]
    if before.numeric or before.placeholder:
        return 0
    content = -1 if reading.bits[index - 1] & ENGLISH else 0
    return points("before", before.plain, content)


def _after(reading: Reading, index: int, listed: bool) -> int:
    word = reading.words[index]
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    if word.ending:
        return 2 + 2 * (reading.plain(index + 1) in cue("people_nouns"))
    if after is None or after.gap not in {" ", "  "}:
        return 0 if word.starts_sentence else points("clause", "ends", 0)
    if after.numeric or after.placeholder:
        return 0
    if after.plain == "to":
        return 2 * (reading.plain(index + 2) in cue("base_verbs"))
    both = points("after", f"{after.plain} {reading.plain(index + 2)}", 0)
    unknown = not reading.bits[index + 1] & ENGLISH
    return both or points("after", after.plain, 0 if unknown else _CONTENT + listed)


def _is_name(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if word.placeholder:
        return word.core.startswith("[person")
    bits = reading.bits[index]
    if word.capitalised or index in reading.kept:
        return False
    wordlike = bits & (ENGLISH | Known.KEEP | Known.GENERAL | Known.RARE)
    return bool(bits & Known.WORD_NAME) or (bool(bits & Known.FIRST) and not wordlike)


def points(side: str, word: str, otherwise: int) -> int:
    """The points of a word on one side of weights.txt."""
    return _weights()[side].get(word, otherwise)


@cache
def _weights() -> dict[str, dict[str, int]]:
    """From a side and a word to its points."""
    weights: dict[str, dict[str, int]] = {}
    for line in lines("weights.txt"):
        head, words = line.split(": ", 1)
        side, points = head.split()
        for entry in words.split(", "):
            for word in cue(entry[1:]) if entry.startswith("@") else (entry,):
                weights.setdefault(side, {}).setdefault(word, int(points))
    return weights
