"""Boundaries: lines to mark as clear or worth discussing."""

from __future__ import annotations

from typing import Literal

from tiworkshop.library.activity import Activity, Item
from tiworkshop.library.described import Described, described
from tiworkshop.library.kinds.questions import question_items
from tiworkshop.values import dataclass

CHOICES = ("clear", "worth discussing", "pass")


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundaryLine(Described):
    """One thing that is not expected, and why that protects everyone."""

    id: str = described("A short name, unique in the activity.", "case-management")
    text: str = described("What is not expected.", "Leaders are not expected to manage cases.")
    because: str = described(
        "Why this boundary protects everyone.", "Cases need one place and one owner.", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundariesActivity(Activity):
    """Each line is marked: clear, worth discussing, or pass; questions come after the lines."""

    kind: Literal["boundaries"] = described("Always boundaries.", "boundaries")
    reading: str | None = described("Id of the reading it refers to.", "not-expected", default=None)
    lines: tuple[BoundaryLine, ...] = described(
        "The lines, in order.", [{"id": "cases", "text": "Nobody discusses a case."}]
    )

    def items(self) -> tuple[Item, ...]:
        """Return one item a line, then one a question."""
        lines = tuple(
            Item(
                id=line.id,
                title=f"Boundary {number} of {len(self.lines)}",
                question=line.text,
                hint=line.because,
                choices=CHOICES,
            )
            for number, line in enumerate(self.lines, 1)
        )
        return (*lines, *question_items(self.questions, ("pass",)))
