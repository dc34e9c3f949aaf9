"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

Shelves = list[Path]
"""Extra shelves named on the command line, before or after the command's name."""


def _add(ctx: click.Context, _: click.Parameter, named: tuple[Path, ...]) -> None:
    shelves: Shelves = ctx.ensure_object(list)
    shelves.extend(named)


library_option = click.option(
    "--library",
    multiple=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    expose_value=False,
    callback=_add,
    help="Another shelf of sessions and readings; it comes before all others.",
)
