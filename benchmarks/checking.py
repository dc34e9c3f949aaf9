"""What it costs to check a library far larger than any school's, with nothing remembered."""

from __future__ import annotations

import os
import re
import subprocess
import time
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, Goal, Section
from benchmarks.programs import SESSION, environment, fresh_home, tiworkshop

ROOT = Path(__file__).parent.parent
_PROCESSORS = 2
_GOAL = Goal(10, relative=False)


def checking(rounds: int, definitions: int = 1000, pages: int = 5000) -> Section:
    """Return the wall time of ``check`` on two processors; each round has a fresh home."""
    seconds = []
    for _ in range(rounds):
        with fresh_home() as home:
            library = home / "library"
            _write_definitions(library / "sessions", definitions)
            _write_pages(library / "content" / "readings", pages)
            seconds.append(_check(library, home))
    what = f"{definitions:,} definitions, {pages:,} pages"
    return Section(
        "Checking a library",
        "none",
        (Figure(what, "s", median(seconds), None, _GOAL),),
        (f"On {_PROCESSORS} processors; each page is a file with front matter of its own.",),
    )


def _write_definitions(directory: Path, count: int) -> None:
    """Write copies of the bundled definition under ids of their own."""
    directory.mkdir(parents=True)
    text = (ROOT / "sessions" / f"{SESSION}.yaml").read_text("utf-8")
    for number in range(count):
        name = f"session-{number:04}"
        (directory / f"{name}.yaml").write_text(_renamed(text, name), "utf-8")


def _write_pages(directory: Path, count: int) -> None:
    """Write the bundled readings' pages in turn, each as a reading of its own."""
    directory.mkdir(parents=True)
    for number, text in enumerate(islice(cycle(bundled_pages()), count)):
        name = f"page-{number:04}"
        (directory / f"{name}.md").write_text(_renamed(text, name), "utf-8")


def bundled_pages() -> list[str]:
    pages = []
    for path in sorted((ROOT / "content" / "readings").glob("*.md")):
        _, front, body = path.read_text("utf-8").split("---\n", 2)
        front = re.sub(r"^reveal:.*\n", "", front, flags=re.MULTILINE)
        bodies = re.split(r"^(?=## )", body, flags=re.MULTILINE)[1:]
        pages += [f"---\n{front}---\n\n{one}" for one in bodies]
    return pages


def _renamed(text: str, name: str) -> str:
    return re.sub(r"^id: .*$", f"id: {name}", text, count=1, flags=re.MULTILINE)


def _check(library: Path, home: Path) -> float:
    begins = time.perf_counter()
    subprocess.run(
        tiworkshop("check", str(library)),
        env=environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
        preexec_fn=_on_two_processors,
    )
    return time.perf_counter() - begins


def _on_two_processors() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:_PROCESSORS])
