"""tiworkshop audit import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.paths import TO_READ
from tiworkshop.cli.stop import Stop


@click.command("import")
@click.argument("file", type=TO_READ)
@click.option("--perspective", metavar="ID", help="Whose view it is; else leaders' own.")
@click.option("--date", "day", metavar="YYYY-MM-DD", help="The day of the audit; else today.")
@library_option
@click.pass_obj
def import_file(shelves: Shelves, file: Path, perspective: str | None, day: str | None) -> None:
    """Keep an audit from CSV: all of it, or nothing with every reason.

    Names in the evidence are replaced before anything is kept. Prints the record's id.
    """
    from tiworkshop.cli.audit.sources import (
        audit_of,
        perspective_named,
        read_file,
        sheet_in,
        shelf,
    )
    from tiworkshop.cli.days import day_named
    from tiworkshop.instruments.audit.figures import counted
    from tiworkshop.instruments.audit.scoring import score
    from tiworkshop.instruments.records.collecting import audit_record
    from tiworkshop.notes.kept import random_note_id
    from tiworkshop.notes.redacting import NotSaved, redacted

    _, audit = audit_of(shelves)
    view, when = perspective_named(audit, perspective), day_named(day, date.today())
    sheet = sheet_in(read_file(file), str(file), audit)
    try:
        result = redacted(sheet.notes)
        record = audit_record(result, audit, view, when, random_note_id())
        shelf().keep(record)
    except NotSaved as reason:
        raise Stop(str(reason)) from None
    tally = score(audit, sheet.answers).tally
    n = counted(tally.assessed, tally.asked)
    click.echo(f"Kept: {view.title}, {when.isoformat()}, {n} assessed.", err=True)
    if sheet.evidence:
        click.echo(_replaced(record.replaced), err=True)
    click.echo(record.id)


def _replaced(count: int) -> str:
    details = "One detail was" if count == 1 else f"{count} details were"
    said = f"{details} replaced in the evidence." if count else "Nothing had to be replaced."
    return f"{said} The check misses things, so read the evidence once more."
