"""Towns, villages, streets and estates: from the gazetteer, and by their shape."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import CERTAIN, Kind, Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.rules.figures import listed_with_figure
from tiworkshop.anonymiser.typos import is_probably_typo
from tiworkshop.anonymiser.values import Finding

_HOME = frozenset({"flat", "apartment", "apt", "unit", "house", "no"})
LONGEST = 4


def towns(reading: Reading) -> Iterator[Finding]:
    """Places of the gazetteer; those that are also words only where somebody lives or goes."""
    for first, last in reading.places:
        if _is_town(reading, first, last):
            yield Finding(reading.words[first].start, reading.words[last].end, "place")
    for index, kind in enumerate(reading.kinds):
        if (
            kind in CERTAIN and _place_cue(reading, index) and not reading.bits[index] & Known.FIRST
        ) or (kind is Kind.OTHER and _lower_case_town(reading, index)):
            yield Finding(reading.words[index].start, reading.words[index].end, "place")


def _lower_case_town(reading: Reading, index: int) -> bool:
    """ "moving to thornaby", "up in poleglass": a long unknown word where a place is due."""
    word = reading.words[index]
    if reading.bits[index] or not word.core[:1].islower() or len(word.core) < 6 or word.gap != " ":
        return False
    if index in reading.kept or not word.core.isalpha() or is_probably_typo(word.plain):
        return False
    before = reading.plain(index - 1)
    lives = reading.plain(index - 2) in cue("place_strong") | {"up", "down", "now"}
    return before in {"in", "to", "from", "near", "nr", "at"} and lives


def _is_town(reading: Reading, first: int, last: int) -> bool:
    word = reading.words[first]
    if reading.plain(last + 1) in cue("org_after") and _directly_after(reading, last):
        return False
    if reading.plain(first - 1) == "of" and reading.plain(first - 2) in cue("seat_of"):
        return False
    if listed_with_figure(reading, first):
        return False
    if last > first:
        return word.capitalised or not _all_english(reading, first, last)
    bits = reading.bits[first]
    english = bits & (ENGLISH | Known.RARE)
    if bits & (Known.KEEP | Known.GENERAL):
        return False
    if not word.capitalised:
        if english == Known.RARE and len(word.core) > 3 and not bits & Known.FIRST:
            return _somebody_lives_there(reading, first)
        if english or len(word.core) < 4:
            return False
        return not bits & Known.FIRST or reading.plain(first - 1) in cue("place_before") | {"from"}
    if english or bits & Known.SOFT:
        return _somebody_lives_there(reading, first)
    return not bits & Known.FIRST or _place_cue(reading, first)


def _directly_after(reading: Reading, index: int) -> bool:
    return index + 1 < len(reading.words) and reading.words[index + 1].gap == " "


def _all_english(reading: Reading, first: int, last: int) -> bool:
    return all(reading.bits[index] & ENGLISH for index in range(first, last + 1))


def _place_cue(reading: Reading, index: int) -> bool:
    if reading.words[index].gap != " " or reading.words[index].ending:
        return False
    before = reading.plain(index - 1)
    if before in cue("place_before"):
        return True
    return before in {"from", "to"} and (
        reading.plain(index - 2) in cue("place_strong")
        or (bool(reading.bits[index] & Known.PLACE) and not reading.bits[index] & Known.LAST)
    )


def _somebody_lives_there(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if word.starts_sentence or word.gap != " ":
        return False
    if index + 1 < len(reading.words):
        after = reading.words[index + 1]
        if after.gap == " " and after.capitalised and not reading.bits[index + 1] & Known.KEEP:
            return False
    before = reading.plain(index - 1)
    if before not in cue("place_before") | {"from", "to"}:
        return False
    near = range(max(0, index - 4), index - 1)
    if any(reading.words[other].core == "[place]" for other in near):
        return True
    people = {"mum", "dad", "nan", "gran", "family", "aunt", "uncle", "grandparents", "carer"}
    if any(reading.plain(other) in people for other in near) and before == "in":
        return True
    return reading.plain(index - 2) in cue("place_strong")


def streets(reading: Reading) -> Iterator[Finding]:
    """ "14 Larkspur Close", "Flat 9, 212 Ockley Rise", "garnet street", "Heol Isaf"."""
    for index, word in enumerate(reading.words):
        if word.plain in cue("street_types") or word.plain in cue("street_weak"):
            yield from _street(reading, index)
        elif word.plain in cue("welsh_streets") and word.capitalised:
            yield from _welsh_street(reading, index)
        elif word.plain in cue("welsh_villages") and word.capitalised:
            yield from _welsh_village(reading, index)


def _street(reading: Reading, head: int) -> Iterator[Finding]:
    words = reading.words
    first = head
    while first > 0 and head - first < LONGEST and words[first].gap in {" ", "-"}:
        if not _is_street_word(reading, first - 1, head):
            break
        first -= 1
    first = _without_opening(reading, first, head)
    if first == head:
        return
    start = _with_number(reading, first)
    numbered = start != first
    weak = words[head].plain in cue("street_weak")
    if weak and not numbered and not _weak_street(reading, first, head):
        return
    if numbered and not words[head].capitalised:
        numbered = not any(reading.bits[index] & Known.COMMON for index in range(first, head))
    if numbered or _own_street_word(reading, first, head):
        yield Finding(words[start].start, words[head].end, "place")


def _is_street_word(reading: Reading, index: int, head: int) -> bool:
    word = reading.words[index]
    if word.plain in cue("street_generic") or (word.ending and index == head - 2):
        return False
    if reading.words[head].capitalised or reading.plain(head) == "estate":
        firm = reading.plain(head) in cue("street_firm") and index == head - 1
        firm = firm and reading.plain(index - 1) in cue("place_preps")
        return word.capitalised and not word.shouted and (firm or index not in reading.kept)
    return not word.capitalised and index == head - 1 and not word.numeric and len(word.core) > 2


def _without_opening(reading: Reading, first: int, head: int) -> int:
    opening = reading.words[first].starts_sentence and reading.bits[first] & Known.COMMON
    return first + 1 if opening and head - first > 1 else first


def _own_street_word(reading: Reading, first: int, head: int) -> bool:
    """Whether the words before the type are a street's own."""
    words = reading.words
    if words[first].capitalised:
        return not words[first].starts_sentence or not reading.bits[first] & Known.COMMON
    if not reading.bits[first] & (ENGLISH | Known.RARE | Known.KEEP):
        due = reading.plain(first - 1) in cue("place_preps") | cue("place_strong")
        return not words[first].numeric and (due or words[head].plain in cue("street_types"))
    before = reading.plain(first - 1)
    strong = words[head].plain in {"street", "road", "rd", "lane", "avenue", "ave"}
    rare = not reading.bits[first] & Known.COMMON
    return (strong or rare) and before in cue("place_preps") | cue("place_strong")


def _weak_street(reading: Reading, first: int, head: int) -> bool:
    """ "on Tannery Row": a preposition, capitals and a first word that is no everyday one."""
    rare = not reading.bits[first] & Known.COMMON and reading.words[head].capitalised
    if reading.words[first].starts_sentence:
        return rare and reading.plain(head) in cue("street_firm")
    if "/" in reading.words[first].gap and reading.words[head].capitalised:
        return reading.plain(first - 1) in cue("street_types")
    if not reading.words[head].capitalised:
        common = reading.bits[first] & Known.COMMON
        return not common and reading.plain(first - 1) in cue("place_preps") | cue("place_strong")
    if reading.plain(first - 1) not in cue("place_preps"):
        return False
    return not reading.bits[first] & Known.COMMON or reading.plain(head) in cue("street_firm")


def _with_number(reading: Reading, first: int) -> int:
    """Over a house number and a flat before the street."""
    words = reading.words
    start = first
    if start > 0 and words[start].gap in {" ", ", "} and _is_house_number(reading, start - 1):
        start -= 1
        if start > 1 and words[start - 1].numeric and reading.plain(start - 2) in _HOME:
            start -= 2
        elif start > 0 and reading.plain(start - 1) in _HOME and words[start].gap == " ":
            start -= 1
    return start


def _is_house_number(reading: Reading, index: int) -> bool:
    core = reading.words[index].core
    return core[:1].isdigit() and len(core) <= 4


def _welsh_village(reading: Reading, front: int) -> Iterator[Finding]:
    """ "Cwm-ann", "Betws-y-Coed", "Pont-rhyd": hyphens after a Welsh beginning."""
    words = reading.words
    last = front
    while last + 1 < len(words) and last - front < 5 and words[last + 1].gap == "-":
        last += 1
    if last > front:
        yield Finding(words[front].start, words[last].end, "place")


def _welsh_street(reading: Reading, front: int) -> Iterator[Finding]:
    words = reading.words
    last = front
    while last + 1 < len(words) and last - front < 3 and words[last + 1].gap in {" ", "-"}:
        if not words[last + 1].capitalised and words[last + 1].plain not in {"y", "yr"}:
            break
        last += 1
    if last > front:
        yield Finding(words[_with_number(reading, front)].start, words[last].end, "place")


def estates(reading: Reading) -> Iterator[Finding]:
    """Own words before "estate" or "area": "the Druids Heath estate", "beechdale estate"."""
    for index, word in enumerate(reading.words):
        if word.plain not in {"estate", "village", "area", "flats"} or word.capitalised:
            continue
        if index and word.plain == "estate" and _is_unknown_lower(reading, index - 1):
            yield Finding(reading.words[index - 1].start, word.end, "place")
        first = index
        while first > 0 and index - first < 3 and reading.words[first].gap == " ":
            before = reading.words[first - 1]
            if not before.capitalised or before.shouted or reading.kinds[first - 1] is Kind.KEPT:
                break
            first -= 1
        if first < index and not reading.words[first].starts_sentence:
            yield Finding(reading.words[first].start, reading.words[index - 1].end, "place")


def _is_unknown_lower(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    english = reading.bits[index] & (ENGLISH | Known.RARE | Known.KEEP)
    return word.core[:1].islower() and not english and len(word.core) > 3
