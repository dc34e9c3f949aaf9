"""Schools by other signs: a form's label, a trust's brand, "King Edmund's", a list of schools."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import ENGLISH
from tiworkshop.anonymiser.values import Finding

_OWN = frozenset({Kind.WORD, Kind.SURNAME, Kind.WORD_NAME, Kind.PLACE, Kind.UNKNOWN, Kind.NAME})
_LONGEST = 6
_SMALL = frozenset({"at", "of", "the", "on", "in", "by", "and"})
_NEAR = 7


def schools_by_sign(reading: Reading) -> Iterator[Finding]:
    """Runs of own words where a label, a brand, a patron or a neighbour in a list says "school"."""
    for index, word in enumerate(reading.words):
        if not word.capitalised or reading.words[index].placeholder:
            continue
        if (
            _is_labelled(reading, index)
            or _is_branded(reading, index)
            or _is_listed(reading, index)
            or _is_left_for(reading, index)
        ):
            yield from _run(reading, index, index + _is_branded(reading, index))
        elif word.plain in cue("patrons"):
            yield from _patron(reading, index)


def _is_own(reading: Reading, index: int) -> bool:
    if not 0 <= index < len(reading.words):
        return False
    word = reading.words[index]
    told = word.plain in word_set("after_names.txt") or word.plain in cue("school_generic")
    return word.capitalised and reading.kinds[index] in _OWN and not told


def _run(reading: Reading, first: int, own: int) -> Iterator[Finding]:
    """From `first` over own words, with "at Fenn Lane" and the like inside."""
    words = reading.words
    if not _is_own(reading, own) or reading.words[own].ending[1:] == "ll":
        return
    last = own
    while last + 1 < len(words) and last - own < _LONGEST and not words[last].ending:
        step = last + 1
        if words[step].plain in _SMALL and step + 1 < len(words) and words[step].gap == " ":
            step += 1
        parts = words[step].plain in cue("school_parts") | cue("school_heads")
        if words[step].gap != " " or not (_is_own(reading, step) or parts):
            break
        if not words[step].capitalised:
            break
        last = step
    end = words[last].end + len(words[last].ending) * (words[last].ending[1:] == "s")
    yield Finding(words[first].start, end, "school")


def _is_labelled(reading: Reading, index: int) -> bool:
    """ "Previous setting: Little Acorns", "Last sch – Parkgate", "feeder: Castle"."""
    if reading.words[index].gap.strip() not in {":", "-", "–", "=", "->", "→"}:
        return False
    before, two = reading.plain(index - 1), reading.plain(index - 2)
    if before in cue("setting_labels"):
        return True
    return before in {"school", "sch", "nursery", "provision"} and two in cue("which_setting")


def _is_branded(reading: Reading, index: int) -> bool:
    """ "Ark Tollgate", "Harris Brindle": a trust that names its schools after itself."""
    word = reading.words[index]
    if word.plain not in cue("trust_brands") or word.ending or word.starts_sentence:
        return False
    beside = index + 1 < len(reading.words) and reading.words[index + 1].gap == " "
    return beside and reading.plain(index - 1) in cue("school_places") | {"for", "into"}


def _is_listed(reading: Reading, index: int) -> bool:
    """ "[school] full, Ormonde House maybe": an item in a list of schools."""
    words = reading.words
    if words[index].gap not in {", ", "; ", " / ", "/"} or not _is_own(reading, index):
        return False
    for other in range(index - 1, max(-1, index - _NEAR), -1):
        if words[other].core == "[school]":
            return reading.kinds[index] is not Kind.NAME
        if words[other].capitalised or words[other].gap[:1] == ".":
            return False
    return False


def _is_left_for(reading: Reading, index: int) -> bool:
    """ "leaving us for Tollgate", "transition chat for Castle", "open evening @ Castle"."""
    word = reading.words[index]
    if word.starts_sentence or reading.kinds[index] not in _OWN - {Kind.NAME, Kind.WORD}:
        return False
    if word.plain in cue("months"):
        return False
    at = word.gap.strip() in {"@", "->", "→"}
    if not at and (word.gap != " " or reading.plain(index - 1) not in {"for", "to", "from", "at"}):
        return False
    near = range(max(0, index - 5), index)
    named = any(reading.plain(other) in cue("changes_school") for other in near)
    return named and bool(not reading.bits[index] & ENGLISH or word.ending)


def _patron(reading: Reading, index: int) -> Iterator[Finding]:
    """ "King Edmund's", "Bishop Vesey's", "Lady Manners'": a patron's name that owns nothing."""
    words = reading.words
    if index + 1 >= len(words) or words[index + 1].gap != " " or index + 1 in reading.kept:
        return
    saint = words[index + 1]
    after = words[index + 2] if index + 2 < len(words) else None
    owns = after is not None and after.gap == " " and after.plain not in cue("small_after")
    possessive = saint.ending[1:] == "s" or reading.passage.text[saint.end : saint.end + 1] in "'’"
    if saint.capitalised and possessive and not owns and saint.end < len(reading.passage.text):
        yield Finding(words[index].start, saint.end + len(saint.ending), "school")
