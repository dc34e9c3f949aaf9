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
_AROUND = 120
"""Characters of a long sentence that are shown on either side of a detail."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail that was found. It lives in memory only.

    ``start`` and ``end`` are characters of the slot's text; ``before`` and ``after`` are the rest
    of the sentence; ``placeholder`` is what will stand there.
    """

    slot: Slot
    start: int
    end: int
    type: str
    text: str
    placeholder: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in a sheet, and which of it somebody decided to keep."""

    sheet: Sheet
    details: tuple[Detail, ...]
    kept: frozenset[Detail] = frozenset()

    def turn(self, detail: Detail) -> Review:
        """Return the review with this detail decided the other way."""
        return replace(self, kept=self.kept ^ {detail})

    def result(self) -> RedactedSheet:
        """Return the sheet as it would be kept: every detail replaced but those to keep."""
        replaced = [detail for detail in self.details if detail not in self.kept]
        texts = {
            slot: _masked(text, [d for d in replaced if d.slot == slot])
            for slot, text in self.sheet.texts.items()
        }
        return RedactedSheet(replace(self.sheet, texts=texts), len(replaced), engine_version())


def review(sheet: Sheet) -> Review:
    """Return the review of a sheet. Raises NotSaved when the engine can't be used."""
    found = redactions(sheet)
    details = (detail for slot, one in found.items() for detail in _details(slot, one))
    return Review(sheet, tuple(details))


def _details(slot: Slot, one: Redaction) -> Iterator[Detail]:
    shift = 0
    for span in one.spans:
        begins = span.start + shift
        placeholder = one.redacted[begins : one.redacted.index("]", begins) + 1]
        shift += len(placeholder) - (span.end - span.start)
        before, after = _sentence(one.text, span.start, span.end)
        yield Detail(slot, span.start, span.end, span.type, span.text, placeholder, before, after)


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
