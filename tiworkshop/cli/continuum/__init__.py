"""tiworkshop continuum."""

from __future__ import annotations

import click

from tiworkshop.cli.loading import LoadedWhenCalled
from tiworkshop.cli.options import library_option

COMMANDS = {
    "keep": ("tiworkshop.cli.continuum.keeping:keep", "Keep a place and what is seen."),
    "list": ("tiworkshop.cli.continuum.listing:list_records", "The places that are kept."),
    "show": ("tiworkshop.cli.continuum.showing:show", "A kept place with what is seen."),
    "over-time": ("tiworkshop.cli.continuum.showing:over_time", "Places over time."),
}


@click.group("continuum", cls=LoadedWhenCalled, loaded=COMMANDS, invoke_without_command=True)
@library_option
@click.pass_context
def continuum(ctx: click.Context) -> None:
    """Where a school places itself: one of five phases, or between two.

    A place is chosen by people. No audit decides it.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
