"""Which counts to hide, so that no small group shows, and none can be told from the others.

A count of one or more but fewer than the least is hidden. The total is known, so hidden counts can
be worked out when there is one alone, when each must be one, or when each must be as large as a
hidden count can be. Then the whole distribution is hidden, and so it is where no count is large.
Nothing between these two is done: which other counts were hidden as well would tell something of
their size. A test goes through every distribution of small totals with this rule known, and finds
no hidden count that it gives away.
"""

from __future__ import annotations

from collections.abc import Sequence

LEAST_ALLOWED = 3
"""A least of two would let each of two groups work out the other."""
USUAL_LEAST = 5


def hidden(counts: Sequence[int], least: int) -> frozenset[int]:
    """Return the places of the counts to hide: none, the small ones, or all.

    Raises ValueError when *least* is below 3, or a count below nought.
    """
    if least < LEAST_ALLOWED or any(count < 0 for count in counts):
        raise ValueError("counts are from 0, and the least is from 3")
    everything = frozenset(range(len(counts)))
    if sum(counts) < least:
        return everything
    small = frozenset(at for at in everything if 0 < counts[at] < least)
    if not small:
        return frozenset()
    shows_some = any(count >= least for count in counts)
    open_still = shows_some and _unknowable([counts[at] for at in small], least)
    return small if open_still else everything


def _unknowable(small: Sequence[int], least: int) -> bool:
    """Return whether small counts are a group together, and their sum leaves all of them open."""
    together, how_many = sum(small), len(small)
    return together >= least and how_many < together < how_many * (least - 1)
