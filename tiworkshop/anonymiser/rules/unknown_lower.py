"""Words in hurried lower case that nothing knows: by what stands beside them and by their form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.rules.weighed import is_careful, points, weight_around, weight_before
from tiworkshop.anonymiser.typos import is_probably_typo
from tiworkshop.anonymiser.values import Finding

_ENOUGH = 2
_SHORTEST = 4
_VOWELS = frozenset("aeiouyáéíóúàèìòùâêîôûŵŷäöü")


def unknown_lower_names(reading: Reading) -> Iterator[Finding]:
    """ "sw is abdiqani", "fella from ballysally", "moved from low skellerby"."""
    if not reading.words or is_careful(reading):
        return
    for index in range(len(reading.words)):
        if is_unknown(reading, index) and _weight(reading, index) >= _ENOUGH:
            first, last = _reach(reading, index)
            kind = "place" if _is_place(reading, index) or last > index else "person"
            yield Finding(reading.words[first].start, reading.words[last].end, kind)


def is_unknown(reading: Reading, index: int) -> bool:
    """Whether a lower-case word is in no list, and neither an abbreviation nor a slip."""
    word = reading.words[index]
    if reading.bits[index] or index in reading.kept or not word.core[:1].islower():
        return False
    if len(word.core) < _SHORTEST or not word.core.isalpha() or not _is_sayable(word.plain):
        return False
    return not is_probably_typo(word.plain)


def _is_sayable(plain: str) -> bool:
    """No abbreviation: "tchr" and "wkshop" lack the vowels of words."""
    vowels = sum(letter in _VOWELS for letter in plain)
    return vowels * 4 >= len(plain) and plain[-2:] not in {"in", "ng"}


def _weight(reading: Reading, index: int) -> int:
    first = index - (reading.plain(index - 1) in cue("place_fronts"))
    near = points("near", reading.plain(first - 1), 0) * (reading.words[first].gap == " ")
    if reading.words[index].ending[1:] == "s" and reading.plain(index + 1):
        return 2
    if index and reading.words[index].gap.endswith("@"):
        near = 2
    around = max(weight_before(reading, index), weight_around(reading, index))
    return near + around + has_place_form(reading, index)


def has_place_form(reading: Reading, index: int) -> bool:
    """Whether an unknown word begins or ends as places here do."""
    plain = reading.plain(index)
    starts, ends = _forms()
    return len(plain) > 5 and (plain.startswith(starts) or plain.endswith(ends))


@cache
def _forms() -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(sorted(cue("place_starts"))), tuple(sorted(cue("place_ends")))


def _is_place(reading: Reading, index: int) -> bool:
    before = reading.plain(index - 1)
    return has_place_form(reading, index) or before in {"in", "from", "near", "nr", "at", "to"}


def _reach(reading: Reading, index: int) -> tuple[int, int]:
    """Over a landform behind it ("hollin edge") and "low" or "upper" before it."""
    words, first, last = reading.words, index, index
    if index and words[index].gap == " " and reading.plain(index - 1) in cue("place_fronts"):
        first = index - 1
    while last + 1 < len(words) and words[last + 1].gap == " " and last - index < 3:
        landform = reading.plain(last + 1) in cue("street_weak") | cue("on_the") | cue("low_heads")
        name = bool(reading.bits[last + 1] & Known.LAST) and not reading.bits[last + 1] & ENGLISH
        if words[last].ending or not (landform or name or is_unknown(reading, last + 1)):
            break
        last += 1
    return first, last
