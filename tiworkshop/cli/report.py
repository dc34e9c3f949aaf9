"""tiworkshop report."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import (
    EVERY_SHAPE,
    document_options,
    form_for,
    put_out,
    written,
)
from tiworkshop.cli.library import library_for, session_named
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported, table_of
from tiworkshop.library.shelves import Library
from tiworkshop.run.report import RunReport, run_report
from tiworkshop.run.runs import KnownRun


@click.command("report")
@click.argument("run", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@document_options(*EVERY_SHAPE)
@library_option
@click.pass_obj
def report(
    shelves: Shelves,
    run: str | None,
    as_json: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """How the time of a run went: minutes and steps, part by part.

    RUN is a run or a session; without it the latest run, open or closed. It holds no notes and
    no clock times.
    """
    from tiworkshop.export.run_report import report_document

    shape = form_for(form, output, EVERY_SHAPE, as_json=as_json)
    library = library_for(shelves)
    found = report_of(library, _run_named(run))
    exported = Exported(
        document=report_document(found, library.companion().report),
        table=table_of(_parts(found)),
        data=_data(found),
    )
    put_out(written(exported, shape), output, force=force)


def _run_named(name: str | None) -> KnownRun:
    """Return the latest run of a name, or of all. Stops when there is none."""
    known = known_runs()
    if not known:
        raise Stop("There is no run yet.", "tiworkshop run begins one.", USAGE)
    fitting = [run for run in known if name is None or run.id == name or run.is_of(name)]
    if not fitting:
        sessions = dict.fromkeys(run.state.started.session for run in known)
        raise Stop(f"There is no run {name}.", f"There are runs of {', '.join(sessions)}.", USAGE)
    return fitting[0]


def known_runs() -> tuple[KnownRun, ...]:
    """Return the user's runs, the latest first."""
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.run.instant import SystemClock
    from tiworkshop.run.runs import Runs

    return Runs(user_directories().runs, SystemClock()).all()


def report_of(library: Library, run: KnownRun) -> RunReport:
    """Return what a run came to. Stops when its session can't tell it any more."""
    from tiworkshop.run.instant import SystemClock
    from tiworkshop.run.route import agenda_of_run

    started = run.state.started
    _, session = session_named(library, started.session)
    try:
        agenda = agenda_of_run(session, run.state)
    except KeyError:
        sentence = f"{started.title} has no length of {started.minutes} minutes any more."
        raise Stop(sentence, "The run was begun with another version of it.") from None
    return run_report(agenda, run.events, SystemClock().now())


def _data(found: RunReport) -> dict[str, object]:
    return {
        "session": found.session,
        "title": found.title,
        "closed": found.closed,
        "pauses": {"times": found.pauses.times, "seconds": round(found.pauses.seconds)},
        "parts": _parts(found),
    }


def _parts(found: RunReport) -> list[dict[str, object]]:
    return [
        {
            "title": part.title,
            "planned": part.planned,
            "allotted": part.allotted,
            "actual": part.minutes,
            "seconds": round(part.seconds),
            "reached": list(part.reached),
            "not_reached": list(part.not_reached),
        }
        for part in found.parts
    ]
