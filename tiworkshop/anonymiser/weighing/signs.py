"""What can be seen of each word: its look, what the word store knows of it, and its company."""

from __future__ import annotations

from functools import lru_cache

from tiworkshop.anonymiser.data import groups_of
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.passage import Word

_ROUND = "^"
_SOFT = frozenset({" ", "-"})
_ANDS = frozenset({"and", "n", "or"})
_LIST_GAPS = frozenset({", ", "/", " / ", " & ", ",", " + ", "\n"})
_KNOWLEDGE = (
    (Known.WORD_NAME, "N"),
    (Known.FIRST, "F"),
    (Known.LAST, "L"),
    (Known.PLACE, "P"),
    (Known.KEEP, "K"),
    (Known.SOFT, "S"),
    (Known.GENERAL, "G"),
    (Known.FIGURE, "f"),
)


class Sign(NamedTuple):
    """What is seen of one word, in short codes.

    `token` is its plain form, `look` its capitals, `english` how common it is, `fine` and `coarse`
    are look and knowledge together, `gap` is what stands before it, `groups` are its groups of
    cues. `opens` is "^" at the start of a sentence.
    """

    token: str
    look: str
    english: str
    fine: str
    coarse: str
    gap: str
    groups: tuple[str, ...]
    opens: str


BEFORE_ALL = Sign("<s>", "", "", "|", "|", "^", (), "")
BEHIND_ALL = Sign("</s>", "", "", "|", "|", "$", (), "")


# All that a sign is made from: the word without its place, what is known of it, whether it is kept.
SignKey = tuple[str, str, str, bool, int, bool]


def read_signs(reading: Reading, seen: dict[SignKey, Sign] | None = None) -> tuple[Sign, ...]:
    """One sign a word; words that are alike have the very sign that was `seen` before."""
    seen = {} if seen is None else seen
    signs: list[Sign] = []
    for index, word in enumerate(reading.words):
        gap, bits, kept = word.gap if index else _ROUND, reading.bits[index], index in reading.kept
        key = (word.core, gap, word.ending, word.starts_sentence, bits, kept)
        sign = seen.get(key)
        if sign is None:
            sign = seen[key] = _sign(word, gap_code(gap), bits, kept)
        signs.append(sign)
    return tuple(signs)


def _sign(word: Word, gap: str, bits: int, kept: bool) -> Sign:
    opens = _ROUND if word.starts_sentence else ""
    if word.placeholder:
        kind = word.core[1:].split(" ", 1)[0].rstrip("]")
        code = "[" + kind
        return Sign(code, kind, "", code, code, gap, (), opens)
    if word.numeric:
        return Sign("<d>", "d", "", "d", "d", gap, (), opens)
    look = _look(word)
    english, fine, coarse = _codes(look, bits, kept)
    return Sign(word.plain, look, english, fine, coarse, gap, groups_of(word.plain), opens)


@lru_cache(maxsize=1024)
def _codes(look: str, bits: int, kept: bool) -> tuple[str, str, str]:
    english = "c" if bits & Known.COMMON else "w" if bits & Known.WORD else "u"
    if bits & Known.RARE and english == "u":
        english = "r"
    known = "".join(letter for bit, letter in _KNOWLEDGE if bits & bit) + "k" * kept
    name = next((letter for bit, letter in _KNOWLEDGE[:3] if bits & bit), "")
    capital = "X" if look[0] == "X" else "x"
    word = "E" if bits & ENGLISH else "U"
    place = "P" if bits & Known.PLACE else ""
    return english, look + english + known, capital + word + name + place + "k" * kept


def _look(word: Word) -> str:
    core = word.core
    if not word.capitalised:
        return "x" if core.islower() else "xX"
    if len(core) == 1:
        return "X"
    if core.isupper():
        return "XX" if len(core) < 4 else "XXX"
    if core[1:].islower():
        return "Xx"
    return "X'x" if "'" in core or "’" in core else "XxX"


def gap_code(gap: str) -> str:
    """What stands between two words: short gaps as they are, longer ones by their ends."""
    if len(gap) < 3 or gap in {" - ", " – ", " — ", " & ", " / ", " + "}:
        return gap
    marks = gap.strip()
    if "\n" in gap:
        return "\n" + marks[-1:]
    return f"{marks[:1]}_{marks[-1:]}"


def style(reading: Reading) -> str:
    """How the whole note is written: "C" with care, "l" or "L" in lower case, "S" in capitals."""
    words = [word for word in reading.words if word.core[:1].isalpha()]
    if words and not any(word.capitalised for word in words):
        return "L"
    if sum(word.shouted for word in words) * 2 > len(words):
        return "S"
    opening = [word.capitalised for word in words if word.starts_sentence]
    return "C" if sum(opening) * 2 > len(opening) else "l"


def run_around(reading: Reading, index: int) -> tuple[int, int]:
    """The first and the last of the capitalised words that stand together around a word."""
    words, first, last = reading.words, index, index
    while last + 1 < len(words) and last - index < 6 and _joins(words[last + 1]):
        last += 1
    while first > 0 and index - first < 6 and words[first].gap in _SOFT:
        if not words[first - 1].capitalised:
            break
        first -= 1
    return first, last


def _joins(word: Word) -> bool:
    return word.capitalised and word.gap in _SOFT


def listed_before(signs: tuple[Sign, ...], index: int) -> int | None:
    """The item before a word in a list, or None: over a comma, a slash or an "and"."""
    if index == 0:
        return None
    if signs[index - 1].token in _ANDS:
        return index - 2 if index > 1 else None
    return index - 1 if signs[index].gap in _LIST_GAPS else None


def listed_after(signs: tuple[Sign, ...], index: int) -> int | None:
    """The item behind a word in a list, or None."""
    if index + 1 >= len(signs):
        return None
    if signs[index + 1].token in _ANDS:
        return index + 2 if index + 2 < len(signs) else None
    return index + 1 if signs[index + 1].gap in _LIST_GAPS else None
