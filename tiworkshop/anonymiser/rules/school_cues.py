"""Schools in local short forms: "st bedes rc", "Holy Rood", "a place at Castle", "feeds Castle"."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.values import Finding

_OWN_KINDS = frozenset({Kind.WORD, Kind.SURNAME, Kind.WORD_NAME, Kind.PLACE, Kind.UNKNOWN})
_LONGEST = 4


def schools_by_cue(reading: Reading) -> Iterator[Finding]:
    """Saints in lower case, dedications, middle schools, and own words after a school's cue."""
    for index, word in enumerate(reading.words):
        if word.plain == "st" and not word.capitalised:
            yield from _lower_saint(reading, index)
        elif word.plain in cue("dedication_heads"):
            yield from _dedication(reading, index)
        elif word.plain in cue("weak_heads") and word.capitalised:
            yield from _weak_head(reading, index)
        elif word.capitalised and _after_cue(reading, index):
            yield from _own_words(reading, index)


def _lower_saint(reading: Reading, index: int) -> Iterator[Finding]:
    """ "st malachys", "st drostans rc primary", "st brannock's nursery"."""
    words = reading.words
    if index + 1 >= len(words) or words[index + 1].gap not in {" ", ". "}:
        return
    saint = words[index + 1]
    if reading.plain(index + 2) in {"day", "cross", "flag", "ambulance", "eve"}:
        return
    if saint.numeric or len(saint.core) < 3 or index in reading.kept or saint.placeholder:
        return
    last = _over_parts(reading, index + 1)
    common = reading.bits[index + 1] & Known.COMMON and not reading.bits[index + 1] & Known.FIRST
    possessive = saint.ending or saint.core.endswith("s")
    place = reading.plain(index - 1) in cue("school_places")
    if last > index + 1 or (not common and (possessive or place)):
        end = words[last].end
        if last == index + 1 and saint.ending[1:] == "s":
            end += len(saint.ending)
        yield Finding(words[index].start, end, "school")


def _over_parts(reading: Reading, last: int) -> int:
    """Over "rc", "primary", "nursery school" … behind a school's own word."""
    words = reading.words
    parts = cue("school_parts") | cue("school_heads")
    small = {"in", "of", "for", "the", "all", "and", "day", "first", "e", "s", "p", "r", "c"}
    while last + 1 < len(words) and words[last + 1].gap in {" ", ". "}:
        if words[last + 1].plain not in parts - small:
            break
        last += 1
    return last


def _dedication(reading: Reading, index: int) -> Iterator[Finding]:
    """ "at Holy Rood", "Sacred Heart has a place": what churches and their schools are called."""
    words = reading.words
    if index + 1 >= len(words) or words[index + 1].gap != " ":
        return
    lower = not (words[index].capitalised and words[index + 1].capitalised)
    if words[index + 1].plain not in cue("dedications") - ({"the", "of"} if lower else set()):
        return
    last = _over_parts(reading, index + 1)
    place = reading.plain(index - 1) in cue("school_places") and not lower
    if last > index + 1 or place:
        yield Finding(words[index].start, words[last].end, "school")


def _weak_head(reading: Reading, head: int) -> Iterator[Finding]:
    """ "Great Horton Moor Middle": own words before a head that is an everyday word."""
    words = reading.words
    after = words[head + 1] if head + 1 < len(words) else None
    if words[head].starts_sentence or (after and after.gap == " " and after.capitalised):
        return
    first = head
    while first > 0 and head - first < _LONGEST and words[first].gap == " ":
        if reading.kinds[first - 1] not in _OWN_KINDS | {Kind.NAME}:
            break
        first -= 1
    if words[first].starts_sentence and reading.bits[first] & Known.COMMON:
        first += 1
    named = any(not reading.bits[other] & Known.COMMON for other in range(first, head))
    place = reading.plain(first - 1) in cue("school_places")
    if head > first and (named or place):
        yield Finding(words[first].start, words[head].end, "school")


def _after_cue(reading: Reading, index: int) -> bool:
    """ "a place at Castle", "transition to Castle", "feeds Castle", "Y7 at Castle"."""
    word = reading.words[index]
    if word.gap != " " or word.starts_sentence or reading.kinds[index] not in _OWN_KINDS:
        return False
    before, two = reading.plain(index - 1), reading.plain(index - 2)
    if before in cue("feeds"):
        return True
    return before in {"at", "to", "from", "with", "into"} and two in cue("school_matters")


def _own_words(reading: Reading, first: int) -> Iterator[Finding]:
    words = reading.words
    last = first
    while last + 1 < len(words) and last - first < _LONGEST and words[last + 1].gap == " ":
        if words[last].ending or not words[last + 1].capitalised:
            break
        if reading.kinds[last + 1] not in _OWN_KINDS:
            break
        last += 1
    told = words[first].plain in word_set("after_names.txt") | cue("school_generic")
    if not told and not (last == first and reading.bits[first] & Known.KEEP):
        yield Finding(words[first].start, words[last].end, "school")
