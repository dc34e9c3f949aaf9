"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.paths import TO_READ
from tiworkshop.cli.stop import USAGE, Stop

Shelves = list[Path]
"""Extra shelves named on the command line, before or after the command's name."""


def _add(ctx: click.Context, _: click.Parameter, named: tuple[Path, ...]) -> None:
    shelves: Shelves = ctx.ensure_object(list)
    shelves.extend(named)


_PLAIN = "tiworkshop.plain"


def _ask_for_plain(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.meta[_PLAIN] = True


def plain_wanted(ctx: click.Context) -> bool:
    """Return whether --plain was given, before or after the command's name."""
    return bool(ctx.meta.get(_PLAIN))


plain_option = click.option(
    "--plain",
    is_flag=True,
    expose_value=False,
    callback=_ask_for_plain,
    help="Plain mode: line by line, for screen readers, braille, simple terminals and pipes.",
)


def _comes_first(_: click.Context, __: click.Parameter, wanted: bool) -> None:
    if wanted:
        raise Stop("--restricted is the first word after tiworkshop, or not there.", "", USAGE)


restricted_option = click.option(
    "--restricted",
    is_flag=True,
    expose_value=False,
    callback=_comes_first,
    help="For logins that may do nothing else; the first word. See docs/server.md.",
)
library_option = click.option(
    "--library",
    multiple=True,
    metavar="DIR",
    type=TO_READ,
    expose_value=False,
    callback=_add,
    help="Another shelf of sessions and readings; it comes before all others.",
)
