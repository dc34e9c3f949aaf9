"""Opening the app, at home or in a session. Nothing here loads click: the screen is waited for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from tiworkshop.cli.library import library_for, session_named
from tiworkshop.cli.stop import USAGE, Stop

if TYPE_CHECKING:
    from tiworkshop.app.companion import Opening
    from tiworkshop.cli.options import Shelves

View = Literal["both", "room", "solo"]


def open_home(shelves: Shelves) -> int:
    """Open the app at home and return its exit code."""
    _need_terminal()
    return _open(shelves, None)


def open_session(
    shelves: Shelves,
    session: str,
    minutes: int | None = None,
    activities: tuple[str, ...] | None = None,
    view: View = "both",
) -> int:
    """Open the app in a session (an id or a path) and return its exit code."""
    entry, _ = session_named(library_for(shelves), session)
    name = str(entry.path) if entry.shelf == "file" else entry.id
    _need_terminal()

    from tiworkshop.app.running import opening

    return _open(shelves, opening.open_session(name, minutes, activities, view))


def open_console(shelves: Shelves, named: str | None = None) -> int:
    """Open the facilitator's view of a run, named by its own id or its session's."""
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.run.instant import SystemClock
    from tiworkshop.run.runs import Runs

    open_runs = Runs(user_directories().runs, SystemClock()).resumable()
    fitting = [run for run in open_runs if named in {None, run.id, run.state.started.session}]
    if not fitting:
        raise _no_run(named, [run.id for run in open_runs])
    _need_terminal()
    from tiworkshop.app.running import meanwhile

    going_on = next((run for run in fitting if not run.state.away), fitting[0])
    return _open(shelves, meanwhile.open_console(going_on.id))


def _no_run(named: str | None, known: list[str]) -> Stop:
    from tiworkshop.words.facilitating import NO_RUN

    if named is None or not known:
        return Stop(NO_RUN, "Start one with tiworkshop run SESSION, in another terminal.")
    return Stop(f"No run in progress is called {named}.", f"In progress: {', '.join(known)}.")


def _open(shelves: Shelves, opening: Opening | None) -> int:
    from tiworkshop.app.start import start

    return start(shelves, opening)


def _need_terminal() -> None:
    """Say in plain words what to do where there is no terminal."""
    # A stream that was closed by whoever started the program is None.
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        raise Stop(
            "This needs a terminal to show its screens.",
            "Run it in a terminal; over SSH, use ssh -t. list, show and agenda work anywhere.",
            USAGE,
        )
