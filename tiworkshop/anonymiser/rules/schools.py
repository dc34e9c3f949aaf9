"""Schools by their shape: own words before Primary, Academy, High …, Ysgol before its own words."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import CERTAIN, Kind, Reading
from tiworkshop.anonymiser.lexicon import NAME, Known
from tiworkshop.anonymiser.values import Finding

_GAPS = frozenset(
    {" ", "-", " & ", "\u00a0", ". ", ".", " (", ") ", "/", "\u2011", "' ", "’ ", ", "}
)
LONGEST = 8


def schools(reading: Reading) -> Iterator[Finding]:
    """ "St Aidan's RC Primary", "larkfold infants", "Ysgol Bro Celynnen", "St Mary's"."""
    for index, word in enumerate(reading.words):
        if word.plain == "c" and _is_church(reading, index):
            yield from _before_church(reading, index)
        elif len(word.core) == 1 and _is_infants_too(reading, index):
            yield from _before_letters(reading, index)
        elif _is_head(reading, index) or _is_sixth_form(reading, index):
            yield from _before_head(reading, index)
        elif word.plain in cue("celtic_schools"):
            hyphen = index > 0 and word.gap == "-" and reading.words[index - 1].capitalised
            if word.capitalised or hyphen:
                yield from _after_front(reading, index, index - hyphen)
        elif word.plain == "trust" and word.capitalised:
            yield from _trust(reading, index)
    yield from _saints(reading)
    yield from _our_lady(reading)


def _is_church(reading: Reading, index: int) -> bool:
    """ "Appleby Fell C of E": own words, and nothing but the church behind them."""
    church = reading.plain(index + 1) == "of" and reading.plain(index + 2) == "e"
    return church and index > 0 and reading.words[index].gap in {" ", " ("}


def _before_church(reading: Reading, church: int) -> Iterator[Finding]:
    first = _first_word(reading, church)
    if first is None or not reading.words[first].capitalised:
        return
    if _has_own_word(reading, first, church):
        last = _last_part(reading, church + 2)
        yield Finding(reading.words[first].start, reading.words[last].end, "school")


def _is_head(reading: Reading, index: int) -> bool:
    """A head; some count only behind a part of a school's name: "Clogher Bridge EOTAS Centre"."""
    plain = reading.plain(index)
    if plain == "provision":
        return reading.plain(index - 1) == "alternative" and reading.words[index].capitalised
    if plain in cue("bound_heads"):
        return reading.plain(index - 1) in cue("bound_parts") | cue("sized_parts")
    return plain in cue("school_heads")


def _is_sixth_form(reading: Reading, index: int) -> bool:
    """ "Moorpool Sixth Form": only behind a word that is surely a name."""
    if reading.words[index].plain not in {"sixth", "6th"}:
        return False
    sixth = reading.plain(index + 1) == "form" and not reading.words[index].ending
    own = index > 0 and reading.kinds[index - 1] in CERTAIN | {Kind.PLACE}
    return sixth and own and (reading.words[index].capitalised or reading.words[index].numeric)


def _before_head(reading: Reading, head: int) -> Iterator[Finding]:
    words = reading.words
    if (
        head + 1 < len(words)
        and words[head + 1].plain in cue("unit_after")
        and words[head + 1].gap == " "
        and not (head > 1 and Kind.UNKNOWN in reading.kinds[head - 2 : head])
    ):
        return
    first = _first_word(reading, head)
    if first is not None and _has_own_word(reading, first, head):
        last = _for_pupils(reading, _last_part(reading, head))
        first -= first > 0 and words[first - 1].core == "The" and words[first].gap == " "
        yield Finding(words[first].start, words[last].end, "school")


def _for_pupils(reading: Reading, last: int) -> int:
    """Over "for Girls" and "for Boys"."""
    pupils = reading.plain(last + 2) in {"girls", "boys"} and reading.plain(last + 1) == "for"
    return last + 2 if pupils and reading.words[last + 2].gap == " " else last


def _is_infants_too(reading: Reading, index: int) -> bool:
    """ "Parkgate J&I", "Moor Lane I & N": juniors, infants, nursery in single letters."""
    pair = reading.plain(index) + reading.plain(index + 1)
    joined = index + 1 < len(reading.words) and reading.words[index + 1].gap.strip() == "&"
    return joined and pair in {"ji", "in", "jn", "ij"} and reading.words[index].core.isupper()


def _before_letters(reading: Reading, head: int) -> Iterator[Finding]:
    first = _first_word(reading, head)
    if first is not None and _has_own_word(reading, first, head):
        last = _last_part(reading, head + 1)
        yield Finding(reading.words[first].start, reading.words[last].end, "school")


def _first_word(reading: Reading, head: int) -> int | None:
    """Walk left from the head over the words of the name."""
    words = reading.words
    first: int | None = None
    lower = not words[head].capitalised
    index = head - 1
    while index >= 0 and head - index <= LONGEST and words[index + 1].gap in _GAPS:
        if words[index + 1].gap == ", " or words[index].placeholder or words[index].numeric:
            break
        if not _may_belong(reading, index, lower):
            break
        if words[index].capitalised or (
            lower and words[index].plain not in cue("inside_school_names")
        ):
            first = index
        index -= 1
    return _without_opening_word(reading, first, head)


def _may_belong(reading: Reading, index: int, lower: bool) -> bool:
    word = reading.words[index]
    if word.capitalised:
        return True
    if (
        word.plain in cue("inside_school_names") - {"in", "on", "by", "with"}
        or reading.plain(index - 1) == "church"
    ):
        return index > 0 and reading.words[index - 1].capitalised
    if lower and word.plain in cue("school_parts") | cue("street_weak") | cue("on_the"):
        return True
    return lower and _is_own(reading, index)


def _without_opening_word(reading: Reading, first: int | None, head: int) -> int | None:
    """Leave out an ordinary word that only opens the sentence ("Visit Oakfield Primary")."""
    while first is not None and first < head:
        word = reading.words[first]
        lady = word.plain == "our" and reading.plain(first + 1) == "lady"
        generic = word.plain in cue("school_generic") and not _names_itself(reading, first)
        generic = generic and not lady
        if not generic:
            return first
        first += 1
    return None


def _names_itself(reading: Reading, index: int) -> bool:
    return reading.bits[index] & Known.WORD_NAME > 0 and not reading.words[index].starts_sentence


def _is_own(reading: Reading, index: int) -> bool:
    bits, plain = reading.bits[index], reading.plain(index)
    if index in reading.kept and bits & NAME and reading.words[index].capitalised:
        return not bits & Known.KEEP
    if plain in cue("school_generic") or plain in cue("school_parts") or bits & Known.KEEP:
        return False
    if reading.words[index].capitalised:
        return index not in reading.kept and reading.kinds[index] is not Kind.ACRONYM
    english = bits & (Known.WORD | Known.COMMON)
    allowed = not english or _is_where(reading, index) or _is_nursery(reading, index)
    return word_is_long(reading, index) and allowed


def _is_nursery(reading: Reading, index: int) -> bool:
    """ "tiny tots playgroup", "@ bluebell nursery": nurseries bear everyday words."""
    words = reading.words
    due = any(
        reading.plain(at - 1) in cue("nursery_before") or words[at].gap.endswith("@")
        for at in (index, index - 1)
        if at >= 0
    )
    heads = {reading.plain(index + 1), reading.plain(index + 2)}
    return due and bool(heads & cue("nursery_heads"))


def _is_where(reading: Reading, index: int) -> bool:
    """ "@ bluebell nursery", "at the grange pru": an everyday word where a school is due."""
    first = index - 1 if reading.plain(index - 1) == "the" else index
    at = reading.words[first].gap.endswith("@") or reading.plain(first - 1) in cue("the_before")
    at = at or (first < index and reading.plain(index + 1) in {"pru", "semh"})
    named = reading.bits[index] & (Known.WORD_NAME | Known.LAST | Known.PLACE)
    return at and bool(named) and not reading.bits[index] & Known.KEEP


def word_is_long(reading: Reading, index: int) -> bool:
    """Whether a lower-case word is long enough to be a school's own."""
    return len(reading.words[index].core) > 3 and not reading.words[index].numeric


def _has_own_word(reading: Reading, first: int, head: int) -> bool:
    own = [index for index in range(first, head) if _is_own(reading, index)]
    the = first > 0 and reading.words[first - 1].core == "The" and reading.words[head].capitalised
    if reading.plain(head) != "school" or len(own) > 1 or the:
        return bool(own)
    return any(not reading.bits[index] & Known.COMMON for index in own)


def _last_part(reading: Reading, head: int) -> int:
    """Over what may follow the head: "High School", "Primary School", "RC", "and Nursery"."""
    words = reading.words
    last = head
    while last + 1 < len(words) and words[last + 1].gap in {" ", " & ", "/", "-"}:
        word = words[last + 1]
        same_case = word.capitalised or not words[head].capitalised
        if (
            word.plain not in cue("school_parts")
            or not same_case
            or word.plain in {"in", "for", "the", "of", "all", "and"}
        ):
            follows = last + 2 < len(words) and words[last + 2].plain in cue("school_heads")
            follows = follows and word.plain == "and" and words[last + 2].capitalised
            church = f"{word.plain} {reading.plain(last + 2)}" in cue("church_ends")
            if not (follows or church):
                break
            last += 1
        last += 1
    return last


def _after_front(reading: Reading, front: int, first: int) -> Iterator[Finding]:
    words = reading.words
    last = front
    while last + 1 < len(words) and last - front < LONGEST and words[last + 1].gap in {" ", "-"}:
        word = words[last + 1]
        inner = word.plain in cue("inside_school_names") | {
            "yng",
            "nghoed",
            "ar",
        } and last + 2 < len(words)
        if not word.capitalised and not (inner and words[last + 2].capitalised):
            break
        last += 1
    if last > front and any(
        words[index].plain not in {"gynradd", "uwchradd", "feithrin", "gyfun"}
        for index in range(front + 1, last + 1)
    ):
        yield Finding(words[first].start, words[last].end, "school")


def _trust(reading: Reading, head: int) -> Iterator[Finding]:
    if reading.plain(head - 1) not in cue("school_parts"):
        return
    first = _first_word(reading, head)
    if first is None or head in reading.kept:
        return
    inside = {reading.plain(index) for index in range(first, head)}
    if not inside & cue("health_trusts") and _has_own_word(reading, first, head):
        yield Finding(reading.words[first].start, reading.words[head].end, "school")


def _our_lady(reading: Reading) -> Iterator[Finding]:
    """ "Our Lady of Lourdes" by itself."""
    words = reading.words
    for index in range(len(words) - 1):
        if words[index].plain == "our" and words[index + 1].core == "Lady":
            last = index + 1
            more = reading.plain(index + 2) == "of"
            own = index + 3 + (reading.plain(index + 3) == "the")
            if more and own < len(words) and words[own].capitalised:
                last = own
            yield Finding(words[index].start, words[_last_part(reading, last)].end, "school")


def _saints(reading: Reading) -> Iterator[Finding]:
    """A saint's name by itself stands for a school or church: "over at St Mary's"."""
    words = reading.words
    for index, word in enumerate(words[:-1]):
        after = words[index + 1]
        if word.plain not in {"st", "ss", "saint", "sts"} or after.gap not in {" ", ". ", "\u00a0"}:
            continue
        cased = word.capitalised and after.capitalised
        known_saint = reading.bits[index + 1] & Known.FIRST or reading.kinds[index + 1] in CERTAIN
        lower = not word.capitalised and (after.ending or after.plain.endswith("s")) and known_saint
        if index not in reading.kept and (cased or lower) and not after.shouted:
            end = after.end + (len(after.ending) if after.ending[1:] == "s" else 0)
            last = _last_part(reading, index + 1) if cased else index + 1
            yield Finding(word.start, max(end, words[last].end), "school")
