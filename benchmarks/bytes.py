"""python -m benchmarks.bytes: what a key writes to the line, beside tools that show pages.

Tools that are not there are named as not measured. Debian has mdp, patat and lookatme; frogmouth is
on PyPI, for a venv of its own whose programs ``--tools DIR`` names.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.checking import bundled_pages
from benchmarks.programs import HELLO, environment, fresh_home, open_run
from benchmarks.terminal import COLUMNS, ROWS, Terminal, Turn

_PAGES = 8
_WIDTH = 72
_QUIET = 0.3
"""Seconds without a byte after which a page is whole; the slowest tool paints in several goes."""
_STARTED = 1.5
"""The same after a start."""
_AS_IT_IS = ("#", "-", "|", "1.")
"""What headings, lists and tables begin with: their lines are short and stay."""
_PAGE_DOWN, _PAGE_UP = "\x1b[6~", "\x1b[5~"


@dataclass(frozen=True, slots=True)
class Viewer:
    """A tool that shows a file of pages, and its keys for the next page and back."""

    name: str
    on: str
    back: str
    options: tuple[str, ...] = ()


VIEWERS = (
    Viewer("patat", "j", "k"),
    Viewer("mdp", "j", "k", ("-f",)),  # without its fading, which writes twenty times as much
    Viewer("lookatme", "l", "h"),
    Viewer("frogmouth", _PAGE_DOWN, _PAGE_UP),
)


@dataclass(frozen=True, slots=True)
class Written:
    """What one tool wrote, in medians: bytes for a key, and milliseconds until its last byte."""

    name: str
    on: float
    back: float
    milliseconds: float


def written(name: str, on: Sequence[Turn], back: Sequence[Turn]) -> Written:
    """Return the medians of some turns on and back."""
    return Written(
        name,
        median(turn.written for turn in on),
        median(turn.written for turn in back),
        1e3 * median(turn.seconds for turn in (*on, *back)),
    )


def slides(pages: Iterable[str]) -> str:
    """Return readings as the slides that all these tools read: wrapped, parted by a rule."""
    bodies = (page.split("---\n", 2)[2] for page in pages)
    return "\n---\n\n".join(f"{_wrapped(body)}\n" for body in bodies)


def _wrapped(page: str) -> str:
    """Return a page in short lines: mdp shows no line that is wider than the screen."""
    blocks = re.split(r"\n\s*\n", page.strip())
    kept = (block if block.startswith(_AS_IT_IS) else _filled(block) for block in blocks)
    return "\n\n".join(kept)


def _filled(block: str) -> str:
    return textwrap.fill(" ".join(block.split()), _WIDTH)


def viewed(viewer: Viewer, program: str, file: Path, home: Path) -> Written | None:
    """Return what a tool writes for pages on and back; None when it does not stay open."""
    argv = (program, *viewer.options, str(file))
    with Terminal(argv, environment(home)) as terminal:
        terminal.read(20.0)
        while terminal.read(_STARTED):
            pass
        if terminal.ended:
            return None
        return _through(terminal, viewer.name, viewer.on, viewer.back)


def _through(terminal: Terminal, name: str, on: str, back: str) -> Written:
    ahead = [terminal.turn(on, _QUIET) for _ in range(_PAGES - 1)]
    return written(name, ahead, [terminal.turn(back, _QUIET) for _ in range(_PAGES - 1)])


def ours() -> Iterator[Written]:
    """Return what tiworkshop writes for pages, and for letters of a note and taking them back."""
    with open_run() as run:
        yield _through(run, "tiworkshop, a page", "n", "p")
        run.turn("e", _QUIET)
        letters = [run.turn(letter, _QUIET) for letter in "what comes next"]
        yield written("tiworkshop, a letter", letters, [run.turn("\x7f", _QUIET) for _ in letters])


def bare(home: Path) -> Written:
    """Return what a bare Textual app writes for one changed line."""
    with HELLO.start(home) as hello:
        hello.wait_for(HELLO.shows)
        hello.settle()
        return _through(hello, "bare Textual app, a line", "n", "p")


def version(program: str, home: Path) -> str:
    """Return the version that a tool names first, or nothing."""
    option = "-v" if Path(program).name == "mdp" else "--version"
    done = subprocess.run(
        [program, option], env=environment(home), capture_output=True, text=True, check=False
    )
    found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    return found[0] if found else ""


def lines(found: Iterable[Written]) -> Iterator[str]:
    """Return the table's lines."""
    yield f"  {'':<28}{'on':>10}{'back':>10}{'until settled':>16}"
    for one in found:
        settled = f"{one.milliseconds:.0f} ms"
        yield f"  {one.name:<28}{one.on:>8.0f} B{one.back:>8.0f} B{settled:>16}"


def main() -> None:
    """Measure every tool that is there, in the same run as tiworkshop."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bytes", description=__doc__)
    parser.add_argument("--tools", metavar="DIR", default="", help="where more programs are")
    asked = parser.parse_args()
    path = os.pathsep.join((asked.tools, os.environ.get("PATH", os.defpath)))
    print(f"Written for one key ({COLUMNS} × {ROWS}, medians of {_PAGES - 1} pages)")
    with fresh_home() as home:
        file = home / "pages.md"
        file.write_text(slides(bundled_pages()[:_PAGES]), "utf-8")
        found = [*ours(), bare(home)]
        for viewer in VIEWERS:
            program = shutil.which(viewer.name, path=path)
            if program is None:
                print(f"  {viewer.name} is not here: not measured.")
                continue
            one = viewed(viewer, program, file, home)
            if one is None:
                print(f"  {viewer.name} does not start here: not measured.")
                continue
            name = f"{viewer.name} {version(program, home)}, a page"
            found.append(Written(name, one.on, one.back, one.milliseconds))
    print("\n".join(lines(found)))


if __name__ == "__main__":
    main()
