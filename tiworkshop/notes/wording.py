"""Hints about labels in notes: another wording and why. Private, and never in the way."""

from __future__ import annotations

from tiworkshop.notes.sheet import Sheet
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class WordingHint:
    """A label that was used, what could stand instead, and the reason in one line."""

    label: str
    instead: str
    reason: str


def wording_hints_for(sheet: Sheet) -> tuple[WordingHint, ...]:
    """Return one hint for each label in a sheet, in order; none when there is no engine."""
    try:
        from tiworkshop.anonymiser import EngineUnavailable
        from tiworkshop.anonymiser.wording import wording_hints
    except ImportError:
        return ()
    try:
        found = [hint for text in sheet.texts.values() for hint in wording_hints(text)]
    except EngineUnavailable:
        return ()
    hints = (WordingHint(hint.label.lower(), hint.instead, hint.reason) for hint in found)
    return tuple(dict.fromkeys(hints))
