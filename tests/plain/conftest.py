"""Plain mode in a test: lines in, lines out, made-up time, files in a temporary home."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from io import StringIO
from typing import TextIO, cast

import pytest

from tiworkshop.plain.start import Opening, converse
from tiworkshop.plain.talk import Talk
from tiworkshop.plain.voice import Voice
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

Line = str | Callable[[], None]
"""A line that is typed, or something that happens before the next one."""


class Typed:
    """Somebody who types lines, and lets other things happen in between."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines: Iterator[Line] = iter(lines)

    def readline(self) -> str:
        """Return the next line, or nothing at the end."""
        for line in self._lines:
            if isinstance(line, str):
                return f"{line}\n"
            line()
        return ""


@dataclass
class Heard:
    """A conversation that has ended."""

    status: int
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(self.lines)

    def after(self, line: str) -> list[str]:
        """Return what was said after the first line that is this one."""
        return self.lines[self.lines.index(line) + 1 :]


Converse = Callable[..., Heard]


@pytest.fixture
def say(services: Services) -> Converse:
    """Hold a conversation and return what was heard."""

    def hold(
        *lines: Line,
        opening: Opening | None = None,
        settings: Settings | None = None,
        columns: int | None = None,
    ) -> Heard:
        out = StringIO()
        voice = Voice(cast(TextIO, Typed(lines)), out, columns=lambda: columns)
        talk = Talk(services, settings or Settings(), voice)
        status = converse(talk, opening)
        return Heard(status, out.getvalue().splitlines())

    return hold
