"""Opening a face, at home or in a session. Nothing here loads click: somebody waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from tiworkshop.cli.library import agenda_for, instrument_named, library_for, session_named
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.cli.surroundings import speaks_plainly

if TYPE_CHECKING:
    from tiworkshop.app.companion import Opening
    from tiworkshop.cli.options import Shelves
    from tiworkshop.cli.quick_run import RunAsked

View = Literal["both", "room", "solo"]


def open_home(shelves: Shelves, *, plain: bool = False) -> int:
    """Open a face at home and return its exit code."""
    if speaks_plainly(asked=plain):
        from tiworkshop.plain.start import start

        return start(shelves, None)
    return _open(shelves, None)


def open_run(shelves: Shelves, asked: RunAsked, *, plain: bool = False) -> int:
    """Open what ``run`` was asked for and return the exit code. Stops when it can't be had."""
    if asked.room and asked.solo:
        raise Stop("--room and --solo don't go together.", "Choose one.", USAGE)
    if asked.activities is not None and asked.minutes is None:
        raise Stop("--activities needs --minutes.", "Say how long there is.", USAGE)
    chosen = None
    if asked.minutes is not None:
        _, definition = session_named(library_for(shelves), asked.session)
        agenda = agenda_for(definition, asked.minutes, asked.activities or "")
        chosen = agenda.activities if asked.activities is not None else None
    view: View = "room" if asked.room else "solo" if asked.solo else "both"
    return open_session(shelves, asked.session, asked.minutes, chosen, view, plain=plain)


def open_session(
    shelves: Shelves,
    session: str,
    minutes: int | None = None,
    activities: tuple[str, ...] | None = None,
    view: View = "both",
    *,
    plain: bool = False,
) -> int:
    """Open a face in a session (an id or a path) and return its exit code."""
    entry, _ = session_named(library_for(shelves), session)
    name = str(entry.path) if entry.standing == "file" else entry.id
    if speaks_plainly(asked=plain):
        from tiworkshop.plain.setup import open_session as plainly
        from tiworkshop.plain.start import start

        return start(shelves, plainly(name, minutes, activities, view))

    def opening() -> Opening:
        from tiworkshop.app.running import opening

        return opening.open_session(name, minutes, activities, view)

    return _open(shelves, opening)


def open_console(shelves: Shelves, named: str | None = None, *, plain: bool = False) -> int:
    """Open the facilitator's view of a run, named by its own id or its session's."""
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.run.instant import SystemClock
    from tiworkshop.run.runs import Runs

    open_runs = Runs(user_directories().runs, SystemClock()).resumable()
    fitting = [run for run in open_runs if named in {None, run.id, run.state.started.session}]
    if not fitting:
        raise _no_run(named, [run.id for run in open_runs])
    going_on = next((run for run in fitting if not run.state.away), fitting[0])
    if speaks_plainly(asked=plain):
        from tiworkshop.plain.console import open_console as plainly
        from tiworkshop.plain.start import start

        return start(shelves, plainly(going_on.id))

    def opening() -> Opening:
        from tiworkshop.app.running import opening

        return opening.open_console(going_on.id)

    return _open(shelves, opening)


def open_instrument(shelves: Shelves, name: str, *, plain: bool = False) -> int:
    """Open an instrument by its id and return the exit code."""
    instrument_named(library_for(shelves), name)
    if speaks_plainly(asked=plain):
        from tiworkshop.plain.instruments import open_named as plainly
        from tiworkshop.plain.start import start

        return start(shelves, plainly(name))

    def opening() -> Opening:
        from tiworkshop.app.instruments import open_named

        return open_named(name)

    return _open(shelves, opening)


def _no_run(named: str | None, known: list[str]) -> Stop:
    from tiworkshop.words.facilitating import NO_RUN

    if named is None or not known:
        return Stop(NO_RUN, "Start one with tiworkshop run SESSION, in another terminal.")
    return Stop(f"No run in progress is called {named}.", f"In progress: {', '.join(known)}.")


def _open(shelves: Shelves, opening: Callable[[], Opening] | None) -> int:
    """Start the app; *opening* loads what it opens, after what must come before all of it."""
    from tiworkshop.app.offline import leave_out_encryption

    leave_out_encryption()
    from tiworkshop.app.start import start

    return start(shelves, None if opening is None else opening())
