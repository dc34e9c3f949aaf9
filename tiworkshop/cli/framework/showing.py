"""tiworkshop framework show and over-time."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import PAGES


@click.command("show")
@click.argument("record", required=False)
@document_options(*PAGES)
@library_option
@click.pass_obj
def show(
    shelves: Shelves, record: str | None, form: str | None, output: Path | None, force: bool
) -> None:
    """A kept reflection with its plan, or a training plan.

    RECORD is an id or the beginning of one; without it the latest reflection.
    """
    from tiworkshop.cli.framework.sources import record_named, reflections_of
    from tiworkshop.instruments.records.record import ReflectionRecord

    reflections = reflections_of(shelves)
    found = record_named(reflections, record)
    document = (
        reflections.document_of(found, plan=True)
        if isinstance(found, ReflectionRecord)
        else reflections.training_document_of(found)
    )
    content = written(Exported(document=document), form_for(form, output, PAGES))
    put_out(content, output, force=force)


@click.command("over-time")
@click.option("--team", metavar="ID", help="A team by its id; else that of the latest reflection.")
@click.option("--level", type=int, metavar="N", help="A level; else that of the latest reflection.")
@document_options(*PAGES)
@library_option
@click.pass_obj
def over_time(
    shelves: Shelves,
    team: str | None,
    level: int | None,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """A team's reflections at one level. Only what was answered both times is compared."""
    from tiworkshop.cli.framework.sources import latest, reflections_of

    reflections = reflections_of(shelves)
    last = latest(reflections)
    whose, where = team or last.team, level or last.level
    if not reflections.of(whose, where):
        known = dict.fromkeys(f"{one.team} at {one.level}" for one in reflections.records())
        sentence = f"{whose} has no reflection at level {where}."
        raise Stop(sentence, f"Kept: {', '.join(known)}.", USAGE)
    document = reflections.over_time(whose, where)
    content = written(Exported(document=document), form_for(form, output, PAGES))
    put_out(content, output, force=force)
