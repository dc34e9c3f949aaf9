"""Names by their look: capitalised words that no English or educational word list knows."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import CERTAIN, NAME_LIKE, Kind, Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, NAME, Known
from tiworkshop.anonymiser.typos import is_probably_typo
from tiworkshop.anonymiser.values import Finding

_SPACES = frozenset({" ", "\u00a0", "  "})
_HYPHENS = frozenset({"-", "\u2010", "\u2011"})
_DOTS = frozenset({". ", "."})
_QUOTES = frozenset({' "', '" ', " “", "” ", " '", "' ", " ‘", "’ ", " (", ") "})
_NAMED = NAME | Known.PLACE
LONGEST_RUN = 7


def shouted_before_first(reading: Reading) -> Iterator[Finding]:
    """ "KHAN, Aisha": a family name in capitals before a first name, as registers write it."""
    for index in range(len(reading.words) - 1):
        after = reading.words[index + 1]
        named = reading.kinds[index + 1] is Kind.NAME and reading.bits[index + 1] & Known.FIRST
        if named and after.gap in {", ", " "} and _is_shouted_family_name(reading, index):
            yield Finding(reading.words[index].start, after.end, "person")


def names_by_look(reading: Reading) -> Iterator[Finding]:
    """Runs of capitalised words around a name or an unknown word: "Aisling Ward", "T. Obi"."""
    index = 0
    while index < len(reading.words):
        if reading.kinds[index] in CERTAIN and _is_name(reading, index):
            first = run_start(reading, index)
            last = run_end(reading, index)
            yield Finding(reading.words[first].start, reading.words[last].end, "person")
            index = last
        index += 1


def _is_name(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if reading.plain(index - 1) == "dosbarth":
        return False
    if _is_eponym(reading, index) or _before_suffix(reading, index):
        return False
    if _among_figures(reading, index) or _in_organisation(reading, index):
        return False
    if reading.kinds[index] is Kind.UNKNOWN:
        return not (word.starts_sentence and is_probably_typo(word.plain))
    return True


def _is_eponym(reading: Reading, index: int) -> bool:
    """ "Renfrew Action Picture Test", "Kagan structures", "Gibbs's cycle", "Kolb (1984)"."""
    bits = reading.bits[index]
    if bits & Known.FIRST and not bits & Known.SOFT:
        return False
    if index + 1 >= len(reading.words):
        return False
    after = reading.words[index + 1]
    if after.gap.strip() == "(" and after.numeric and len(after.core) == 4:
        return True
    if after.gap.strip():
        return False
    if reading.words[index].ending:
        return after.plain in cue("eponym_noun")
    return after.plain in cue("eponym_after")


def _in_organisation(reading: Reading, index: int) -> bool:
    """ "Leeds City Council", "University of Sheffield": a place in a public body's name."""
    if not reading.bits[index] & Known.PLACE:
        return False
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    beside = after is not None and after.gap == " " and after.capitalised
    if after is not None and beside and after.plain in cue("org_after"):
        return True
    return reading.plain(index - 1) == "of" and reading.plain(index - 2) in cue("seat_of")


def _among_figures(reading: Reading, index: int) -> bool:
    """A lone surname in a line with two or more theorists or figures of the curriculum."""
    if listed_with_figure(reading, index):
        return reading.plain(index + 1) not in cue("person_verbs")
    if reading.bits[index] & Known.FIRST or run_end(reading, index) != index:
        return False
    if reading.plain(index + 1) in cue("person_verbs") or run_start(reading, index) != index:
        return False
    line = reading.words[index].line
    near = range(max(0, index - 25), min(len(reading.words), index + 25))
    figures = [other for other in near if reading.bits[other] & (Known.FIGURE | Known.SOFT)]
    return sum(reading.words[other].line == line and other in reading.kept for other in figures) > 1


def listed_with_figure(reading: Reading, index: int) -> bool:
    """ "Venn, Carroll, Frayer": beside a figure, with a comma or "and" between them."""
    if _listed_behind_figure(reading, index):
        return True
    for other, gap_at in ((index - 1, index), (index + 1, index + 1)):
        inside = 0 <= other < len(reading.words)
        listed = inside and reading.words[gap_at].gap in {", ", " & ", "/"}
        if listed and other in reading.kept and reading.bits[other] & Known.FIGURE:
            return True
    joined = reading.plain(index - 1) == "and" and index > 1 and index - 2 in reading.kept
    return joined and bool(reading.bits[index - 2] & Known.FIGURE)


def _listed_behind_figure(reading: Reading, index: int) -> bool:
    """Up to four items behind a figure: "Maslow, Herzberg, Taylor"."""
    for other in range(index, max(0, index - 4), -1):
        if reading.words[other].gap != ", " or not reading.words[other - 1].capitalised:
            return False
        if other - 1 in reading.kept and reading.bits[other - 1] & Known.FIGURE:
            return True
    return False


def _before_suffix(reading: Reading, index: int) -> bool:
    if reading.bits[index] & Known.FIRST or index + 1 >= len(reading.words):
        return False
    after = reading.words[index + 1]
    return after.gap in _HYPHENS and after.plain in cue("suffixes")


def run_end(reading: Reading, index: int) -> int:
    """The last word of the name that holds the word at `index`."""
    last = index
    while last + 1 < len(reading.words) and last - index < LONGEST_RUN:
        step = _next_part(reading, last)
        if step is None:
            break
        last = step
    return last


def _next_part(reading: Reading, last: int) -> int | None:
    """The index of the next part of a name, or None."""
    words, kinds = reading.words, reading.kinds
    if words[last].ending:
        return None
    after = words[last + 1]
    kind = kinds[last + 1]
    if after.gap in _HYPHENS:
        return _over_hyphen(reading, last)
    if after.gap in _DOTS and len(words[last].core) == 1:
        return last + 1 if kind in NAME_LIKE or kind is Kind.INITIAL else None
    if after.gap in _QUOTES:
        return _over_nickname(reading, last)
    if after.gap not in _SPACES:
        return None
    particle = after.plain in word_set("particles.txt") and not after.ending
    joined = last + 2 < len(words) and words[last + 2].gap in {" ", "-"}
    if particle and joined and kinds[last + 2] in NAME_LIKE:
        return last + 2
    if _is_shouted_family_name(reading, last + 1):
        return last + 1
    if kind is Kind.KEPT and reading.bits[last + 1] & NAME and last + 2 < len(words):
        double = words[last + 2].gap in _HYPHENS and words[last + 2].capitalised
        return last + 1 if double else None
    if kind is Kind.INITIAL:
        return last + 1 if _is_initial_part(reading, last + 1) else None
    if kind in CERTAIN or (kind in NAME_LIKE and after.plain not in word_set("after_names.txt")):
        return last + 1
    return None


def _is_shouted_family_name(reading: Reading, index: int) -> bool:
    """ "Aisha KHAN": a family name in capitals that is neither word nor acronym."""
    bits, core = reading.bits[index], reading.words[index].core
    word = bits & (Known.COMMON | Known.KEEP | Known.GENERAL)
    return core.isupper() and len(core) > 2 and bool(bits & Known.LAST) and not word


def _over_hyphen(reading: Reading, last: int) -> int | None:
    """ "Adu-Gyamfi", "Betws-y-Grug", "Cwm-ann", but not "Amira-led"."""
    words, after = reading.words, reading.words[last + 1]
    if after.capitalised:
        kind = reading.kinds[last + 1]
        kept = kind is Kind.ACRONYM or (kind is Kind.KEPT and not reading.bits[last + 1] & _NAMED)
        return None if kept else last + 1
    if after.numeric or after.placeholder:
        return None
    if last + 2 < len(words) and words[last + 2].gap in _HYPHENS and words[last + 2].capitalised:
        return last + 2
    return last + 1 if not reading.bits[last + 1] & ENGLISH else None


def _over_nickname(reading: Reading, last: int) -> int | None:
    """Over a nickname in quotes or brackets, if the name goes on behind it."""
    words, kinds = reading.words, reading.kinds
    opening = words[last + 1].gap.strip()
    if opening == "(" or last + 2 >= len(words) or not words[last + 1].capitalised:
        return None
    closes = words[last + 2].gap in _QUOTES and kinds[last + 2] in NAME_LIKE
    return last + 2 if closes else None


def _is_initial_part(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    if word.core == "I" and after is not None and after.gap == " " and not after.capitalised:
        return False
    return word.core != "A" or after is None or after.gap != " " or after.capitalised


def run_start(reading: Reading, index: int) -> int:
    """The first word of the name that holds the word at `index`."""
    first = index
    while first > 0 and index - first < LONGEST_RUN:
        if not _belongs_before(reading, first):
            break
        first -= 1
    return first


def _belongs_before(reading: Reading, first: int) -> bool:
    before, word, kind = reading.words[first - 1], reading.words[first], reading.kinds[first - 1]
    if before.ending:
        return False
    if word.gap in _HYPHENS:
        return before.capitalised and kind not in {Kind.KEPT, Kind.ACRONYM}
    if kind is Kind.INITIAL and word.gap in _DOTS | _SPACES:
        return "." in word.gap or before.core not in {"A", "I"}
    if word.gap not in _SPACES:
        return False
    if word.shouted and before.shouted and reading.bits[first - 1] & Known.WORD_NAME:
        return True
    if kind is Kind.WORD_NAME:
        return not (before.starts_sentence and _is_verb_use(reading, first - 1))
    return kind is Kind.SURNAME and not before.starts_sentence and _is_lone(reading, first - 1)


def _is_verb_use(reading: Reading, index: int) -> bool:
    """ "Will Amira be …", "Chase Priya": a sentence may open with a verb before a name."""
    if reading.plain(index) not in cue("sentence_verbs"):
        return False
    after = run_end(reading, index + 1) + 1
    if not reading.bits[index + 1] & Known.FIRST and not _is_question(reading, index):
        return False
    if not reading.bits[index + 1] & Known.LAST or reading.words[index + 1].ending:
        return True
    return reading.plain(after) in cue("base_verbs")


def _is_question(reading: Reading, index: int) -> bool:
    """Whether the sentence that a word opens ends in a question mark, or has a verb's object."""
    if reading.plain(index) not in cue("modals"):
        return True
    text, start = reading.passage.text, reading.words[index].start
    end = next((at for at in range(start, min(len(text), start + 300)) if text[at] in ".?!\n"), -1)
    return end >= 0 and text[end] == "?"


def _is_lone(reading: Reading, index: int) -> bool:
    return bool(reading.bits[index] & Known.FIRST) and reading.plain(index) not in word_set(
        "after_names.txt"
    )
