"""What a screen that is opened and closed again and again leaves in memory."""

from __future__ import annotations

from benchmarks.figures import Figure, Goal, Section
from benchmarks.processes import memory
from benchmarks.programs import open_run
from benchmarks.terminal import Terminal

_FIRST = 10
"""Times that do not count: modules are loaded in them, and caches filled."""
_SETTLED = 0.05
_GOAL = Goal(1.1)


def growth(times: int) -> Section:
    """Return the memory of a run after help was opened often, beside what it was before."""
    with open_run() as run:
        _open_and_close(run, _FIRST)
        before = memory(run.pid).private
        _open_and_close(run, times)
        after = memory(run.pid).private
    return Section(
        f"Help opened and closed {times} times",
        f"after {_FIRST} times",
        (Figure("memory of its own", "MB", after, before, _GOAL),),
    )


def _open_and_close(run: Terminal, times: int) -> None:
    for _ in range(times):
        run.turn("?", _SETTLED)
        run.turn("\x1b", 4 * _SETTLED)  # a lone Esc takes a tenth of a second to be one
