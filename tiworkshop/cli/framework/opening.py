"""tiworkshop framework open."""

from __future__ import annotations

import click

from tiworkshop.cli.options import Shelves, library_option, plain_option, plain_wanted


@click.command("open")
@plain_option
@library_option
@click.pass_context
def open_it(ctx: click.Context) -> int:
    """Open the framework: read it, reflect as a team, plan training."""
    from tiworkshop.cli.opening import open_instrument

    shelves: Shelves = ctx.ensure_object(list)
    return open_instrument(shelves, "framework", plain=plain_wanted(ctx))
