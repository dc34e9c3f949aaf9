"""Short words after something was done in a run."""

from __future__ import annotations

LEFT_OUT = "The rest of the step was left out. That is fine."
NOT_SHORTER = "This part can't be shorter than one minute."
SAVED_HERE = "Saved. Resume it here whenever you like."
NOT_ALL_SAVED = "Not everything is saved. q again leaves without it."


def extended(minutes: int) -> str:
    """Return that a part is one minute longer, or shorter when *minutes* is negative."""
    return f"This part is one minute {'longer' if minutes > 0 else 'shorter'}. u takes it back."


def undone(what: object | None) -> str:
    """Return whether anything was taken back."""
    return "Nothing to take back." if what is None else "Taken back."


def without_what_follows(trouble: str) -> str:
    """Return why something is not on disk, without what is done about it; empty when all is."""
    return f"{trouble.partition('. ')[0].rstrip('.')}." if trouble else ""
