"""Schools whose own words stand elsewhere: "The Willows", "UTC Brindlewharf", "v Fawcett's"."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.values import Finding

_OWN_KINDS = frozenset(
    {Kind.WORD, Kind.SURNAME, Kind.WORD_NAME, Kind.PLACE, Kind.UNKNOWN, Kind.NAME}
)
_LONGEST = 3
_NEAR = 9


def schools_by_front(reading: Reading) -> Iterator[Finding]:
    """Own words behind "The", "Academy", "UTC" or "v"; boys' and girls' schools; "on the Hill"."""
    for index, word in enumerate(reading.words):
        if word.core == "The" and word.gap != "" and _is_school_here(reading, index):
            yield from _run_from(reading, index, index + 1)
        elif word.capitalised and word.plain in {"academy", "utc", "college"}:
            yield from _behind_head(reading, index)
        elif word.plain in {"v", "vs", "against"} and _is_match(reading, index):
            yield from _run_from(reading, index + 1, index + 1)
        elif word.core in {"Boys", "Girls"} and _is_possessive(reading, index):
            yield from _before_pupils(reading, index)
        elif word.plain == "on" and reading.plain(index + 1) == "the":
            yield from _on_the_hill(reading, index)


def _is_own(reading: Reading, index: int) -> bool:
    if not 0 <= index < len(reading.words):
        return False
    word = reading.words[index]
    told = word.plain in word_set("after_names.txt") or word.plain in cue("school_generic")
    return word.capitalised and reading.kinds[index] in _OWN_KINDS and not told


def _is_school_here(reading: Reading, index: int) -> bool:
    """Whether a school is spoken of: "a place at The Larches", "The Foundry PRU"."""
    if not _is_own(reading, index + 1) or index in reading.kept:
        return False
    word = reading.words[index]
    if word.starts_sentence and not word.gap.startswith(":"):
        return False
    before = reading.plain(index - 1) in cue("the_before")
    return before and _speaks_of(reading, index, "the_matters")


def _speaks_of(reading: Reading, index: int, group: str) -> bool:
    near = range(max(0, index - _NEAR), min(len(reading.words), index + _NEAR))
    return any(reading.plain(other) in cue(group) for other in near if other != index)


def _run_from(reading: Reading, first: int, own: int) -> Iterator[Finding]:
    """From a word over capitalised own words, with a possessive ending."""
    if not _is_own(reading, own):
        return
    words, last = reading.words, own
    while last - own < _LONGEST and not words[last].ending and _is_own(reading, last + 1):
        if words[last + 1].gap != " ":
            break
        last += 1
    ending = words[last].ending
    yield Finding(words[first].start, words[last].end + len(ending) * (ending[1:] == "s"), "school")


def _behind_head(reading: Reading, head: int) -> Iterator[Finding]:
    """ "Oasis Academy Brindle Hill": own words behind a head that no sentence begins with."""
    words = reading.words
    inside = head + 1 < len(words) and words[head + 1].gap == " "
    after = reading.plain(head + 1)
    if not inside or after in cue("school_parts") | cue("unit_after") | cue("street_types"):
        return
    branded = head > 0 and words[head - 1].capitalised and words[head].gap == " "
    if branded or reading.plain(head) == "utc":
        yield from _run_from(reading, head - 1 if branded else head, head + 1)


def _is_match(reading: Reading, index: int) -> bool:
    return _speaks_of(reading, index, "matches") and reading.words[index].gap == " "


def _is_possessive(reading: Reading, index: int) -> bool:
    end = reading.words[index].end
    return reading.passage.text[end : end + 1] in {"'", "’"}


def _before_pupils(reading: Reading, index: int) -> Iterator[Finding]:
    """ "Fairlea Girls'", "Al-Minar Boys'"."""
    words, first = reading.words, index
    while first > 0 and index - first < _LONGEST and words[first].gap in {" ", "-"}:
        if not (_is_own(reading, first - 1) or words[first].gap == "-"):
            break
        first -= 1
    common = words[first].starts_sentence and reading.kinds[first] is Kind.WORD
    if first < index and not common:
        yield Finding(words[first].start, words[index].end, "school")


def _on_the_hill(reading: Reading, index: int) -> Iterator[Finding]:
    """ "St Malachy's on the Hill"."""
    words = reading.words
    if reading.plain(index + 2) not in cue("on_the") or not words[index + 2].capitalised:
        return
    if index > 1 and reading.plain(index - 2) in {"st", "saint"} and words[index - 1].capitalised:
        yield Finding(words[index - 2].start, words[index + 2].end, "school")
