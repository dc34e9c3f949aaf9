"""The private review: each detail that was found, in its sentence, to replace or to keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tiworkshop.notes.redacting import RedactedSheet, engine
from tiworkshop.notes.sheet import Sheet, Slot

_SENTENCE_END = re.compile(r"[.!?]\s+|\n+")
_AROUND = 120
"""Characters of a long sentence that are shown on either side of a detail."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail that was found, or a word that may be one; it lives in memory only.

    ``before`` and ``after`` are the rest of its sentence. A doubtful word is kept unless somebody
    says otherwise, everything else is replaced unless somebody says otherwise.
    """

    slot: Slot
    start: int
    end: int
    type: str
    text: str
    before: str
    after: str
    doubtful: bool = False

    @property
    def placeholder(self) -> str:
        """What would stand in its place; people have a number in the notes."""
        return f"[{self.type}]"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What somebody decided other than by default: found details to keep, doubtful ones not to."""

    turned: frozenset[Detail] = frozenset()

    def replaces(self, detail: Detail) -> bool:
        """Whether a detail will be replaced."""
        return (detail in self.turned) == detail.doubtful

    def turn(self, detail: Detail) -> Decisions:
        """Return the decisions with this one the other way."""
        return Decisions(self.turned ^ {detail})


def details(sheet: Sheet) -> tuple[Detail, ...]:
    """Return what was found in every text of a sheet, in order. Raises NotSaved."""
    return tuple(_details(sheet))


def _details(sheet: Sheet) -> Iterator[Detail]:
    slots = list(sheet.texts)
    with engine() as loaded:
        found = loaded.redact_all([sheet.texts[slot] for slot in slots])
        for slot, one in zip(slots, found, strict=True):
            spans = [(span, False) for span in one.spans]
            spans += [(span, True) for span in loaded.doubtful_words(one)]
            for span, doubtful in sorted(spans, key=lambda pair: pair[0].start):
                before, after = _sentence(one.text, span.start, span.end)
                yield Detail(
                    slot, span.start, span.end, span.type, span.text, before, after, doubtful
                )


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    begins, ends = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if match.end() <= start:
            begins = match.end()
        elif match.start() >= end:
            ends = match.start() + 1
            break
    before, after = text[begins:start], text[end:ends].rstrip()
    shortened = f"…{before[-_AROUND:]}" if len(before) > _AROUND else before
    return shortened, f"{after[:_AROUND]}…" if len(after) > _AROUND else after
