"""tiworkshop doctor."""

from __future__ import annotations

import json
import os
import platform
import shutil
from collections.abc import Iterator
from itertools import groupby

import click

from tiworkshop import __version__
from tiworkshop.cli.doctor.remark import Remark, trouble
from tiworkshop.cli.stop import FINDINGS
from tiworkshop.disk.plain_data import to_plain

_WIDEST = 78


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
def doctor(as_json: bool) -> int:
    """What this terminal, your files and the library can and can't do.

    It changes nothing and names nobody. Exit code 0 when all is well, 1 when something should be
    looked at.
    """
    remarks = list(_remarks())
    if as_json:
        about = {"version": __version__, "python": platform.python_version()}
        data = {**about, "remarks": to_plain(remarks)}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(remarks)))
    return 0 if all(one.well for one in remarks) else FINDINGS


def _remarks() -> Iterator[Remark]:
    from tiworkshop.cli.doctor.contents import (
        LIBRARY,
        remarks_on_kept,
        remarks_on_library,
        remarks_on_surroundings,
    )
    from tiworkshop.cli.doctor.places import remarks_on_places
    from tiworkshop.cli.doctor.terminal import remarks_on_terminal, this_terminal
    from tiworkshop.disk.directories import named_directories, user_directories
    from tiworkshop.disk.hands import UnsafeDirectory
    from tiworkshop.library.shelves import open_library

    yield from remarks_on_terminal(this_terminal())
    yield from remarks_on_places(named_directories())
    try:
        directories = user_directories()
    except UnsafeDirectory:
        sentence = "It was not looked at, because of what stands above."
        yield trouble(LIBRARY, sentence, "Put that right first.")
    else:
        yield from remarks_on_kept(directories)
        yield from remarks_on_library(open_library(directories))
    yield from remarks_on_surroundings(os.environ)


def _lines(remarks: list[Remark]) -> Iterator[str]:
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for about, group in groupby(remarks, lambda one: one.about):
        yield about
        for one in group:
            mark = "  fine  " if one.well else "  look  "
            text = f"{one.sentence} {one.advice}".strip()
            yield click.wrap_text(text, width, mark, " " * len(mark))
        yield ""
    troubles = sum(not one.well for one in remarks)
    yield "All is well." if not troubles else f"To look at: {troubles}. Nothing was changed."
