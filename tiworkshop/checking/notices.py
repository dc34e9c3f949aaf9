"""Check that a standing line can stand whole on every screen of its part."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.library.definition import Session
from tiworkshop.library.disagreeing import Finding
from tiworkshop.readings.width import cells

LONGEST_NOTICE = 56
"""Columns that one line of a room of 60 × 16 leaves for text."""


def notices_too_long(session: Session) -> Iterator[Finding]:
    """Yield every notice that would be cut off at the right edge."""
    for index, step in enumerate(session.steps):
        width = cells(step.text)
        if step.kind == "notice" and width > LONGEST_NOTICE:
            sentence = f"The notice {step.id} is {width} columns wide."
            yield ("steps", index, "text"), sentence, f"One line has room for {LONGEST_NOTICE}."
