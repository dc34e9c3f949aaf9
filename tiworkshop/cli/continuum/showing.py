"""tiworkshop continuum show and over-time."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.options import Shelves, library_option
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
    """A kept place with what is seen: RECORD is an id; without it the latest day."""
    from tiworkshop.cli.continuum.sources import continuum_of, kept_places, record_named
    from tiworkshop.export.continuum_place import place_document

    library, continuum = continuum_of(shelves)
    found = record_named(record) if record else kept_places()[-1]
    document = place_document(found.visit, continuum, library.companion().continuum)
    content = written(Exported(document=document), form_for(form, output, PAGES))
    put_out(content, output, force=force)


@click.command("over-time")
@document_options(*PAGES)
@library_option
@click.pass_obj
def over_time(shelves: Shelves, form: str | None, output: Path | None, force: bool) -> None:
    """The places of several days, and what came to be seen. No place is a score."""
    from tiworkshop.cli.continuum.sources import continuum_of, kept_places
    from tiworkshop.export.continuum_place import places_over_time

    library, continuum = continuum_of(shelves)
    visits = [record.visit for record in kept_places()]
    document = places_over_time(visits, continuum, library.companion().continuum)
    content = written(Exported(document=document), form_for(form, output, PAGES))
    put_out(content, output, force=force)
