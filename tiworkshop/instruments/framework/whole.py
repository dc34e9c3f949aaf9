"""A framework together with the statements of its levels."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.library.instruments.framework import (
    Framework,
    FrameworkLevelMeaning,
    Part,
    Theme,
)
from tiworkshop.library.instruments.framework_level import FrameworkLevel, Statement, level_id
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class WholeFramework:
    """A framework, and every level whose statements can be read."""

    framework: Framework
    levels: tuple[FrameworkLevel, ...]
    missing: tuple[str, ...] = ()
    """A sentence for each level whose statements can't be read."""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, level by level."""
        return tuple(one for level in self.levels for one in level.statements)

    @property
    def themed(self) -> tuple[FrameworkLevel, ...]:
        """The levels that have themes; one without is there for reference."""
        codes = {theme.code for theme in self.framework.themes}
        return tuple(
            level for level in self.levels if any(one.theme in codes for one in level.statements)
        )

    def level(self, number: int) -> FrameworkLevel:
        """Return the statements of a level. Raises KeyError."""
        for level in self.levels:
            if level.level == number:
                return level
        raise KeyError(number)

    def meaning(self, number: int) -> FrameworkLevelMeaning:
        """Return what a level means. Raises KeyError."""
        for level in self.framework.levels:
            if level.number == number:
                return level
        raise KeyError(number)

    def theme(self, code: str) -> Theme:
        """Return a theme by its code. Raises KeyError."""
        for theme in self.framework.themes:
            if theme.code == code:
                return theme
        raise KeyError(code)

    def of(self, number: int, theme: str, part: str = "") -> tuple[Statement, ...]:
        """Return what a level says of a theme; of one part of it, where that is named."""
        return tuple(
            one
            for one in self.level(number).statements
            if one.theme == theme and part in {"", one.part}
        )

    def level_of(self, statement: Statement) -> FrameworkLevel:
        """Return the level that a statement stands in. Raises KeyError."""
        for level in self.levels:
            if statement in level.statements:
                return level
        raise KeyError(statement.id)

    def place(self, statement: Statement) -> str:
        """Return where a statement stands: its theme and its part, by their names."""
        return ", ".join(self._place(statement))

    def _place(self, statement: Statement) -> Iterator[str]:
        parts: tuple[Part, ...] = self.framework.parts
        yield from (one.title for one in self.framework.themes if one.code == statement.theme)
        yield from (one.title.lower() for one in parts if one.id == statement.part)


def whole_framework(library: Library, framework: Framework) -> WholeFramework:
    """Return a framework with its levels; one that can't be read takes no other down."""
    levels: list[FrameworkLevel] = []
    missing: list[str] = []
    for meaning in framework.levels:
        try:
            found = library.instrument(level_id(meaning.number))
        except (NotFound, Refused) as error:
            missing.append(f"{framework.level_name(meaning)} can't be shown. {error}")
            continue
        if isinstance(found, FrameworkLevel):
            levels.append(found)
    return WholeFramework(framework, tuple(levels), tuple(missing))
