"""A room with a console beside it: when a key in one is seen in the other, and what it costs."""

from __future__ import annotations

import select
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from statistics import median

from benchmarks.figures import Figure, Goal, Section
from benchmarks.idle import CALM_DOWN, listen, shown
from benchmarks.processes import cpu_seconds
from benchmarks.programs import HELLO, Program, begun_room, fresh_home, tiworkshop, warm_home
from benchmarks.terminal import Terminal

_CONSOLE = Program(tiworkshop("console"), "Facilitator")
_WAYS = (("n", "page 2"), ("p", "page 1"))
_QUIET = 0.06
"""Seconds without a byte after which the next key is pressed."""
_UNEVEN = 0.0137
"""Seconds more before each key, so that keys fall on every moment between two looks."""
_SEEN, _CPU = Goal(300, relative=False), Goal(1.1)


def views(keys: int, pairs: int, seconds: float) -> Section:
    """Return the latency of keys, and the processor's share of an idle room."""
    with _room_and_console() as (room, console):
        there = [_seen(room, console, number) for number in range(keys // 2)]
        back = [_seen(console, room, number) for number in range(keys // 2)]
    beside, held, alone, bare = _idle(pairs, seconds)
    return Section(
        f"Two views: {keys} keys, then {seconds:.0f} s untouched",
        "bare Textual app; of a room with a console, the room alone",
        (
            Figure("key in the room, in the console", "ms", 1e3 * median(there), None, _SEEN),
            Figure("key in the console, in the room", "ms", 1e3 * median(back), None, _SEEN),
            Figure("CPU of a room, with a console", "%", beside, alone, _CPU),
            Figure("CPU of a room alone", "%", alone, bare),
            Figure("CPU of a console", "%", held, bare),
        ),
        (f"The slowest of {keys} keys was seen after {max([*there, *back]):.2f} s.",),
    )


@contextmanager
def _room_and_console() -> Iterator[tuple[Terminal, Terminal]]:
    with warm_home() as home, begun_room(home) as room, shown(_CONSOLE, home) as console:
        yield room, console


def _seen(pressed: Terminal, other: Terminal, number: int) -> float:
    """Press a key in one view; return the seconds until the other has written its page."""
    key, wanted = _WAYS[number % 2]
    _calm(pressed, other, _QUIET + number % 15 * _UNEVEN)
    other.output.clear()
    pressed.press(key)
    begins = time.perf_counter()
    while wanted.encode() not in other.output:
        for one in select.select([pressed, other], [], [], 20.0)[0]:
            one.read(0)
    return time.perf_counter() - begins


def _calm(one: Terminal, other: Terminal, quiet: float) -> None:
    while ready := select.select([one, other], [], [], quiet)[0]:
        for terminal in ready:
            terminal.read(0)


def _idle(pairs: int, seconds: float) -> tuple[float, float, float, float]:
    """Return the medians of rooms with a console, consoles, rooms alone and bare apps."""
    with fresh_home() as home, ExitStack() as stack:
        groups: tuple[list[Terminal], ...] = ([], [], [], [])
        for _ in range(pairs):
            both = stack.enter_context(_room_and_console())
            groups[0].append(both[0])
            groups[1].append(both[1])
            groups[2].append(stack.enter_context(_alone()))
            groups[3].append(stack.enter_context(shown(HELLO, home)))
        everyone = [one for group in groups for one in group]
        listen(everyone, CALM_DOWN)
        before = {one: cpu_seconds(one.pid) for one in everyone}
        listen(everyone, seconds)
        used = {one: 100 * (cpu_seconds(one.pid) - before[one]) / seconds for one in everyone}
    with_console, consoles, alone, bare = (median(used[one] for one in group) for group in groups)
    return with_console, consoles, alone, bare


@contextmanager
def _alone() -> Iterator[Terminal]:
    with warm_home() as home, begun_room(home) as room:
        yield room
