"""Telephone numbers in the shapes that staff in the United Kingdom type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

_CANDIDATE = Pattern(
    r"(?<![\w£$€/+])(?<!\d[.,:-])(?<![A-Za-z]-)"
    r"\(?(?:\+|00?)[ ]?\(?\d(?:[ .\-–/()]{0,3}\d){6,15}(?![\w%])"
)
_AFTER_CUE = Pattern(
    r"\b(?:tel|telephone|phone|mob|mobile|landline|ring|text|whatsapp|cell|ph|t|m)"
    r"(?:[ ]?(?:no|number|num))?[.:]{0,2}[ ]{0,2}(?:on |is |her on |him on |them on )?"
    r"(\d(?:[ .-]?\d){5,12})(?![\w%])",
    ignore_case=True,
)
_DATE_OR_TIMES = Pattern(
    r"\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)"
    r"|[0-2]?\d\.[0-5]\d[ ]?[-–/ ][ ]?[0-2]?\d\.[0-5]\d)"
)
_DIGITS = Pattern(r"\d")


def phones(passage: Passage) -> Iterator[Finding]:
    """Numbers that begin with 0 or + (10 or 11 digits, 8 to 15 abroad), and digits after a cue."""
    for match in _CANDIDATE.find_near_digits(passage.bare, many=True):
        if _is_phone(match.group()):
            start, end = _without_loose_bracket(match)
            yield Finding(start, end, "phone")
    for match in _AFTER_CUE.find_near_digits(passage.bare, many=True):
        if not _is_public(match.group(1)):
            yield Finding(match.start(1), match.end(1), "phone")


def _is_phone(candidate: str) -> bool:
    digits = "".join(_DIGITS.findall(candidate))
    if _DATE_OR_TIMES.match(candidate) or _is_public(candidate):
        return False
    if "+" in candidate or digits.startswith("00"):
        return 8 <= len(digits) <= 16
    return len(digits) in {9, 10, 11, 12} and digits[1] != "0"


def _is_public(candidate: str) -> bool:
    return "".join(_DIGITS.findall(candidate)) in word_set("helplines.txt")


def _without_loose_bracket(match: re.Match[str]) -> tuple[int, int]:
    opened = match.group().startswith("(") and ")" not in match.group()
    return match.start() + opened, match.end()
