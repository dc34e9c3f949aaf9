"""One thing to choose, in whichever face it is offered."""

from __future__ import annotations

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: a name for the program, words and details for people."""

    id: str
    label: str
    detail: str = ""
    group: str = ""
    """What it belongs to; said once, before the first of a group."""
