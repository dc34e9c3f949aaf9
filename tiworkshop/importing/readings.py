"""Find the reading of the library that a line of a module names."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.importing.phrases import holds, words
from tiworkshop.values import dataclass

_PASSED_OVER = frozenset(
    [
        "a",
        "all",
        "an",
        "and",
        "framework",
        "guide",
        "handout",
        "in",
        "of",
        "on",
        "our",
        "overview",
        "page",
        "pages",
        "reading",
        "section",
        "sheet",
        "summary",
        "the",
        "this",
        "through",
        "together",
        "what",
        "your",
    ]
)
"""Words that say nothing of which reading is meant."""


@dataclass(frozen=True, slots=True)
class KnownReading:
    """A reading that the room may see, by id and title."""

    id: str
    title: str


def reading_named(
    line: str, readings: Sequence[KnownReading], audience: str
) -> KnownReading | None:
    """Return the one reading whose id or title stands in a line that says nothing else.

    "Role translations for leadership" is not meant by a line for teachers: what a title says
    behind "for" has to stand in the line or in the module's audience.
    """
    said = _telling(words(line))
    found = [one for one in readings if _names(said, one) and _is_for(one, said, words(audience))]
    return found[0] if len(found) == 1 else None


def reading_quoted(text: str, readings: Sequence[KnownReading]) -> KnownReading | None:
    """Return the one reading whose whole title stands in a text."""
    found = [one for one in readings if holds(words(text), words(one.title))]
    return found[0] if len(found) == 1 else None


def _names(said: tuple[str, ...], reading: KnownReading) -> bool:
    name, title = tuple(reading.id.split("-")), words(reading.title)
    return holds(said, _telling(name)) and set(said) <= {*name, *title}


def _is_for(reading: KnownReading, said: tuple[str, ...], audience: tuple[str, ...]) -> bool:
    title = words(reading.title)
    if "for" not in title:
        return True
    return set(title[title.index("for") + 1 :]) <= {*said, *audience}


def _telling(phrase: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in phrase if word not in _PASSED_OVER)
