"""The private review: each detail that was found, in its sentence, to replace or to keep."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from tiworkshop.notes.redacting import RedactedSheet, engine_version, redactions
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

if TYPE_CHECKING:
    from tiworkshop.anonymiser import Redaction

_SENTENCE_END = re.compile(r"[.!?]\s+|\n+")
_PERSON = re.compile(r"\[person (\d+)\]")
_AROUND = 120
"""Characters of a long sentence that are shown on either side of a detail."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail that was found, or a word that may be a name. It lives in memory only.

    ``start`` and ``end`` are characters of the slot's text; ``before`` and ``after`` are the rest
    of the sentence; ``placeholder`` is what stands there once it is replaced. A doubtful word is
    kept until somebody says otherwise, everything else is replaced until somebody does.
    """

    slot: Slot
    start: int
    end: int
    type: str
    text: str
    placeholder: str
    before: str
    after: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in a sheet, and what somebody decided other than by default."""

    sheet: Sheet
    details: tuple[Detail, ...]
    turned: frozenset[Detail] = frozenset()

    def replaces(self, detail: Detail) -> bool:
        """Return whether a detail will be replaced."""
        return (detail in self.turned) == detail.doubtful

    def turn(self, detail: Detail) -> Review:
        """Return the review with this detail decided the other way."""
        return replace(self, turned=self.turned ^ {detail})

    def result(self) -> RedactedSheet:
        """Return the sheet as it would be kept: replaced what is to be replaced."""
        replaced = [detail for detail in self.details if self.replaces(detail)]
        texts = {
            slot: _masked(text, [d for d in replaced if d.slot == slot])
            for slot, text in self.sheet.texts.items()
        }
        return RedactedSheet(replace(self.sheet, texts=texts), len(replaced), engine_version())


def review(sheet: Sheet) -> Review:
    """Return the review of a sheet. Raises NotSaved when the engine can't be used."""
    redacted = redactions(sheet)
    doubted = _Numbers(_highest_number(one.redacted for one in redacted.values()))
    details = [
        detail
        for slot, one in redacted.items()
        for detail in sorted(
            (*_found(slot, one), *_doubtful(slot, one, doubted)), key=lambda d: d.start
        )
    ]
    return Review(sheet, tuple(details))


class _Numbers:
    """Numbers for people who are named by a doubtful word, after all numbers in use."""

    def __init__(self, used: int) -> None:
        self._used = used
        self._numbers: dict[str, int] = {}

    def placeholder(self, name: str) -> str:
        number = self._numbers.setdefault(name.casefold(), self._used + len(self._numbers) + 1)
        return f"[person {number}]"


def _highest_number(texts: Iterable[str]) -> int:
    return max((int(n) for text in texts for n in _PERSON.findall(text)), default=0)


def _found(slot: Slot, one: Redaction) -> Iterator[Detail]:
    shift = 0
    for span in one.spans:
        begins = span.start + shift
        placeholder = one.redacted[begins : one.redacted.index("]", begins) + 1]
        shift += len(placeholder) - (span.end - span.start)
        before, after = _sentence(one.text, span.start, span.end)
        yield Detail(slot, span.start, span.end, span.type, span.text, placeholder, before, after)


def _doubtful(slot: Slot, one: Redaction, numbers: _Numbers) -> Iterator[Detail]:
    from tiworkshop.anonymiser import doubtful_words

    for span in doubtful_words(one):
        before, after = _sentence(one.text, span.start, span.end)
        placeholder = numbers.placeholder(span.text)
        yield Detail(
            slot, span.start, span.end, span.type, span.text, placeholder, before, after, True
        )


def _masked(text: str, details: Iterable[Detail]) -> str:
    for detail in sorted(details, key=lambda detail: detail.start, reverse=True):
        text = text[: detail.start] + detail.placeholder + text[detail.end :]
    return text


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after a detail in its sentence."""
    begins, ends = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if match.end() <= start:
            begins = match.end()
        elif match.start() >= end:
            ends = match.start() + 1
            break
    before, after = text[begins:start], text[end:ends].rstrip()
    before = f"…{before[-_AROUND:]}" if len(before) > _AROUND else before
    return before, f"{after[:_AROUND]}…" if len(after) > _AROUND else after
