"""Beside a theorist or a figure of the curriculum, a name is one of them."""

from __future__ import annotations

from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import Known


def listed_with_figure(reading: Reading, index: int) -> bool:
    """ "Venn, Carroll, Frayer": beside a figure, with a comma or "and" between them."""
    if _listed_behind_figure(reading, index):
        return True
    for other, gap_at in ((index - 1, index), (index + 1, index + 1)):
        inside = 0 <= other < len(reading.words)
        listed = inside and reading.words[gap_at].gap in {", ", " & ", "/"}
        if listed and other in reading.kept and reading.bits[other] & Known.FIGURE:
            return True
    joined = reading.plain(index - 1) == "and" and index > 1 and index - 2 in reading.kept
    return joined and bool(reading.bits[index - 2] & Known.FIGURE)


def _listed_behind_figure(reading: Reading, index: int) -> bool:
    """Up to four items behind a figure: "Maslow, Herzberg, Taylor"."""
    for other in range(index, max(0, index - 4), -1):
        if reading.words[other].gap != ", " or not reading.words[other - 1].capitalised:
            return False
        if other - 1 in reading.kept and reading.bits[other - 1] & Known.FIGURE:
            return True
    return False
