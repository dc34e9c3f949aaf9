"""A text cut into words: what every rule reads."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left

from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.placeholders import PLACEHOLDER, placeholder_ranges

# Names hold combining accents, soft hyphens and zero-width characters; `re` has them as no letters.
_JOINED = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
APOSTROPHES = "'’ʼ`´"
_WORD = Pattern(rf"[^\W\d_](?:[\w{_JOINED}]|[{APOSTROPHES}](?=[^\W\d_]))*|\d[\w{_JOINED}]*")
_ENDING = Pattern(rf"[{APOSTROPHES}](?:[sS]|ll|d|ve|re|m)$")
_INVISIBLE = Pattern("[\u00ad\u200b-\u200d\u2060]")
_SENTENCE_END = Pattern(r"[.!?:…][\"'”’)\]]*\s|[\n\r•▪◦●○]|[\"“‘]$|^\s*$|[-–—*>] $")


def plain_form(word: str) -> str:
    """The form in which words are compared: lower case, composed, straight apostrophes."""
    if word.isascii():
        return word.replace("`", "'").lower()
    bare = unicodedata.normalize("NFC", _INVISIBLE.sub("", word))
    for apostrophe in APOSTROPHES[1:]:
        bare = bare.replace(apostrophe, "'")
    return bare.lower()


class Word(NamedTuple):
    """One word: `core` is what stands at `start:end`, without a possessive ending.

    `gap` is what stands between the word before (with its ending) and this one; `plain` is the
    form for look-ups; `line` is the number of its line.
    """

    start: int
    end: int
    core: str
    plain: str
    gap: str
    ending: str
    starts_sentence: bool
    line: int
    capitalised: bool

    @property
    def shouted(self) -> bool:
        """All its letters are capitals and there are at least two."""
        return len(self.core) > 1 and self.core.isupper()

    @property
    def placeholder(self) -> bool:
        return self.core[:1] == "["

    @property
    def numeric(self) -> bool:
        return self.core[:1].isdigit()


class Passage(NamedTuple):
    """A text with its words and the ranges that no rule may touch.

    `bare` is the text with each placeholder blotted out, in the same length.
    """

    text: str
    placeholders: tuple[tuple[int, int], ...]
    words: tuple[Word, ...]
    bare: str

    def touches_placeholder(self, start: int, end: int) -> bool:
        """Whether a range overlaps a placeholder."""
        index = bisect_left(self.placeholders, (end,))
        return index > 0 and self.placeholders[index - 1][1] > start


def phrase_form(text: str) -> str:
    """The form in which phrases are compared: plain words with their endings, one space between."""
    return " ".join(word.plain + plain_form(word.ending) for word in read_passage(text).words)


def read_passage(text: str) -> Passage:
    """Cut a text into words; a placeholder is one word whose plain form starts with "["."""
    placeholders = placeholder_ranges(text)
    words: list[Word] = []
    cursor = 0
    for start, end in placeholders:
        _read_stretch(text, cursor, start, words)
        words.append(_placeholder_word(text, start, end, words))
        cursor = end
    _read_stretch(text, cursor, len(text), words)
    bare = PLACEHOLDER.sub(lambda match: "\ufffc" * len(match.group()), text)
    return Passage(text, placeholders, tuple(words), bare)


def _end_of(words: list[Word]) -> tuple[int, int]:
    if not words:
        return 0, 0
    return words[-1].end + len(words[-1].ending), words[-1].line


def _read_stretch(text: str, first: int, last: int, words: list[Word]) -> None:
    previous, line = _end_of(words)
    for match in _WORD.finditer(text, first, last):
        start, end = match.span()
        gap = text[previous:start]
        if gap == " " and words:
            opens = False
        else:
            line += gap.count("\n")
            opens = not words or _opens_sentence(gap)
        words.append(_word(text[start:end], start, gap, opens, line))
        previous = end


def _placeholder_word(text: str, start: int, end: int, words: list[Word]) -> Word:
    previous, line = _end_of(words)
    gap = text[previous:start]
    core = text[start:end]
    opens = not words or _opens_sentence(gap)
    return Word(start, end, core, core, gap, "", opens, line + gap.count("\n"), False)


def _word(whole: str, start: int, gap: str, opens: bool, line: int) -> Word:
    core = whole
    if not whole.isalnum() and (ending := _ENDING.search(whole)):
        core = whole[: ending.start()]
    end = start + len(core)
    ending_text = whole[len(core) :]
    capital = core[0].isupper()
    return Word(start, end, core, plain_form(core), gap, ending_text, opens, line, capital)


def _opens_sentence(gap: str) -> bool:
    return gap not in {" ", "-", ", "} and bool(gap) and _SENTENCE_END.search(gap[-40:]) is not None
