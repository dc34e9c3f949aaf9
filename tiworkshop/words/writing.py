"""What is said where somebody writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiworkshop.notes.written import Written

PRIVATE = "Private. Names are replaced when it is saved."
PRIVATE_PLAN = "Private: one change, if you like."
PRIVATE_DATE = "Private: the date to look at the change again."
_SET_ASIDE = "Earlier text can't be read. Its file is kept: {}"


def note_heading(title: str) -> str:
    """Return what a note is about."""
    return f"Note on: {title}"


def set_aside_words(work: Written) -> str:
    """Return which files of earlier text can't be read and are kept; empty when there are none."""
    return _SET_ASIDE.format(", ".join(work.keeper.aside)) if work.keeper.aside else ""


def replaced_words(count: int) -> str:
    """Return how many details will be replaced; nothing when none will."""
    return f"{count} detail{'' if count == 1 else 's'} will be replaced" if count else ""
