"""An open run that nobody touches: bytes, CPU and memory."""

from __future__ import annotations

import select
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, Goal, Section, interleaved
from benchmarks.processes import cpu_seconds, memory_mb
from benchmarks.programs import HELLO, HOME, Program, fresh_home, open_run, warm_home
from benchmarks.terminal import Terminal

CALM_DOWN = 2.0
"""Seconds after the start that do not count: drafts are saved within them, and caches filled."""
_CPU, _MEMORY = Goal(1.1), Goal(1.3)
_NOTHING = Goal(0, relative=False)


def idle(pairs: int, seconds: float) -> Section:
    """Return what runs of 45 minutes and bare apps, open side by side, cost in the same seconds.

    This is the one place that waits by the clock: doing nothing has no end to wait for. A run
    begins with the minute on its screen, so it has most of a minute before the next one.
    """
    with fresh_home() as home, ExitStack() as stack:
        runs, hellos = [], []
        for _ in range(pairs):
            hellos.append(stack.enter_context(shown(HELLO, home)))
            runs.append(stack.enter_context(open_run()))
        listen([*runs, *hellos], CALM_DOWN)
        before = {one: cpu_seconds(one.pid) for one in (*runs, *hellos)}
        listen([*runs, *hellos], seconds)
        cpu = {one: 100 * (cpu_seconds(one.pid) - before[one]) / seconds for one in before}
        ours, bare = ([cpu[one] for one in ones] for ones in (runs, hellos))
        written = [float(len(one.output)) for one in runs]
    return Section(
        f"An open run, {seconds:.0f} s untouched",
        "bare Textual app",
        (
            Figure("written between two minutes", "B", max(written), 0, _NOTHING),
            Figure("CPU", "%", median(ours), median(bare), _CPU),
        ),
    )


def memory(rounds: int) -> Section:
    """Return the memory of one program at a time: programs side by side share theirs."""
    with warm_home() as home:
        things: dict[str, Callable[[], float]] = {
            "bare": lambda: _memory(shown(HELLO, home)),
            "home": lambda: _memory(shown(HOME, home)),
            "open run": lambda: _memory(open_run()),
        }
        found = interleaved(things, rounds)
    bare = found.pop("bare")
    figures = tuple(Figure(name, "MB", size, bare, _MEMORY) for name, size in found.items())
    return Section("Memory (PSS)", "bare Textual app", figures)


@contextmanager
def shown(program: Program, home: Path) -> Iterator[Terminal]:
    """Give a program that has settled on its first screen."""
    with program.start(home) as terminal:
        terminal.wait_for(program.shows)
        terminal.settle()
        yield terminal


def _memory(running: AbstractContextManager[Terminal]) -> float:
    with running as terminal:
        return memory_mb(terminal.pid)


def listen(terminals: list[Terminal], seconds: float) -> None:
    """Read from all of them for a time; afterwards their output is what came in it."""
    for terminal in terminals:
        terminal.output.clear()
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        ready, _, _ = select.select(terminals, [], [], left)
        for terminal in ready:
            terminal.read(0)
