"""A first name with a letter, or a letter with a family name: "callum b", "j cartwright"."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.values import Finding

_SPOKEN = frozenset({"n", "r", "u", "c", "y", "w", "x", "b"})


def names_with_initial(reading: Reading) -> Iterator[Finding]:
    """Hurried lower case; capitals belong to the rule for runs of capitalised words."""
    for index, word in enumerate(reading.words[:-1]):
        after = reading.words[index + 1]
        if word.plain in {"child", "pupil"} and _letter(reading, index + 1):
            yield Finding(after.start, after.end, "person")
        elif _name_then_letter(reading, index) or _letter_then_name(reading, index):
            yield Finding(word.start, after.end, "person")


def _is_lower(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    return not (word.capitalised or word.numeric or word.ending)


def _name_then_letter(reading: Reading, index: int) -> bool:
    word, after = reading.words[index], reading.words[index + 1]
    if len(word.core) < 2 or len(after.core) != 1 or after.gap != " ":
        return False
    named = _is_lower(reading, index) and _is_first_name(reading, index)
    return named and _stands_apart(reading, index + 1)


def _letter_then_name(reading: Reading, index: int) -> bool:
    word, gap = reading.words[index], reading.words[index + 1].gap
    if len(word.core) != 1 or word.core in {"a", "i", "v"} or gap not in {" ", ". "}:
        return False
    named = _is_lower(reading, index) and _is_family_name(reading, index + 1)
    return named and _may_open(reading, index)


def _letter(reading: Reading, index: int) -> bool:
    """ "child j told me": a letter that is no word, with something done by or to it."""
    word = reading.words[index]
    if not word.core.islower():
        return False
    alone = len(word.core) == 1 and word.gap == " " and word.plain not in {"a", "i", *_SPOKEN}
    return alone and (index + 1 >= len(reading.words) or reading.words[index + 1].gap != "-")


def _is_first_name(reading: Reading, index: int) -> bool:
    if reading.words[index].placeholder:
        return reading.words[index].core.startswith("[person")
    bits = reading.bits[index]
    return bool(bits & Known.FIRST) and not bits & (ENGLISH | Known.KEEP)


def _stands_apart(reading: Reading, index: int) -> bool:
    """Whether a single letter is no word of the sentence."""
    word = reading.words[index]
    if not word.core.isalpha():
        return False
    if word.ending or index + 1 >= len(reading.words) or reading.words[index + 1].gap != " ":
        return True
    after = reading.plain(index + 1)
    shorthand = word.plain in _SPOKEN | {"a", "i"}
    verb = after in cue("person_verbs") | cue("strong_verbs") | {"and", "to", "still"}
    return not shorthand or (verb and word.plain not in {"n", "r", "u", "w", "i"})


def _is_family_name(reading: Reading, index: int) -> bool:
    bits = reading.bits[index]
    return bool(bits & Known.LAST) and not bits & (ENGLISH | Known.RARE | Known.KEEP)


def _may_open(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    spoken = word.plain in _SPOKEN and word.gap == " "
    return not spoken or reading.plain(index - 1) in cue("person_before")
