"""``run`` with the words people mostly give it, read without click.

click costs each session that is open a megabyte and a half, and a tenth of its start. Words that
are not understood here go to click, which knows all of them and says what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.values import dataclass

_LONGEST_NUMBER = 9
"""Digits; what is longer is a slip."""


@dataclass(frozen=True, slots=True)
class RunAsked:
    """What ``run`` was asked for, as it was typed."""

    session: str
    minutes: int | None = None
    activities: str | None = None
    room: bool = False
    solo: bool = False


def run_asked(words: Sequence[str]) -> RunAsked | None:
    """Return what the words after ``run`` ask for; None when it takes click to tell."""
    sessions: list[str] = []
    minutes: int | None = None
    activities: str | None = None
    flags: set[str] = set()
    rest = iter(words)
    for word in rest:
        match word:
            case "--room" | "--solo":
                flags.add(word)
            case "--minutes" if _is_number(number := next(rest, "")):
                minutes = int(number)
            case "--activities" if (names := next(rest, None)) is not None:
                activities = names
            case _ if word.startswith("-"):
                return None
            case _:
                sessions.append(word)
    match sessions:
        case [session]:
            return RunAsked(session, minutes, activities, "--room" in flags, "--solo" in flags)
        case _:
            return None


def _is_number(word: str) -> bool:
    return word.isdecimal() and len(word) <= _LONGEST_NUMBER
