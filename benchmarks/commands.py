"""What a command costs that only prints, beside loading what reads the files."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure, Goal, Section, interleaved
from benchmarks.programs import SESSION, environment, fresh_home, tiworkshop, warm_home

_YARDSTICK = (sys.executable, "-c", "import pydantic, yaml, click")
_COMMANDS = {
    "show": tiworkshop("show", SESSION),
    "list": tiworkshop("list"),
    "--help": tiworkshop("--help"),
}
_GOAL = Goal(1.2)
_IMPORTED = "import time:"


def commands(rounds: int) -> Section:
    """Return the wall time of show, list and --help, and whether they load Textual."""
    with warm_home() as home:
        for argv in _COMMANDS.values():
            _wall(argv, home)
        things = {
            "bare": partial(_wall, _YARDSTICK, home),
            **{name: partial(_wall, argv, home) for name, argv in _COMMANDS.items()},
            "show, very first time": partial(_very_first, _COMMANDS["show"]),
        }
        found = interleaved(things, rounds)
        remarks = tuple(_loaded(name, argv, home) for name, argv in _COMMANDS.items())
    bare = found.pop("bare")
    figures = tuple(
        Figure(name, "ms", seconds * 1e3, bare * 1e3, None if "very" in name else _GOAL)
        for name, seconds in found.items()
    )
    return Section("Commands", "import pydantic, yaml, click", figures, remarks)


def _wall(argv: tuple[str, ...], home: Path) -> float:
    begins = time.perf_counter()
    subprocess.run(argv, env=environment(home), stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begins


def _very_first(argv: tuple[str, ...]) -> float:
    with fresh_home() as home:
        return _wall(argv, home)


def _loaded(name: str, argv: tuple[str, ...], home: Path) -> str:
    """Return a sentence on which of the heavy packages a command loaded."""
    timed = (sys.executable, "-X", "importtime", *argv)
    done = subprocess.run(timed, env=environment(home), capture_output=True, text=True, check=True)
    lines = (line for line in done.stderr.splitlines() if line.startswith(_IMPORTED))
    modules = {line.rpartition("|")[2].strip() for line in lines}
    heavy = [one for one in ("textual", "rich", "pydantic", "yaml") if one in modules]
    told = f"{', '.join(heavy)} loaded" if heavy else "Textual not loaded"
    if heavy and "textual" not in heavy:
        told = f"Textual not loaded; {told}"
    return f"{name}: {told} ({len(modules)} modules)."
