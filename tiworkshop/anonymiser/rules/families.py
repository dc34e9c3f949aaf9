"""Lists of colours, plants, birds or gems: their words are names elsewhere, not in such a list."""

from __future__ import annotations

from functools import cache

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Reading

_FAMILIES = ("colours", "plants", "birds", "gems")
_NEAR = 5


@cache
def _all_words() -> frozenset[str]:
    return frozenset().union(*map(cue, _FAMILIES))


def in_family(reading: Reading, index: int) -> bool:
    """Whether a word stands near others of its family, and no people's verb stands behind it."""
    plain = reading.plain(index)
    if plain not in _all_words():
        return False
    families = [cue(name) for name in _FAMILIES if plain in cue(name)]
    if not families:
        return False
    after = reading.plain(index + 1)
    if after in cue("person_verbs") | cue("strong_verbs") | cue("states"):
        return False
    near = range(max(0, index - _NEAR), min(len(reading.words), index + _NEAR + 1))
    others = {reading.plain(other) for other in near} - {plain}
    lower = not reading.words[index].capitalised
    fewest = 1 if lower and after not in {"and", "n"} else 2
    things = reading.plain(index + 3) in cue("things_made") or after in cue("things_made")
    return any(len(others & family) >= fewest + (not things) * lower for family in families) or (
        things and any(others & family for family in families)
    )
