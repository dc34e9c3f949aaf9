"""Lists whose items are alike: where one item opens with a name, so do the others."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.rules.families import in_family
from tiworkshop.anonymiser.typos import is_probably_typo
from tiworkshop.anonymiser.values import Finding

_LONGEST_ITEM = 4
_OPENS = frozenset({",", ";", ":", "-", "–", "—", "•", "/", "+"})


def names_in_like_items(reading: Reading) -> Iterator[Finding]:
    """ "Violet = peanut, Reuben = sesame", "ptolemy £2, kezia £4", "ngozi gk, poppy gs"."""
    items = _items(reading)
    for position, first in enumerate(items):
        if not _is_open(reading, first):
            continue
        beside = items[max(0, position - 1) : position] + items[position + 1 : position + 2]
        if any(_is_like(reading, first, other) for other in beside):
            word = reading.words[first]
            yield Finding(word.start, word.end, "person")


def _items(reading: Reading) -> list[int]:
    """The first words of the items of all lists."""
    return [
        index
        for index, word in enumerate(reading.words)
        if index == 0 or word.gap.strip()[:1] in _OPENS or "\n" in word.gap
    ]


def _is_like(reading: Reading, first: int, other: int) -> bool:
    """Whether a short item beside it opens with a sure name and goes on in the same way."""
    if abs(other - first) > _LONGEST_ITEM or not _is_sure(reading, other):
        return False
    words = reading.words
    if max(first, other) + 1 >= len(words) or words[first].line != words[other].line:
        return False
    here, there = words[first + 1], words[other + 1]
    if here.gap[:2] in {", ", "; "} or there.gap[:2] in {", ", "; "}:
        return False
    if words[first].ending or words[other].ending or here.plain in {"and", "n"}:
        return False
    return here.gap == there.gap and here.gap != "-" and here.numeric == there.numeric


def _is_sure(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if word.placeholder:
        return word.core.startswith("[person")
    bits = reading.bits[index]
    return bool(bits & Known.FIRST) and not bits & (ENGLISH | Known.RARE | Known.KEEP)


def _is_open(reading: Reading, index: int) -> bool:
    """Whether a word is also a name, or nothing that is known."""
    word, bits = reading.words[index], reading.bits[index]
    if index in reading.kept or word.numeric or word.placeholder or len(word.core) < 3:
        return False
    if in_family(reading, index) or word.plain in word_set("after_names.txt"):
        return False
    if bits & (Known.SOFT | Known.FIGURE | Known.KEEP):
        return False
    if bits & (Known.WORD_NAME | Known.LAST) and not bits & Known.COMMON:
        return True
    if bits & Known.WORD_NAME:
        return reading.kinds[index] is not Kind.KEPT
    return not bits & ~Known.GENERAL and word.core.isalpha() and not is_probably_typo(word.plain)
