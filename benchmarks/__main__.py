"""python -m benchmarks [--quick] [--only starts,turns,…]: measure, and print a table."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from benchmarks.checking import checking
from benchmarks.commands import commands
from benchmarks.figures import Section
from benchmarks.growth import growth
from benchmarks.idle import idle, memory
from benchmarks.kept import kept
from benchmarks.line import BOTH, LATE, NARROW, line
from benchmarks.search import search
from benchmarks.starts import starts
from benchmarks.table import lines
from benchmarks.turns import turns
from benchmarks.views import views

_PARTS: dict[str, tuple[Callable[[], Section], Callable[[], Section]]] = {
    "starts": (lambda: starts(15), lambda: starts(5)),
    "turns": (lambda: turns(3), lambda: turns(1)),
    "idle": (lambda: idle(3, 20.0), lambda: idle(1, 10.0)),
    "views": (lambda: views(200, 3, 20.0), lambda: views(40, 1, 10.0)),
    "late-line": (lambda: line(LATE, 3), lambda: line(LATE, 1)),
    "narrow-line": (lambda: line(NARROW, 3), lambda: line(NARROW, 1)),
    "late-narrow-line": (lambda: line(BOTH, 3), lambda: line(BOTH, 1)),
    "memory": (lambda: memory(5), lambda: memory(1)),
    "growth": (lambda: growth(100), lambda: growth(30)),
    "commands": (lambda: commands(21), lambda: commands(7)),
    "check": (lambda: checking(3), lambda: checking(1)),
    "kept": (lambda: kept(7), lambda: kept(3)),
    "search": (lambda: search(21), lambda: search(7)),
}
"""Each part as it is measured by default, and in a hurry."""


def main() -> None:
    """Measure what was asked for, each part as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, rougher figures")
    parser.add_argument("--only", metavar="A,B", default=",".join(_PARTS), help="some parts only")
    asked = parser.parse_args()
    begins = time.perf_counter()
    for name in asked.only.split(","):
        thorough, quick = _PARTS[name]
        print("\n".join(lines(quick() if asked.quick else thorough())), flush=True)
    print(f"Measured in {time.perf_counter() - begins:.0f} s.")


if __name__ == "__main__":
    main()
