"""python -m benchmarks.many 1 10 30: sessions of many users beside as many bare apps."""

from __future__ import annotations

import argparse
import json
import select
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import mean, median

from benchmarks.figures import Figure, Goal, Section
from benchmarks.idle import CALM_DOWN
from benchmarks.processes import cpu_seconds, memory, wake_ups
from benchmarks.programs import HELLO, HOME, begun_run, warm_home
from benchmarks.table import lines
from benchmarks.terminal import Terminal

_MINUTE = 60.0
_NEAR = 2.0
"""Seconds around a change of the minute; what is written in them belongs to it."""
_CPU, _TIMES, _NOTHING = Goal(0.2, relative=False), Goal(1.25), Goal(0, relative=False)


@dataclass(slots=True)
class One:
    """A program of one user, and what it did."""

    terminal: Terminal
    started: float
    """Seconds until its first useful paint."""
    shown: float
    """When its minute came onto the screen."""
    written: list[tuple[float, int]] = field(default_factory=list)
    """When it wrote how many bytes."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one of many costs: medians; its CPU is a mean, for minutes change here and there."""

    start_s: float
    cpu_percent: float
    wake_ups_per_s: float
    share_mb: float
    private_mb: float
    between_minutes_bytes_per_s: float
    minute_bytes: float


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many sessions, and as many bare apps in the same seconds."""

    count: int
    seconds: float
    ours: Cost
    bare: Cost


def many(count: int, seconds: float) -> Crowd:
    """Measure *count* runs of 45 minutes and as many bare apps, all open at once.

    They are started in turn, so that slow moments of the machine hit both alike.
    """
    with ExitStack() as stack:
        warm = stack.enter_context(warm_home())
        runs: list[One] = []
        hellos: list[One] = []
        for number in range(count):
            hellos.append(stack.enter_context(_hello(warm)))
            runs.append(stack.enter_context(_run(_copied(warm, number))))
        everyone = [*runs, *hellos]
        _listen(everyone, CALM_DOWN)
        counted = {one.terminal.pid: _counted(one) for one in everyone}
        begun = time.perf_counter()
        _listen(everyone, seconds)
        ours, bare = (
            _cost(group, begun, seconds, lambda one: counted[one.terminal.pid])
            for group in (runs, hellos)
        )
    return Crowd(count, seconds, ours, bare)


def _copied(warm: Path, number: int) -> Path:
    """Return a home of one user's own, as warm as the first."""
    return shutil.copytree(warm, warm / "users" / str(number), ignore=lambda *_: {"users"})


@contextmanager
def _hello(home: Path) -> Iterator[One]:
    with HELLO.start(home) as terminal:
        started = terminal.wait_for(HELLO.shows)
        terminal.settle()
        yield One(terminal, started, time.perf_counter())


@contextmanager
def _run(home: Path) -> Iterator[One]:
    with HOME.start(home) as first:
        started = first.wait_for(HOME.shows)
    with begun_run(home) as terminal:
        yield One(terminal, started, time.perf_counter())


def _counted(one: One) -> tuple[float, int]:
    return cpu_seconds(one.terminal.pid), wake_ups(one.terminal.pid)


def _listen(everyone: Sequence[One], seconds: float) -> None:
    """Read from all of them for a time, and remember when each wrote how much."""
    by_terminal = {one.terminal: one for one in everyone}
    for one in everyone:
        one.written.clear()
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        for terminal in select.select(list(by_terminal), [], [], left)[0]:
            by_terminal[terminal].written.append((time.perf_counter(), terminal.read(0)))


def _cost(
    group: list[One], begun: float, seconds: float, before: Callable[[One], tuple[float, int]]
) -> Cost:
    cpu, woken, shares, privates = [], [], [], []
    for one in group:
        (cpu_before, woken_before), (cpu_now, woken_now) = before(one), _counted(one)
        cpu.append(100 * (cpu_now - cpu_before) / seconds)
        woken.append((woken_now - woken_before) / seconds)
        held = memory(one.terminal.pid)
        shares.append(held.share)
        privates.append(held.private)
    between, minutes = _bytes(group)
    return Cost(
        median(one.started for one in group),
        mean(cpu),
        mean(woken),
        median(shares),
        median(privates),
        between / seconds / len(group),
        median(minutes) if minutes else 0.0,
    )


def _bytes(group: list[One]) -> tuple[int, list[int]]:
    """Return what was written between minutes, and what each change of a minute wrote."""
    between, minutes = 0, []
    for one in group:
        near = [size for when, size in one.written if is_near_a_minute(when - one.shown)]
        between += sum(size for _, size in one.written) - sum(near)
        minutes += [sum(near)] if near else []
    return between, minutes


def is_near_a_minute(since: float) -> bool:
    """Return whether a minute changes about *since* seconds after it came onto the screen."""
    return since > _MINUTE / 2 and abs((since + _MINUTE / 2) % _MINUTE - _MINUTE / 2) <= _NEAR


def section(crowd: Crowd) -> Section:
    """Return what was measured of a crowd as a table."""
    ours, bare = crowd.ours, crowd.bare
    what = "session" if crowd.count == 1 else "sessions"
    return Section(
        f"{crowd.count} {what}, {crowd.seconds:.0f} s untouched, each",
        "as many bare Textual apps",
        (
            Figure("start of home", "ms", 1e3 * ours.start_s, 1e3 * bare.start_s, _TIMES),
            Figure("CPU, of one core", "%", ours.cpu_percent, bare.cpu_percent, _CPU),
            Figure("wake-ups a second", "", ours.wake_ups_per_s, bare.wake_ups_per_s),
            Figure("memory, shared alike (PSS)", "MB", ours.share_mb, bare.share_mb),
            Figure("memory of its own", "MB", ours.private_mb, bare.private_mb, _TIMES),
            Figure(
                "written between minutes",
                "B/s",
                ours.between_minutes_bytes_per_s,
                bare.between_minutes_bytes_per_s,
                _NOTHING,
            ),
            Figure("written for a minute", "B", ours.minute_bytes),
        ),
    )


def main() -> None:
    """Measure what was asked for, print each table, and write the figures down if told to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many", description=__doc__)
    parser.add_argument("counts", nargs="*", type=int, default=[1, 10], metavar="N")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long nothing is touched")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="write them as JSON, too")
    asked = parser.parse_args()
    crowds = []
    for count in asked.counts:
        crowds.append(many(count, asked.seconds))
        print("\n".join(lines(section(crowds[-1]))), flush=True)
    if asked.figures is not None:
        text = json.dumps([asdict(crowd) for crowd in crowds], indent=2)
        asked.figures.write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    main()
