"""The source that facts, names or structure were taken from, as content names it."""

from __future__ import annotations

from tiworkshop.library.described import Described, described
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry(Described):
    """Where facts, names or structure were taken from."""

    title: str = described("Title of the source.", "Staff handbook")
    body: str = described("Who published it.", "Our school", default="not stated")
    year: str = described("Year, in quotes.", "2026", default="not stated")
    where: str = described("The page or section of the source.", "pages 4 to 6", default="")
    taken: str = described("What was taken from it.", "the list of promises", default="")
    left_out: str = described(
        "What was left out, and why.", "names of staff, because they change", default=""
    )
