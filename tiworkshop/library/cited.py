"""The source that facts, names or structure were taken from, as content names it."""

from __future__ import annotations

from tiworkshop.library.described import Described, described
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry(Described):
    """Where facts, names or structure were taken from."""

    title: str = described("Title of the source.")
    body: str = described("Who published it.", default="not stated")
    year: str = described("Year, in quotes.", default="not stated")
    where: str = described("The page or section of the source.", default="")
    taken: str = described("What was taken from it.", default="")
    left_out: str = described("What was left out, and why.", default="")
