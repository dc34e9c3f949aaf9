"""tiworkshop run."""

from __future__ import annotations

import click

from tiworkshop.cli.agenda import agenda_for
from tiworkshop.cli.completing import session_ids
from tiworkshop.cli.library import library_for, session_named
from tiworkshop.cli.opening import View, open_session
from tiworkshop.cli.options import Shelves, library_option, plain_option, plain_wanted
from tiworkshop.cli.stop import USAGE, Stop


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
    if room and solo:
        raise Stop("--room and --solo don't go together.", "Choose one.", USAGE)
    if activities is not None and minutes is None:
        raise Stop("--activities needs --minutes.", "Say how long there is.", USAGE)
    chosen = None
    if minutes is not None:
        _, definition = session_named(library_for(shelves), session)
        chosen = agenda_for(definition, minutes, activities or "").activities
    picked = chosen if activities is not None else None
    view: View = "room" if room else "solo" if solo else "both"
    return open_session(shelves, session, minutes, picked, view, plain=plain_wanted(ctx))
