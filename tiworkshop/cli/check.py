"""tiworkshop check."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tiworkshop.cli.library import library_for
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import FINDINGS, USAGE, Stop
from tiworkshop.disk.plain_data import to_plain


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Sources; nine words in a row that stand in one of them are a finding.",
)
@library_option
@click.pass_obj
def check(shelves: Shelves, paths: tuple[Path, ...], as_json: bool, against: Path | None) -> int:
    """Check definitions and readings: the PATHs, or the whole library.

    Exit code 0 when all is well, 1 when something was found, 2 when the call is wrong.
    """
    from tiworkshop.checking.copied import Sources
    from tiworkshop.checking.shelf import check_files, files_named, files_of_library

    for path in (*paths, *([against] if against else [])):
        if not path.exists():
            raise Stop(f"There is no file or directory {path}.", "Check the path.", USAGE)
    if against is not None and not against.is_dir():
        raise Stop(f"{against} is not a directory.", "Name one that holds sources.", USAGE)
    library = library_for(shelves)
    files = files_named(paths) if paths else files_of_library(library)
    sources = Sources.in_directory(against) if against else None
    problems = check_files(files, library, sources)
    if as_json:
        data = {"files": len(files), "problems": to_plain(problems)}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            click.echo(str(problem))
        found = "no problems" if not problems else f"{len(problems)} found"
        click.echo(f"{len(files)} file{'' if len(files) == 1 else 's'} checked: {found}.", err=True)
    return FINDINGS if problems else 0
