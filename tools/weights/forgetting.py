"""Notes read by an engine that has forgotten a part of what it knows.

The word lists grew with the notes of the first writers, so in those notes nearly every unknown
capital is a name. In the next writer's notes it isn't. Forgetting entries at random while the
weights are learned makes both alike: the weights then lean on context as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from zlib import crc32

from tiworkshop.anonymiser import kinds
from tiworkshop.anonymiser.lexicon import ENGLISH, NAME, Known, known

_KEPT = Known.KEEP | Known.SOFT | Known.GENERAL | Known.FIGURE
_NAMED = NAME | Known.PLACE | Known.WORD_NAME


@contextmanager
def forgetting(salt: str, kept: float, named: float) -> Iterator[None]:
    """Forget a share of the keep-list and of the names; the same salt forgets the same ones."""
    look_up: Callable[[str], int] = known

    def half_known(word: str) -> int:
        bits = known(word)
        if bits & _KEPT and not bits & ENGLISH and _chance(salt + word) < kept:
            bits &= ~_KEPT
        if bits & _NAMED and _chance(word + salt) < named:
            bits &= ~_NAMED
        return bits

    try:
        _look_up_with(half_known)
        yield
    finally:
        _look_up_with(look_up)


def _look_up_with(look_up: Callable[[str], int]) -> None:
    # The reader has no other seam for it, and a start shouldn't pay for one.
    setattr(kinds, "known", look_up)  # noqa: B010
    kinds.forget_endings()


def _chance(text: str) -> float:
    return crc32(text.encode()) / (1 << 32)
