"""tiworkshop continuum list."""

from __future__ import annotations

import click

from tiworkshop.cli.documents import data_text
from tiworkshop.cli.options import Shelves, library_option


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def list_records(shelves: Shelves, as_json: bool) -> None:
    """The places that are kept, the earliest day first."""
    from tiworkshop.cli.continuum.sources import continuum_of, readable_places

    library, continuum = continuum_of(shelves)
    records = readable_places()
    if as_json:
        data = [
            {
                "id": record.id,
                "date": record.date,
                "phase": record.phase,
                "between": record.between,
                "seen": list(record.ticks),
            }
            for record in records
        ]
        click.echo(data_text({"places": data}), nl=False)
        return
    if not records:
        click.echo("No place is kept yet. tiworkshop continuum keep PLACE keeps one.")
    for record in records:
        words = record.visit.words(continuum) or library.companion().continuum.unknown
        click.echo(f"{record.id}  {record.date}  {words}")
