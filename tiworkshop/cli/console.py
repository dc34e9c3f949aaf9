"""tiworkshop console."""

from __future__ import annotations

import click

from tiworkshop.cli.opening import open_console
from tiworkshop.cli.options import Shelves, library_option, plain_option, plain_wanted


@click.command("console")
@click.argument("run", required=False)
@plain_option
@library_option
@click.pass_context
def console(ctx: click.Context, run: str | None) -> int:
    """Open the facilitator's view of RUN (a run's or a session's id), open elsewhere.

    Without RUN it takes the run in progress. Both views follow each other.
    """
    shelves: Shelves = ctx.ensure_object(list)
    return open_console(shelves, run, plain=plain_wanted(ctx))
