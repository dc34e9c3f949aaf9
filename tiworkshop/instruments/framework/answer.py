"""An answer about what a team has: the word for it, and how far along it is."""

from __future__ import annotations

from typing import Literal, get_args

Answer = Literal["in place", "some", "not yet", "not our role", "pass"]
"""*Not our role* and *pass* are whole answers that stay out of every count."""

ANSWERS: tuple[Answer, ...] = get_args(Answer)
COUNTED: tuple[Answer, ...] = ("not yet", "some", "in place")
"""The answers that count, the least far along first."""


def as_answer(word: str) -> Answer | None:
    """Return the answer of a word; None when it is none."""
    return next((one for one in ANSWERS if one == word), None)


def further(before: Answer, after: Answer) -> int:
    """Return 1 when *after* is further along, -1 when it is less far, 0 when it is the same.

    Both are answers that count.
    """
    steps = COUNTED.index(after) - COUNTED.index(before)
    return (steps > 0) - (steps < 0)
