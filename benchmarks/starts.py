"""From the start of the process until the screen says something useful."""

from __future__ import annotations

from pathlib import Path

from benchmarks.figures import Figure, Goal, Section, interleaved
from benchmarks.programs import (
    COMING,
    HELLO,
    HOME,
    RESUMED,
    Program,
    fresh_home,
    left_home,
    warm_home,
)

_GOAL = Goal(1.4)


def starts(rounds: int) -> Section:
    """Return the first paints of home, of what is coming and of a run that goes on."""
    with warm_home() as warm, left_home() as left:
        things = {
            "bare": lambda: _first_paint(HELLO, warm),
            "home": lambda: _first_paint(HOME, warm),
            "run, what is coming": lambda: _first_paint(COMING, warm),
            "run, resumed": lambda: _first_paint(RESUMED, left),
            "home, very first start": lambda: _very_first(HOME),
            "run, very first start": lambda: _very_first(COMING),
        }
        found = interleaved(things, rounds)
    bare = found.pop("bare")
    figures = tuple(
        Figure(name, "ms", seconds * 1e3, bare * 1e3, None if "very" in name else _GOAL)
        for name, seconds in found.items()
    )
    return Section("First useful paint", "bare Textual app", figures)


def _first_paint(program: Program, home: Path) -> float:
    with program.start(home) as terminal:
        return terminal.wait_for(program.shows)


def _very_first(program: Program) -> float:
    with fresh_home() as home:
        return _first_paint(program, home)
