"""Read a number in figures or in words."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.values import dataclass

HALF, QUARTER = 0.5, 0.25

_ARTICLES = frozenset({"a", "an"})
_FRACTIONS = {"½": HALF, "half": HALF, "¼": QUARTER, "quarter": QUARTER, "¾": HALF + QUARTER}
_ONES = {
    name: value
    for value, name in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    name: 10 * value
    for value, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the index of the word after it."""

    value: float
    after: int
    article: bool = False
    """Whether it is only "a" or "an", which counts before a unit and nowhere else."""


def read_number(words: Sequence[str], index: int) -> Number | None:
    """Return the number that begins at *index* of casefolded words, or None."""
    word = _at(words, index)
    if word[:1].isdecimal():
        return _with_fraction(words, float(word.replace(",", ".")), index + 1)
    if word in _ARTICLES:
        return _after_article(words, index + 1)
    if word in _FRACTIONS:
        return _fraction(words, _FRACTIONS[word], index + 1)
    if word == "three" and _at(words, index + 1) == "quarters":
        return _fraction(words, HALF + QUARTER, index + 2)
    if word in _TENS:
        at = index + 1 + (_at(words, index + 1) == "-")
        ones = _ONES.get(_at(words, at), 0)
        return (
            Number(_TENS[word] + ones, at + 1) if 1 <= ones <= 9 else Number(_TENS[word], index + 1)
        )
    if word in _ONES:
        return _with_fraction(words, _ONES[word], index + 1)
    return None


def _after_article(words: Sequence[str], index: int) -> Number:
    """Read "a 30", "a half", "a quarter of an" or "an"."""
    if _at(words, index) in {"half", "quarter"}:
        return _fraction(words, _FRACTIONS[words[index]], index + 1)
    following = read_number(words, index) if _at(words, index) not in _ARTICLES else None
    return following or Number(1, index, article=True)


def _fraction(words: Sequence[str], value: float, index: int) -> Number:
    """Pass over "of an" or "an" after a fraction, and over the dash of "half-hour"."""
    at = index + (_at(words, index) == "of")
    return Number(value, at + 1 if _at(words, at) in _ARTICLES else index)


def _with_fraction(words: Sequence[str], whole: float, index: int) -> Number:
    """Read "1½" and "one and a half"."""
    if _at(words, index) in {"½", "¼", "¾"}:
        return Number(whole + _FRACTIONS[words[index]], index + 1)
    part = list(words[index : index + 3])
    if part in (["and", "a", "half"], ["and", "a", "quarter"]):
        return Number(whole + _FRACTIONS[part[-1]], index + 3)
    return Number(whole, index)


def _at(words: Sequence[str], index: int) -> str:
    return words[index] if 0 <= index < len(words) else ""
