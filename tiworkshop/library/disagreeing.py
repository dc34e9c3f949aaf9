"""Parts of a definition that can't both be so: where, a sentence, a hint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

Finding = tuple[tuple[str | int, ...], str, str]
"""The key that it is about, the sentence, the hint."""


def doubled(what: str, key: str, names: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each name that stands more than once under *key*."""
    for name, count in Counter(names).items():
        if count > 1:
            yield (key,), f"The {what} {name} stands here {count} times.", "Each needs its own id."
