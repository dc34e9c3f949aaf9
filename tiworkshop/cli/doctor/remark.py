"""What the doctor says: one remark about one thing."""

from __future__ import annotations

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about one thing; ``advice`` says what to do, where something can be done."""

    about: str
    sentence: str
    advice: str = ""
    well: bool = True
    """Whether things can stay as they are."""


def trouble(about: str, sentence: str, advice: str) -> Remark:
    """Return a remark about something that should be put right."""
    return Remark(about, sentence, advice, well=False)
