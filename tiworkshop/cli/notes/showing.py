"""tiworkshop notes show."""

from __future__ import annotations

import click

from tiworkshop.cli.documents import written
from tiworkshop.cli.options import Shelves, library_option


@click.command("show")
@click.argument("note", metavar="ID", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def show(shelves: Shelves, note: str | None, as_json: bool) -> None:
    """Kept notes or a plan.

    ID is an id or the beginning of one; without it the latest notes.
    """
    from dataclasses import replace

    from tiworkshop.cli.library import library_for
    from tiworkshop.cli.notes.exporting import exported
    from tiworkshop.cli.notes.sources import notes_and_plans

    chosen = notes_and_plans([note] if note else [])
    if note is None and chosen.notes:
        chosen = replace(chosen, notes=chosen.notes[:1], plans=())
    elif note is None:
        chosen = replace(chosen, plans=chosen.plans[-1:])
    shown = exported(chosen, library_for(shelves).companion())
    click.echo(written(shown, "json" if as_json else "text"), nl=False)
