"""tiworkshop continuum keep."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop

if TYPE_CHECKING:
    from tiworkshop.instruments.continuum.sheet import ContinuumSheet


@click.command("keep")
@click.argument("place")
@click.option("--seen", default="", metavar="A,B", help="Signs by id; show continuum names them.")
@click.option("--date", "day", metavar="YYYY-MM-DD", help="The day it was chosen; else today.")
@library_option
@click.pass_obj
def keep(shelves: Shelves, place: str, seen: str, day: str | None) -> None:
    """Keep PLACE: the number of a phase, or two neighbours as 2-3. Prints the record's id.

    Evidence is written on the screens, where it never becomes part of a command.
    """
    from tiworkshop.cli.continuum.sources import continuum_of, shelf
    from tiworkshop.cli.days import day_named
    from tiworkshop.instruments.continuum.placing import NotAPlace, decode
    from tiworkshop.instruments.continuum.sheet import ContinuumSheet
    from tiworkshop.instruments.records.collecting import continuum_record
    from tiworkshop.notes.kept import random_note_id
    from tiworkshop.notes.redacting import NotSaved, redacted

    _, continuum = continuum_of(shelves)
    when = day_named(day, date.today())
    try:
        placed = ContinuumSheet(continuum).placed(decode(place, continuum))
    except NotAPlace as missing:
        raise Stop(str(missing), "", USAGE) from None
    sheet = _ticked(placed, seen)
    try:
        record = continuum_record(redacted(sheet.notes), continuum, when, random_note_id())
        shelf().keep(record)
    except NotSaved as reason:
        raise Stop(str(reason)) from None
    click.echo(record.id)


def _ticked(sheet: ContinuumSheet, seen: str) -> ContinuumSheet:
    from tiworkshop.library.problem import nearest

    known = [sign.id for sign in sheet.continuum.signs]
    for name in dict.fromkeys(part.strip() for part in seen.split(",") if part.strip()):
        if name not in known:
            hint = nearest(name, known) or "tiworkshop show continuum --json names them."
            raise Stop(f"There is no sign {name}.", hint, USAGE)
        sheet = sheet.ticked(name)
    return sheet
