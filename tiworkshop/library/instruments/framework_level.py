"""Framework level: the statements of one level of a workforce framework.

A statement's id tells its place in the source: ``L1.KA.K03`` is level 1, theme KA, part
knowledge, the third there. A level without themes has ids like ``L4.03``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from tiworkshop.library.described import Described, described
from tiworkshop.library.disagreeing import Finding, doubled
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.values import dataclass

SPECIALIST = "specialist"
"""Theme and part of a statement that belongs to no theme."""
PARTS = {"K": "knowledge", "S": "skills"}

_ID = re.compile(r"L(?P<level>[1-9])\.(?:(?P<theme>[A-Z]{2})\.(?P<part>[KS]))?(?P<number>\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Described):
    """One thing that somebody knows or can do."""

    id: str = described("Level, theme, part and number, such as L1.KA.K03.", "L1.KA.K03")
    text: str = described(
        "What somebody knows or can do, in one line.", "Knows whom to tell about a worry."
    )

    @property
    def theme(self) -> str:
        """The theme's code."""
        return self._named("theme") or SPECIALIST

    @property
    def part(self) -> str:
        """knowledge, skills or specialist."""
        return PARTS.get(self._named("part"), SPECIALIST)

    def _named(self, group: str) -> str:
        found = _ID.fullmatch(self.id)
        return (found[group] or "") if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkLevel(Instrument):
    """All statements of one level."""

    kind: Literal["framework-level"] = described("Always framework-level.", "framework-level")
    level: int = described("The level's number; the file is called framework-level- and this.", 1)
    content_note: str = described(
        "What the list names that may be hard to read.", "This list names loss.", default=""
    )
    statements: tuple[Statement, ...] = described(
        "The statements, in the source's order.",
        [{"id": "L1.KA.K01", "text": "Knows whom to tell about a worry."}],
    )

    def disagreements(self) -> Iterator[Finding]:
        """Yield ids that are malformed, doubled, out of order or of another level."""
        if self.id != level_id(self.level):
            sentence = f"The id is {self.id}, and level is {self.level}."
            yield ("id",), sentence, f"The id of level {self.level} is {level_id(self.level)}."
        yield from doubled("statement", "statements", (one.id for one in self.statements))
        seen: Counter[str] = Counter()
        for index, one in enumerate(self.statements):
            found = _ID.fullmatch(one.id)
            if not found or int(found["level"]) != self.level:
                hint = f"Write it as L{self.level}.KA.K01 or L{self.level}.01."
                yield ("statements", index, "id"), f"The id {one.id} is not one of here.", hint
                continue
            before = one.id[:-2]
            seen[before] += 1
            if int(found["number"]) != seen[before]:
                hint = f"The next one here is {before}{seen[before]:02}."
                yield ("statements", index, "id"), f"The id {one.id} is out of order.", hint


def level_id(number: int) -> str:
    """Return the id of the instrument that holds a level's statements."""
    return f"framework-level-{number}"
