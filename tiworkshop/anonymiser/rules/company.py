"""Capitalised words that are also names, by the company they keep: twins, kin, a place of work."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import CERTAIN, NAME_LIKE, Kind, Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.rules.runs import run_end
from tiworkshop.anonymiser.values import Finding

_OPEN = frozenset({Kind.WORD_NAME, Kind.SURNAME, Kind.WORD, Kind.NAME, Kind.UNKNOWN})
_JOINERS = frozenset({"and", "n", "&"})


def names_by_company(reading: Reading) -> Iterator[Finding]:
    """ "Summer and Autumn – twins", "Comfort (aunt)", "Joy in the office", "Big Tam"."""
    for index, word in enumerate(reading.words):
        if not word.capitalised:
            continue
        if word.plain in cue("nickname_heads"):
            yield from _nickname(reading, index)
        if _ends_group(reading, index):
            yield from _group(reading, index)
        if _before_twins(reading, index):
            yield Finding(word.start, word.end, "person")
            yield Finding(reading.words[index + 2].start, reading.words[index + 2].end, "person")
        if reading.kinds[index] not in _OPEN or word.plain in word_set("after_names.txt"):
            continue
        if _is_appointed(reading, index):
            yield Finding(word.start, reading.words[index + 1].end, "person")
        elif reading.kinds[index] is Kind.WORD_NAME and _is_person(reading, index):
            yield Finding(word.start, reading.words[run_end(reading, index)].end, "person")


def _is_person(reading: Reading, index: int) -> bool:
    return (
        _has_role(reading, index)
        or _works_there(reading, index)
        or _is_called(reading, index)
        or _with_children(reading, index)
    )


def _before_twins(reading: Reading, index: int) -> bool:
    """Two capitalised words, joined, with "twins" or "siblings" straight behind or before them."""
    words = reading.words
    if index + 2 >= len(words) or reading.plain(index + 1) not in _JOINERS | {"&"}:
        return False
    if not (_may_be_twin(reading, index) and _may_be_twin(reading, index + 2)):
        return False
    pair = cue("pairs")
    behind = reading.plain(index + 3) in pair and words[index + 3].gap != ". "
    return behind or (reading.plain(index - 1) in pair and words[index].gap in {" ", ", ", " ("})


def _may_be_twin(reading: Reading, index: int) -> bool:
    """Any open word; of the kept ones only those that somebody is called ("Summer")."""
    if not reading.words[index].capitalised:
        return False
    called = reading.bits[index] & Known.WORD_NAME > 0
    return reading.kinds[index] in _OPEN or (called and reading.kinds[index] is Kind.KEPT)


def _ends_group(reading: Reading, index: int) -> bool:
    """ "Kitchen, Gates and Lemon all in isolation": what only people are, all or both of them."""
    after = reading.plain(index + 1) in {"all", "both"} and reading.words[index + 1].gap == " "
    joined = reading.plain(index - 1) in _JOINERS and index > 1
    return after and joined and reading.plain(index + 2) in cue("all_of_them")


def _group(reading: Reading, last: int) -> Iterator[Finding]:
    words, index = reading.words, last
    if not {reading.kinds[last], reading.kinds[last - 2]} <= _OPEN | {Kind.PLACE}:
        return
    while index >= 0 and words[index].capitalised and reading.kinds[index] is not Kind.KEPT:
        yield Finding(words[index].start, words[index].end, "person")
        step = 2 if reading.plain(index - 1) in _JOINERS else 1
        if step == 1 and words[index].gap != ", ":
            return
        index -= step


def _has_role(reading: Reading, index: int) -> bool:
    """ "Comfort (aunt)", "Dawn (cook)"."""
    if index + 1 >= len(reading.words) or reading.words[index + 1].gap != " (":
        return False
    return reading.plain(index + 1) in cue("kin") | cue("roles")


def _works_there(reading: Reading, index: int) -> bool:
    """ "May in the canteen says", "Joy from finance"."""
    if reading.plain(index + 1) not in {"in", "from", "on", "at"}:
        return False
    place = index + 2 + (reading.plain(index + 2) in {"the", "our"})
    return reading.plain(place) in cue("work_places") and reading.words[index + 1].gap == " "


def _is_appointed(reading: Reading, index: int) -> bool:
    """ "appointed Chase Woodbine as": such a word before any capital, inside a sentence."""
    words = reading.words
    if index + 1 >= len(words) or words[index].gap != " " or words[index].ending:
        return False
    after = words[index + 1]
    name = reading.kinds[index] is Kind.WORD_NAME and reading.kinds[index + 1] is Kind.WORD
    whole = name and after.gap == " " and after.capitalised
    told = after.plain in word_set("after_names.txt") or after.plain in cue("class_heads")
    return whole and not told and reading.plain(index - 1) in cue("appoints")


def _is_called(reading: Reading, index: int) -> bool:
    """ "at home she's Sunny", "never Pearl", "plus Summer", "in front of Kit"."""
    word = reading.words[index]
    if word.gap != " " or index < 2 or _goes_on(reading, index):
        return False
    before = reading.words[index - 1]
    if before.plain in {"she", "he"} and before.ending:
        return True
    of = before.plain == "of" and reading.plain(index - 2) in cue("in_front")
    return of or before.plain in {"plus", "v", "vs", "never"}


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a heading or a compound goes on behind the word."""
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    if after is None or after.gap != " ":
        return False
    return after.capitalised or after.numeric or after.plain in cue("class_heads")


def _with_children(reading: Reading, index: int) -> bool:
    """ "Penny and the two boys"."""
    if reading.plain(index + 1) not in _JOINERS:
        return False
    counted = {reading.plain(index + 2), reading.plain(index + 3), reading.plain(index + 4)}
    return bool(counted & {"the", "two", "three", "her", "his"}) and bool(counted & cue("young"))


def _nickname(reading: Reading, index: int) -> Iterator[Finding]:
    """ "Big Tam", "Wee Dougie", "'Tiny T'": the word before the name belongs to it."""
    words = reading.words
    if index + 1 >= len(words) or words[index + 1].gap != " " or words[index].shouted:
        return
    after = words[index + 1]
    named = reading.kinds[index + 1] in CERTAIN or (
        reading.kinds[index + 1] in NAME_LIKE and not words[index].starts_sentence
    )
    letter = len(after.core) == 1 and after.core not in {"A", "I"} and after.capitalised
    if named and index + 1 not in reading.kept:
        yield Finding(words[index].start, words[run_end(reading, index + 1)].end, "person")
    elif letter and words[index].plain != "big":
        yield Finding(words[index].start, after.end, "person")
