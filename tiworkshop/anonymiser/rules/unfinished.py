"""The end of a draft: somebody may be half-way through typing a detail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

_TAIL = 120
_NOT_ITS_OWN = " .,;:!?()–-"  # at the very end these belong to the sentence
_PHONE = Pattern(r"(?<![\w.,:£$€/])\(?(?:\+|0)[ ]?\(?\d?(?:[ .()\-–]{0,3}\d){3,14}[ .()\-–]{0,2}\Z")
_EMAIL = Pattern(r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w.-]{0,64}\Z")
_LINK = Pattern(r"(?<!\w)(?:https?:|www\.)\S{0,100}\Z", ignore_case=True)
_POSTCODE = Pattern(
    r"(?<![\w-])([A-Z]{1,2})(?:\d{1,2}|\d[A-Z])(?:[ ]\d?[A-Z]?)?\Z", ignore_case=True
)
_NUMBER = Pattern(
    r"(?<![\w.,:£$€/-])(?:[A-Z]{0,2}\d{5,13}|\d{3} \d{3} ?\d{0,4}"
    r"|[A-Z]{2}(?: ?\d{2}){2,3} ?)\Z"
)
_HANDLE = Pattern(r"(?<![\w@.])@[A-Za-z_][\w.]{0,40}\Z")


def unfinished_details(passage: Passage) -> Iterator[Finding]:
    """A trailing fragment that looks like the beginning of a structured item."""
    offset = max(0, len(passage.bare) - _TAIL)
    tail = passage.bare[offset:]
    for kind, pattern in (
        ("phone", _PHONE),
        ("email", _EMAIL),
        ("link", _LINK),
        ("identifier", _NUMBER),
        ("handle", _HANDLE),
    ):
        if match := pattern.search(tail):
            yield _at(offset, match, kind)
    match = _POSTCODE.search(tail)
    if match and match.group(1).upper() in word_set("postcode_areas.txt"):
        yield _at(offset, match, "postcode")


def _at(offset: int, match: re.Match[str], kind: str) -> Finding:
    start = offset + match.start()
    return Finding(start, start + len(match.group().rstrip(_NOT_ITS_OWN)), kind)
