"""Training beside the framework: which levels, themes and parts it covers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from tiworkshop.instruments.framework.items import theme_id
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instruments.framework import Theme
from tiworkshop.library.instruments.framework_level import PARTS
from tiworkshop.library.problem import nearest
from tiworkshop.values import dataclass

State = Literal["covered", "thin", "missing"]
_NAMED = re.compile(r"(?P<cell>L\d\.[A-Z]{2})(?:\.(?P<part>[KS]))?")


class NotCovered(ValueError):
    """The framework has no such part to cover; ``hint`` names the nearest."""

    def __init__(self, name: str, hint: str) -> None:
        self.hint = hint
        super().__init__(f"The framework has nothing to cover called {name}.")


@dataclass(frozen=True, slots=True)
class CoveredPart:
    """A part of a theme at a level: how many statements it has, and whether they are covered."""

    id: str
    """L2.KA.K for knowledge, L2.KA.S for skills."""
    part: str
    statements: int
    covered: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A theme at a level."""

    level: int
    theme: Theme
    parts: tuple[CoveredPart, ...]

    @property
    def id(self) -> str:
        """The level and the theme: L2.KA."""
        return theme_id(self.level, self.theme.code)

    @property
    def statements(self) -> int:
        """How many statements it has."""
        return sum(part.statements for part in self.parts)

    @property
    def covered(self) -> int:
        """How many of them stand in parts that are covered."""
        return sum(part.statements for part in self.parts if part.covered)

    @property
    def state(self) -> State:
        """*Covered* when every part is, *thin* when only some are, *missing* when none is."""
        covered = [part.covered for part in self.parts]
        return "covered" if all(covered) else "thin" if any(covered) else "missing"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every theme at every level that has themes, level by level."""

    cells: tuple[Cell, ...]

    def cell(self, level: int, theme: str) -> Cell | None:
        """Return a theme at a level; None when the level says nothing of it."""
        wanted = theme_id(level, theme)
        return next((one for one in self.cells if one.id == wanted), None)

    def being(self, state: State) -> tuple[Cell, ...]:
        """Return the cells of a state, in the framework's order."""
        return tuple(cell for cell in self.cells if cell.state == state)


def coverage(whole: WholeFramework, covered: Iterable[str]) -> Coverage:
    """Return what parts cover, by their ids: of a theme's parts all, some or none."""
    chosen = frozenset(covered)
    return Coverage(
        tuple(
            Cell(level.level, theme, parts)
            for level in whole.themed
            for theme in whole.framework.themes
            if (parts := tuple(_parts(whole, level.level, theme.code, chosen)))
        )
    )


def parts_named(whole: WholeFramework, names: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the parts that names stand for: L2.KA is both of its parts.

    Raises NotCovered.
    """
    cells = {cell.id: cell for cell in coverage(whole, ()).cells}
    found: dict[str, None] = {}
    for name in names:
        fits = _NAMED.fullmatch(name.upper())
        cell = cells.get(fits["cell"]) if fits else None
        wanted = fits["part"] if fits else None
        ids = (
            [part.id for part in cell.parts if not wanted or part.id[-1] == wanted] if cell else []
        )
        if not ids:
            raise NotCovered(name, nearest(name.upper(), cells) or "L2.KA is level 2, theme KA.")
        found |= dict.fromkeys(ids)
    return tuple(found)


def _parts(
    whole: WholeFramework, level: int, theme: str, chosen: frozenset[str]
) -> Iterable[CoveredPart]:
    for letter, part in PARTS.items():
        name = f"{theme_id(level, theme)}.{letter}"
        if count := len(whole.of(level, theme, part)):
            yield CoveredPart(name, part, count, name in chosen)
