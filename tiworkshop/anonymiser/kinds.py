"""What each word of a passage may be, before any context is asked."""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum, auto
from functools import cache
from itertools import zip_longest
from operator import attrgetter

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.lexicon import ENGLISH, LONGEST_PHRASE, NAME, Known, known, phrases
from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.passage import Passage, Word, plain_form
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.stories import story_words

_PREFIXED = Pattern(r"(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Ó|[OD]['’])[A-Z]\w+\Z")


class Kind(Enum):
    """The kinds of words; only capitalised ones can be name-like."""

    OTHER = auto()  # lower case, numbers, placeholders
    NAME = auto()  # a name and no English word
    UNKNOWN = auto()  # capitalised, and neither English nor education knows it
    WORD_NAME = auto()  # a name that is also a word
    SURNAME = auto()  # a word that is also a family name
    WORD = auto()  # an English word with a capital
    KEPT = auto()  # on the keep-list, also as a part of a phrase
    ACRONYM = auto()
    INITIAL = auto()
    PLACE = auto()

    # Members are singletons; Enum's own hash is Python code, and rules ask for it all the time.
    __hash__ = object.__hash__


CERTAIN = frozenset({Kind.NAME, Kind.UNKNOWN})
NAME_LIKE = CERTAIN | {Kind.WORD_NAME, Kind.SURNAME}


class Reading(NamedTuple):
    """A passage with what is known of each word.

    `bits` and `kinds` go with the words; `kept` marks words of kept phrases; `places` are the
    gazetteer's places as (first, last) word indexes.
    """

    passage: Passage
    words: tuple[Word, ...]
    bits: tuple[int, ...]
    kinds: tuple[Kind, ...]
    kept: frozenset[int]
    places: tuple[tuple[int, int], ...]

    def plain(self, index: int) -> str:
        """The plain form of a word; "" beyond either end."""
        return self.words[index].plain if 0 <= index < len(self.words) else ""

    def index_at(self, start: int) -> int | None:
        """The index of the word whose first character stands at `start`."""
        index = bisect_left(self.words, start, key=attrgetter("start"))
        found = index < len(self.words) and self.words[index].start == start
        return index if found else None


def read_kinds(passage: Passage) -> Reading:
    """Look every word up once."""
    words = tuple(
        _without_loose_ending(word, after) if word.core[-1] == "s" else word
        for word, after in zip_longest(passage.words, passage.words[1:])
    )
    bits = tuple(_bits(word) if word.core[0].isalpha() else 0 for word in words)
    kept, places = _find_phrases(words, bits)
    kept |= story_words(words)
    kinds = tuple(
        _kind(word, found, index in kept)
        for index, (word, found) in enumerate(zip(words, bits, strict=True))
    )
    return Reading(passage, words, bits, kinds, frozenset(kept), tuple(places))


def _without_loose_ending(word: Word, after: Word | None) -> Word:
    """Hurried possessives: "rumanas glasses", "TKs parents"; the ending stays outside the name."""
    if (
        word.ending
        or len(word.core) < 3
        or word.core[-1] != "s"
        or word.numeric
        or word.placeholder
    ):
        return word
    code = word.core[:-1].isupper() and len(word.core) < 5
    if not code and not _is_loose_name(word, after):
        return word
    return word._replace(end=word.end - 1, core=word.core[:-1], plain=word.plain[:-1], ending="s")


def _is_loose_name(word: Word, after: Word | None) -> bool:
    """ "rumanas" anywhere; "robins" and "mercys" before kin or what only a person has."""
    if not known(word.plain) and _is_only_name(word.plain[:-1]):
        return True
    owns = after is not None and after.gap == " " and after.plain in cue("loosely_owned")
    return owns and bool(known(word.plain[:-1]) & Known.WORD_NAME)


def _is_only_name(plain: str) -> bool:
    bits = known(plain)
    return bits & Known.FIRST > 0 and not bits & (ENGLISH | Known.KEEP | Known.RARE)


@cache
def _ending_bits(word: str) -> int:
    """What is known of a plural whose singular is no name."""
    for ending in ("es", "s"):
        if word.endswith(ending):
            found = known(word.removesuffix(ending))
            if found & (Known.KEEP | ENGLISH) and not found & NAME:
                return found
    return 0


def forget_endings() -> None:
    """Drop what is remembered of plurals: for a reader of another word store."""
    _ending_bits.cache_clear()


def _bits(word: Word) -> int:
    whole = known(word.plain + plain_form(word.ending)) if len(word.ending) > 1 else 0
    return known(word.plain) or whole & ~NAME or _ending_bits_short(word.plain)


def _ending_bits_short(word: str) -> int:
    return _ending_bits(word) if 3 < len(word) < 30 else 0


def _find_phrases(
    words: tuple[Word, ...], bits: tuple[int, ...]
) -> tuple[set[int], list[tuple[int, int]]]:
    kept: set[int] = set()
    places: list[tuple[int, int]] = []
    joined, starts = _join(words)
    ends = {start + length: index for index, (start, length) in enumerate(starts)}
    index = 0
    while index < len(words):
        last, is_place = _longest(joined, starts[index][0], ends, index, bits[index])
        if last is None:
            index += 1
        elif is_place:
            places.append((index, last))
            index = last + 1
        else:
            kept.update(range(index, last + 1))
            index = last + 1
    return kept, places


def _join(words: tuple[Word, ...]) -> tuple[str, list[tuple[int, int]]]:
    """All words in phrase form, with each one's offset and length without its ending."""
    parts: list[str] = []
    starts: list[tuple[int, int]] = []
    length = 0
    for word in words:
        break_before = "" if not parts else (" " if _is_soft(word.gap) else "\n")
        length += len(break_before)
        starts.append((length, len(word.plain)))
        whole = word.plain + plain_form(word.ending) if word.ending else word.plain
        parts += (break_before, whole) if break_before else (whole,)
        length += len(whole)
    return "".join(parts), starts


def _is_soft(gap: str) -> bool:
    return gap in {" ", "-", " & ", "&", ". ", "/", " - ", "\u00a0", "\u2011", ".", "+"} or (
        len(gap) < 4 and gap.strip(" '’\"“”") == ""
    )


def _longest(
    joined: str, start: int, ends: dict[int, int], index: int, bits: int
) -> tuple[int | None, bool]:
    """The longest entry that begins at a word: its last word's index, and whether it is a place."""
    if bits & Known.PHRASE:
        best = _longest_phrase(joined, start, ends, index)
        if best[0] is not None:
            return best
    if bits & Known.KEEP:
        return (None if bits & Known.WORD_NAME else index), False
    return (index, True) if bits & Known.PLACE else (None, False)


def _longest_phrase(
    joined: str, start: int, ends: dict[int, int], index: int
) -> tuple[int | None, bool]:
    best: tuple[int | None, bool] = (None, False)
    for entry in phrases(joined[start : start + LONGEST_PHRASE]):
        stop = start + len(entry)
        last = ends.get(stop)
        if last is None and entry[-2:] == "'s":
            last = ends.get(stop - 2)
        if last is None and entry[-1:] == "s":
            last = ends.get(stop - 1)
        if last is None or last == index:
            continue
        found = known(entry)
        if found & Known.KEEP or found & Known.PLACE:
            best = (last, not found & Known.KEEP)
    return best


def _kind(word: Word, bits: int, kept: bool) -> Kind:
    if not word.capitalised:
        return Kind.OTHER
    if len(word.core) == 1:
        return Kind.INITIAL
    if kept:
        return Kind.KEPT
    if word.shouted:
        return _shouted_kind(word, bits)
    if not word.core[1:].islower() and any(letter.isupper() for letter in word.core[1:]):
        is_name = _PREFIXED.match(word.core) or (bits & NAME and len(word.core) > 4)
        return Kind.NAME if is_name else Kind.ACRONYM
    return _cased_kind(word, bits)


def _shouted_kind(word: Word, bits: int) -> Kind:
    is_word = bits & (ENGLISH | Known.RARE | Known.KEEP | Known.GENERAL)
    if is_word:
        return Kind.WORD if len(word.core) > 3 else Kind.ACRONYM
    long_enough = len(word.core) > 3 if bits & Known.FIRST else len(word.core) > 4
    return Kind.NAME if bits & NAME and long_enough else Kind.ACRONYM


def _cased_kind(word: Word, bits: int) -> Kind:
    english = bits & (ENGLISH | Known.RARE)
    if bits & Known.WORD_NAME and (english or bits & (Known.PLACE | Known.KEEP)):
        return Kind.WORD_NAME
    if bits & Known.SOFT:
        return Kind.SURNAME
    if bits & ENGLISH or (bits & Known.RARE and not bits & Known.FIRST):
        return Kind.SURNAME if bits & NAME else Kind.WORD
    if bits & NAME:
        return Kind.NAME
    if bits & (Known.KEEP | Known.GENERAL):
        return Kind.KEPT
    if bits & Known.PLACE:
        return Kind.PLACE
    return Kind.UNKNOWN if not any(map(str.isdigit, word.core)) else Kind.ACRONYM
