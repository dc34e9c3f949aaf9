"""tiworkshop notes export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.documents import EVERY_SHAPE, document_options, form_for, put_out, written
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported

if TYPE_CHECKING:
    from tiworkshop.export.export_file import ExportFile
    from tiworkshop.library.companion import Companion

_FORMATS = (*EVERY_SHAPE, "ics")


@click.command("export")
@click.argument("notes", metavar="[ID]...", nargs=-1)
@click.option("--governor", is_flag=True, help="One page for governors instead of notes.")
@click.option("--for-collating", is_flag=True, help="Figures and choices only, as JSON.")
@click.option("--with-text", is_flag=True, help="Let calendar entries say what is planned.")
@click.option("--plans/--no-plans", default=True, help="For governors: planned changes.")
@click.option("--audit/--no-audit", default=True, help="For governors: the latest audit.")
@click.option("--place/--no-place", default=True, help="For governors: the latest place.")
@click.option("--time/--no-time", default=True, help="For governors: the latest session's time.")
@click.option("--json", "as_json", is_flag=True, help="JSON; the same as --format json.")
@document_options(*_FORMATS)
@library_option
@click.pass_obj
def export(
    shelves: Shelves,
    notes: tuple[str, ...],
    governor: bool,
    for_collating: bool,
    with_text: bool,
    plans: bool,
    audit: bool,
    place: bool,
    time: bool,
    as_json: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """Notes and plans: those with an ID, or all of them.

    An ID is as much of an id as is needed. Days stand in them; who wrote and at what time does
    not. Read an export once more before you pass it on.
    """
    from tiworkshop.cli.library import library_for
    from tiworkshop.cli.notes.governing import Parts, governors_export
    from tiworkshop.cli.notes.sources import (
        everything_kept,
        known_lenses,
        notes_and_plans,
        readable_sessions,
    )
    from tiworkshop.export.export_file import without_text

    if governor and for_collating:
        raise Stop("--governor and --for-collating don't go together.", "Choose one.", USAGE)
    library = library_for(shelves)
    if for_collating:
        if notes or (form or "json") != "json":
            hint = "Give it without ids and formats."
            raise Stop("--for-collating takes everything that is kept, as JSON.", hint, USAGE)
        kept = without_text(everything_kept(), known_lenses(readable_sessions(library)))
        shape, content = "json", exported(kept, library.companion())
    elif governor:
        shape = form_for(form, output, _FORMATS, as_json=as_json)
        content = governors_export(library, notes, Parts(plans, audit, place, time), shape)
    else:
        shape = form_for(form, output, _FORMATS, as_json=as_json)
        chosen = notes_and_plans(notes)
        content = exported(chosen, library.companion(), with_text=with_text)
    put_out(written(content, shape), output, force=force)


def exported(chosen: ExportFile, words: Companion, *, with_text: bool = False) -> Exported:
    """Return notes and plans in every shape that some format holds."""
    from tiworkshop.disk.plain_data import to_plain
    from tiworkshop.export.export_file import renamed
    from tiworkshop.export.kept_notes import notes_document, notes_table
    from tiworkshop.export.planned import review_days
    from tiworkshop.plans.change import last_standings

    standings = last_standings(chosen.standings)
    return Exported(
        document=notes_document(chosen.notes, chosen.plans, words, standings),
        table=notes_table(chosen.notes, chosen.plans, words, standings),
        data=to_plain(renamed(chosen)),
        days=review_days(chosen.with_plans, words.exports, with_text=with_text),
    )
