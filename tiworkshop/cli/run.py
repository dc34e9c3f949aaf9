"""tiworkshop run, and tiworkshop without a command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

import click

from tiworkshop.cli.agenda import agenda_for
from tiworkshop.cli.library import library_for, session_named
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop

if TYPE_CHECKING:
    from tiworkshop.app.companion import Opening


@click.command("run")
@click.argument("session")
@click.option("--minutes", type=int, help="Which length; asked for when it isn't given.")
@click.option("--activities", metavar="A,B", help="Optional activities by id.")
@click.option("--room", is_flag=True, help="For a projector: nothing private is ever shown.")
@click.option("--solo", is_flag=True, help="Alone: the timer is hidden until t shows it.")
@library_option
@click.pass_obj
def run(
    shelves: Shelves,
    session: str,
    minutes: int | None,
    activities: str | None,
    room: bool,
    solo: bool,
) -> int:
    """Start SESSION (an id or a path), or resume it where it stopped."""
    if room and solo:
        raise Stop("--room and --solo don't go together.", "Choose one.", USAGE)
    entry, definition = session_named(library_for(shelves), session)
    chosen = None
    if activities is not None and minutes is None:
        raise Stop("--activities needs --minutes.", "Say how long there is.", USAGE)
    if minutes is not None:
        chosen = agenda_for(definition, minutes, activities or "").activities
    name = str(entry.path) if entry.shelf == "file" else entry.id
    picked = chosen if activities is not None else None
    view: Literal["both", "room", "solo"] = "room" if room else "solo" if solo else "both"

    def opening() -> Opening:
        from tiworkshop.app.running.opening import open_session

        return open_session(name, minutes, picked, view)

    _need_terminal()
    return _open(shelves, opening())


def open_home(shelves: Shelves) -> int:
    """Open the app at home and return its exit code."""
    _need_terminal()
    return _open(shelves, None)


def _open(shelves: Shelves, opening: Opening | None) -> int:
    from tiworkshop.app.start import start

    return start(shelves, opening)


def _need_terminal() -> None:
    """Say in plain words what to do where there is no terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Stop(
            "This needs a terminal to show its screens.",
            "Run it in a terminal; over SSH, use ssh -t. list, show and agenda work anywhere.",
            USAGE,
        )
