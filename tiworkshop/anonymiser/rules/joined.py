"""Whether a word is joined to a name by a comma, a slash or an "and"."""

from __future__ import annotations

from collections.abc import Callable

from tiworkshop.anonymiser.kinds import Reading

LIST_GAPS = frozenset({", ", "/", " & ", "&", " + ", "+", " / ", ","})
_JOINERS = frozenset({"and", "n", "or", "&"})


def is_joined(reading: Reading, index: int, is_name: Callable[[Reading, int], bool]) -> bool:
    """Return whether a word stands in a list beside a word that *is_name* takes for one."""
    words = reading.words
    for other, gap_at in ((index - 1, index), (index + 1, index + 1)):
        inside = 0 <= other < len(words)
        if inside and words[gap_at].gap in LIST_GAPS and is_name(reading, other):
            return True
    if reading.plain(index - 1) in _JOINERS and index > 1 and is_name(reading, index - 2):
        return True
    followed = reading.plain(index + 1) in _JOINERS and index + 2 < len(words)
    return followed and is_name(reading, index + 2)
