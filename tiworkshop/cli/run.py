"""tiworkshop run."""

from __future__ import annotations

import click

from tiworkshop.cli.completing import session_ids
from tiworkshop.cli.opening import open_run
from tiworkshop.cli.options import Shelves, library_option, plain_option, plain_wanted
from tiworkshop.cli.quick_run import RunAsked


@click.command("run")
@click.argument("session", shell_complete=session_ids)
@click.option("--minutes", type=int, help="Which length; asked for when it isn't given.")
@click.option("--activities", metavar="A,B", help="Optional activities by id.")
@click.option("--room", is_flag=True, help="For a projector: nothing private is ever shown.")
@click.option("--solo", is_flag=True, help="Alone: the timer is hidden until t shows it.")
@plain_option
@library_option
@click.pass_context
def run(
    ctx: click.Context,
    session: str,
    minutes: int | None,
    activities: str | None,
    room: bool,
    solo: bool,
) -> int:
    """Start SESSION (an id or a path), or resume it where it stopped."""
    shelves: Shelves = ctx.ensure_object(list)
    asked = RunAsked(session, minutes, activities, room, solo)
    return open_run(shelves, asked, plain=plain_wanted(ctx))
