"""Names after a title: the title, every part of the name, and nothing after it."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.names import end_of_name
from tiworkshop.anonymiser.passage import Word
from tiworkshop.anonymiser.values import Finding

_BETWEEN = frozenset({" ", ". ", ".", "  ", "\u00a0", ".\u00a0"})

_NO_NAMES = frozenset({"school", "out", "lessons", "class", "work", "one", "assembly", "lunch"})
_MOST_TITLES = 4
_LONGEST_SHORT = 5  # "Revd." is short for something; "Justice." ends its sentence


def titled_names(reading: Reading) -> Iterator[Finding]:
    """ "Mrs Okafor", "Mr and Mrs Ó Briain", "dr. lee": title and name in one finding."""
    words = reading.words
    index = 0
    while index < len(words):
        last = _end_after_title(reading, index) if _is_title(words[index]) else None
        if last is None or _is_public_figure(reading, index, last):
            index += 1
            continue
        yield Finding(words[index].start, words[last].end, "person")
        index = last + 1


def _is_title(word: Word) -> bool:
    return word.plain in word_set("titles.txt") and word.ending[1:] in {"", "d"}


def _is_public_figure(reading: Reading, first: int, last: int) -> bool:
    """ "Mr Bump", "Lord Laming": a kept phrase, or a theorist under a scholar's title."""
    if first in reading.kept and first + 1 in reading.kept and reading.bits[first] & Known.PHRASE:
        return True
    scholar = reading.words[first].plain in {"lord", "professor", "prof", "baroness", "sir", "dame"}
    return scholar and bool(reading.bits[last] & (Known.FIGURE | Known.SOFT))


def _end_after_title(reading: Reading, first: int) -> int | None:
    """The index of the name's last word, or None if no name follows."""
    words = reading.words
    after = first + 1
    while after < min(len(words), first + _MOST_TITLES) and _joins_titles(words, after):
        after += 1
    if after >= len(words) or words[after].gap not in _BETWEEN:
        return None
    if "." in words[after].gap and len(words[after - 1].core) > _LONGEST_SHORT:
        return None
    if words[first].plain == "miss" and words[after].plain in _NO_NAMES:
        return None
    lower_case = _may_be_lower_case(words[after - 1])
    if not words[after].capitalised and not lower_case:
        lower_case = not reading.bits[after] & (ENGLISH | Known.RARE | Known.KEEP)
        lower_case = lower_case and not words[first].capitalised and len(words[after].core) > 3
    return end_of_name(words, after, lower_case=lower_case)


def _may_be_lower_case(title: Word) -> bool:
    # "Miss" opens sentences about school life: "Miss said so".
    plain = title.plain in word_set("plain_titles.txt")
    return plain and (not title.capitalised or title.plain != "miss")


def _joins_titles(words: tuple[Word, ...], index: int) -> bool:
    """Whether the word is a further title or the "and" between two of them."""
    word = words[index]
    if _is_title(word) and word.gap.strip(" .&/") == "":
        return True
    after = words[index + 1] if index + 1 < len(words) else None
    return word.plain in {"and", "n"} and after is not None and _is_title(after)
