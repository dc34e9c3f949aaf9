"""The continuum over time: where a school placed itself on which day, and what was seen then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tiworkshop.instruments.continuum.placing import Place, place_words, places
from tiworkshop.library.instruments.continuum import Continuum, Sign
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Visit:
    """A place on a day (an ISO date), the ids of the signs seen, and evidence."""

    date: str
    place: Place
    ticks: frozenset[str]
    evidence: Mapping[str, str]

    def words(self, continuum: Continuum) -> str:
        """Return the place with its scale; empty when the continuum has no such place."""
        return place_words(self.place, continuum) if self.place in places(continuum) else ""


def new_signs(
    visits: Sequence[Visit], continuum: Continuum
) -> Iterator[tuple[Visit, tuple[Sign, ...]]]:
    """Yield each day after the first with the signs that were not ticked the time before."""
    for before, visit in pairwise(visits):
        fresh = visit.ticks - before.ticks
        yield visit, tuple(sign for sign in continuum.signs if sign.id in fresh)
