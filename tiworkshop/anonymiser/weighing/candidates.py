"""Which words are weighed at all: those that could be a part of a name."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, NAME, Known
from tiworkshop.anonymiser.weighing.signs import Sign

_HEADS = frozenset({"school_heads", "street_types", "street_weak", "place_ends"})
_BEHIND = _HEADS | {"school_parts"}
_INSIDE = frozenset(["of", "the", "and", "on", "upon", "in", "at", "y", "le", "de", "st", "saint"])
_JOINED = frozenset({" ", "-", "'", "’", " & ", ". ", "\u00a0"})
_WORDLIKE = NAME | Known.PLACE | Known.WORD_NAME | Known.SOFT


def runs(reading: Reading, signs: tuple[Sign, ...]) -> Iterator[range]:
    """The stretches of words that are weighed, from the first to behind the last of each."""
    start = None
    for index, wanted in enumerate([*candidates(reading, signs), False]):
        if wanted and start is None:
            start = index
        elif not wanted and start is not None:
            if not _name_nobody(signs[start:index]):
                yield range(start, index)
            start = None


def _name_nobody(signs: tuple[Sign, ...]) -> bool:
    """One everyday word in small letters by itself hardly ever names anybody in any note."""
    coarse = signs[0].coarse
    return len(signs) == 1 and coarse[:2] == "xE" and "N" not in coarse and "P" not in coarse


def candidates(reading: Reading, signs: tuple[Sign, ...]) -> list[bool]:
    """For each word whether it is weighed: capitals, unknown words, names, and what joins them."""
    places = range(len(signs))
    coded = [_is_code(reading, index) for index in places]
    alone = [not coded[index] and _stands_alone(reading, signs, index) for index in places]
    return [
        alone[index]
        or (not coded[index] and _belongs_to_next(reading, signs, index))
        or _is_inside(signs, alone, index)
        for index in places
    ]


def _stands_alone(reading: Reading, signs: tuple[Sign, ...], index: int) -> bool:
    word, bits = reading.words[index], reading.bits[index]
    if word.placeholder or word.core == "I":
        return False
    if word.capitalised:
        everyday = bits & Known.COMMON and not bits & _WORDLIKE
        return not (word.starts_sentence and everyday)
    if not bits & ENGLISH or bits & (Known.WORD_NAME | Known.FIRST | Known.PLACE):
        return True
    rare_surname = bits & Known.LAST and not bits & Known.COMMON
    return bool(rare_surname) or not _HEADS.isdisjoint(signs[index].groups)


def _is_code(reading: Reading, index: int) -> bool:
    """ "EN1176", and "BS" before it and a hyphen: what holds digits is no name."""
    if any(map(str.isdigit, reading.words[index].core)):
        return True
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    return after is not None and after.gap == "-" and any(map(str.isdigit, after.core))


def _belongs_to_next(reading: Reading, signs: tuple[Sign, ...], index: int) -> bool:
    """ "holly bush lane", "Our Lady": an everyday word before a head or a capital."""
    word = reading.words[index]
    if index + 1 >= len(signs) or word.placeholder or word.numeric:
        return False
    after = reading.words[index + 1]
    if signs[index + 1].gap not in _JOINED:
        return False
    if word.capitalised and after.capitalised:
        return True
    if _BEHIND.isdisjoint(signs[index + 1].groups) or word.plain in cue("determiners"):
        return False
    return word.plain not in word_set("never_names.txt")


def _is_inside(signs: tuple[Sign, ...], alone: list[bool], index: int) -> bool:
    """ "Our Lady of the Wayside": a small word between two that are weighed."""
    if signs[index].token not in _INSIDE or signs[index].gap not in _JOINED or not index:
        return False
    before = alone[index - 1] or (signs[index - 1].token in _INSIDE and alone[index - 2])
    ahead = alone[index + 1 : index + 3]
    return before and any(ahead) and signs[index + 1].gap in _JOINED
