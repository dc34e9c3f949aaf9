"""What a turned page costs: time until the screen has settled, and bytes."""

from __future__ import annotations

from statistics import median

from benchmarks.figures import Figure, Goal, Section
from benchmarks.programs import HELLO, begun_run, fresh_home, open_run
from benchmarks.terminal import COLUMNS, ROWS, Terminal, Turn

_PAGES = 10
"""Screens to turn on and back; a run of 45 minutes has more than that."""
_MOST_MS, _MOST_BYTES = 10, 3000


def turns(rounds: int) -> Section:
    """Return what it costs to go on and back, in a run and in the bare app."""
    ours: list[Turn] = []
    bare: list[Turn] = []
    for _ in range(rounds):
        with fresh_home() as home, HELLO.start(home) as hello, open_run() as run:
            hello.wait_for(HELLO.shows)
            hello.settle()
            for key in "n" * _PAGES + "p" * _PAGES:
                ours.append(run.turn(key))
                bare.append(hello.turn(key))
    size = f"{COLUMNS} × {ROWS}"
    return Section(
        f"A turned page ({size})",
        "one line changed in the bare app",
        (
            Figure("until settled", "ms", _ms(ours), _ms(bare), Goal(_MOST_MS, relative=False)),
            Figure("written", "B", _bytes(ours), _bytes(bare), Goal(_MOST_BYTES, relative=False)),
            Figure("slowest, very first run", "ms", _slowest_of_a_first_run(), _ms(bare)),
        ),
    )


def _ms(all_turns: list[Turn]) -> float:
    return median(turn.seconds for turn in all_turns) * 1e3


def _bytes(all_turns: list[Turn]) -> float:
    return median(turn.written for turn in all_turns)


def _slowest_of_a_first_run() -> float:
    """Return the slowest turn where nothing was read before and every reading is checked."""
    with fresh_home() as home, begun_run(home) as run:
        return max(_through(run), key=lambda turn: turn.seconds).seconds * 1e3


def _through(run: Terminal) -> list[Turn]:
    return [run.turn("n") for _ in range(_PAGES)]
