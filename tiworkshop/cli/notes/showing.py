"""tiworkshop notes show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tiworkshop.cli.documents import written
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop

if TYPE_CHECKING:
    from tiworkshop.export.document import Document
    from tiworkshop.export.exported import Exported
    from tiworkshop.keeping.cupboard import Thing
    from tiworkshop.library.shelves import Library


@click.command("show")
@click.argument("name", metavar="ID", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def show(shelves: Shelves, name: str | None, as_json: bool) -> None:
    """Kept notes, a plan or a record.

    ID is an id or the beginning of one; without it the latest notes.
    """
    from tiworkshop.cli.library import library_for

    shown = _shown(library_for(shelves), _thing(name))
    click.echo(written(shown, "json" if as_json else "text"), nl=False)


def _thing(name: str | None) -> Thing:
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.keeping.cupboard import NotThere, in_use, named

    cupboard = in_use(user_directories())
    things = cupboard.look().things
    if not things:
        hint = "Notes are kept at the close of a session."
        raise Stop("No notes and no plans are kept yet.", hint, USAGE)
    latest = next((one for one in things if one.kind == "notes"), things[0])
    try:
        return cupboard.open(named(things, name) if name else latest)
    except NotThere as reason:
        raise Stop(str(reason), "tiworkshop notes list shows what is kept.", USAGE) from None


def _shown(library: Library, thing: Thing) -> Exported:
    """Return a thing as text; as data it is as in an export, or as it is kept."""
    from tiworkshop.cli.notes.exporting import exported
    from tiworkshop.disk.plain_data import to_plain
    from tiworkshop.export.export_file import ExportFile, renamed
    from tiworkshop.export.exported import Exported
    from tiworkshop.instruments.records.record import AuditRecord, ContinuumRecord, PlanRecord
    from tiworkshop.notes.kept import KeptNotes

    match thing:
        case KeptNotes():
            return exported(ExportFile(notes=(thing,)), library.companion())
        case PlanRecord():
            return exported(ExportFile(plans=(thing,)), library.companion())
        case AuditRecord():
            data = to_plain(renamed(ExportFile(audits=(thing,))))
        case ContinuumRecord():
            data = to_plain(renamed(ExportFile(places=(thing,))))
        case _:
            data = to_plain(thing)
    return Exported(document=_document(library, thing), data=data)


def _document(library: Library, thing: Thing) -> Document:
    from datetime import date

    from tiworkshop.disk.directories import user_directories
    from tiworkshop.keeping.cupboard import NotThere
    from tiworkshop.run.instant import SystemClock
    from tiworkshop.workshop.keeping import Keeping
    from tiworkshop.workshop.services import Services

    services = Services(user_directories(), library, SystemClock(), date.today)
    try:
        return Keeping(services).document_of(thing)
    except NotThere as reason:
        raise Stop(str(reason), "Put it back into the library to read this.") from None
