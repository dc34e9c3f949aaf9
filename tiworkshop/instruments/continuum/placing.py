"""Where a school places itself: in one phase, or between two that are neighbours."""

from __future__ import annotations

from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.values import dataclass


class NotAPlace(ValueError):
    """There is no such place on the continuum; the text is a sentence that says so."""


@dataclass(frozen=True, slots=True)
class Place:
    """A phase by its number from 1, or the place between it and the next."""

    phase: int
    between: bool = False

    @property
    def halves(self) -> int:
        """How far along it is, in half phases, to be drawn and put in order; never a score."""
        return 2 * self.phase + self.between


def places(continuum: Continuum) -> tuple[Place, ...]:
    """Return every place there is, in order: a phase, between it and the next, the next, …"""
    last = len(continuum.phases)
    found = [Place(phase, between) for phase in range(1, last + 1) for between in (False, True)]
    return tuple(found[:-1])


def place_words(place: Place, continuum: Continuum) -> str:
    """Return a place with the scale's name, so that no phase's word stands alone."""
    last = len(continuum.phases)
    name = continuum.phases[place.phase - 1].name
    if place.between:
        following = continuum.phases[place.phase].name
        numbers = f"between {place.phase} and {place.phase + 1} of {last}"
        return f"{numbers} on the {continuum.scale}: {name} and {following}"
    return f"{place.phase} of {last} on the {continuum.scale}: {name}"


def encode(place: Place) -> str:
    """Return a place as a word for a sheet of notes: "2" or "2-3"."""
    return f"{place.phase}-{place.phase + 1}" if place.between else str(place.phase)


def decode(word: str, continuum: Continuum) -> Place:
    """Return the place of a word: "2", "2-3", or "between 2 and 3". Raises NotAPlace."""
    plain = word.lower().replace("between", "").replace("and", "-").replace(" ", "")
    for place in places(continuum):
        if encode(place) == plain:
            return place
    last = len(continuum.phases)
    raise NotAPlace(f"There is no place {word!r:.30}. Use 1 to {last}, or two neighbours as 2-3.")
