"""What is said where somebody writes."""

from __future__ import annotations

PRIVATE = "Private. Names are replaced when it is saved."
PRIVATE_PLAN = "Private: one change, if you like."
PRIVATE_DATE = "Private: the date to look at the change again."


def note_heading(title: str) -> str:
    """Return what a note is about."""
    return f"Note on: {title}"


def replaced_words(count: int) -> str:
    """Return how many details will be replaced; nothing when none will."""
    return f"{count} detail{'' if count == 1 else 's'} will be replaced" if count else ""
