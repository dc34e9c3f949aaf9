"""One sheet out of two: what was written here, and what another terminal wrote meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

from tiworkshop.notes.sheet import Sheet

K = TypeVar("K", bound=Hashable)


def merged(ours: Sheet, ours_before: Sheet, theirs: Sheet, theirs_before: Sheet) -> Sheet:
    """Return *ours* with what changed in *theirs*.

    Each pair is the same sheet after and before: ours as typed, theirs as it stands on the disk.
    A text changed in both places keeps both; a choice changed in both is ours.
    """
    texts = _merged(
        ours.texts, ours_before.texts, theirs.texts, theirs_before.texts, lambda a, b: f"{a}\n{b}"
    )
    choices = _merged(
        ours.choices,
        ours_before.choices,
        theirs.choices,
        theirs_before.choices,
        lambda a, _: a,
    )
    return Sheet(texts, choices)


def text_of_both(ours: str, before: str, theirs: str) -> str:
    """Return one text out of two that both began as *before*, with nothing of either left out.

    What was only added here at the end stands behind what they wrote.
    """
    if theirs == before or ours == theirs:
        return ours
    if before and ours.startswith(before):
        return f"{theirs}{ours[len(before) :]}"
    return f"{ours}\n{theirs}"


def _merged(
    ours: Mapping[K, str],
    ours_before: Mapping[K, str],
    theirs: Mapping[K, str],
    theirs_before: Mapping[K, str],
    both: Callable[[str, str], str],
) -> dict[K, str]:
    result = dict(ours)
    for key in dict.fromkeys((*theirs, *theirs_before)):
        now = theirs.get(key, "")
        if now == theirs_before.get(key, ""):
            continue
        mine = ours.get(key, "")
        if mine and now and mine not in {now, ours_before.get(key, "")}:
            now = both(mine, now)
        if now:
            result[key] = now
        elif mine == ours_before.get(key, ""):
            result.pop(key, None)
    return result
