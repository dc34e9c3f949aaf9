"""tiworkshop check."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.library import library_for
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.paths import TO_READ
from tiworkshop.cli.stop import FINDINGS, USAGE, Stop

if TYPE_CHECKING:
    from tiworkshop.checking.copied import Sources
    from tiworkshop.checking.written import Findings
    from tiworkshop.library.shelves import Library

_FORMATS = ("text", "json", "github")
_LOOK_EVERY = 0.5
"""Seconds between two looks at watched files."""


@click.command("check")
@click.argument("paths", nargs=-1, type=TO_READ)
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), help="For people, programs, or GitHub."
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--watch", is_flag=True, help="Check again on every save, until Ctrl+C.")
@click.option(
    "--against",
    type=TO_READ,
    metavar="DIR",
    help="Sources; nine words in a row that stand in one of them are a finding.",
)
@library_option
@click.pass_obj
def check(
    shelves: Shelves,
    paths: tuple[Path, ...],
    form: str | None,
    as_json: bool,
    watch: bool,
    against: Path | None,
) -> int:
    """Check definitions and readings: the PATHs, or the whole library.

    --watch leaves with the code of its last check. Exit code 0 when all is well, 1 when something
    was found, 2 when the call is wrong.
    """
    if as_json and form not in {None, "json"}:
        raise Stop("--json and --format don't go together.", "Choose one.", USAGE)
    for path in (*paths, *([against] if against else [])):
        if not path.exists():
            raise Stop(f"There is no file or directory {path}.", "Check the path.", USAGE)
    if against is not None and not against.is_dir():
        raise Stop(f"{against} is not a directory.", "Name one that holds sources.", USAGE)
    form = "json" if as_json else form or "text"
    library = library_for(shelves)
    rounds = _rounds(library, paths, _sources(against), watch=watch)
    return _tell(rounds, form, watch=watch)


def _sources(against: Path | None) -> Sources | None:
    from tiworkshop.checking.copied import Sources

    return Sources.in_directory(against) if against else None


def _rounds(
    library: Library, paths: Sequence[Path], sources: Sources | None, *, watch: bool
) -> Iterator[Findings]:
    """Yield what is found, once or whenever a file has changed."""
    from tiworkshop.checking.shelf import check_places, files_named, files_of_library
    from tiworkshop.checking.watching import Checked, settled
    from tiworkshop.checking.written import Findings

    def list_files() -> list[Path]:
        return files_named(paths) if paths else files_of_library(library)

    checked = Checked(sources, _processors())
    for stamps in settled(list_files, lambda: time.sleep(_LOOK_EVERY)):
        now = library.looked_again()
        places = [] if paths else check_places(now)
        yield Findings(len(stamps), (*places, *checked.again(stamps, now)))
        if not watch:
            return


def _processors() -> int:
    """Return how many processors this process may use, where the system says so."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _tell(rounds: Iterator[Findings], form: str, *, watch: bool) -> int:
    """Print each round; return the exit code of the last one, also after Ctrl+C."""
    from tiworkshop.checking.written import FORMATS, as_json_line

    write = as_json_line if watch and form == "json" else FORMATS[form]
    code = 0
    try:
        for findings in rounds:
            for line in write(findings):
                click.echo(line)
            if form != "json":
                click.echo(findings.summary, err=True)
            code = FINDINGS if findings.problems else 0
    except KeyboardInterrupt:
        if not watch:
            raise
    return code
