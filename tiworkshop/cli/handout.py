"""tiworkshop handout."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.completing import session_ids
from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.library import agenda_for, library_for, session_named
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.export.exported import Exported

_FORMATS = ("markdown", "html", "docx", "pdf")


@click.command("handout")
@click.argument("session", shell_complete=session_ids)
@click.option("--minutes", type=int, help="Which length; the session's first when not given.")
@click.option("--activities", default="", metavar="A,B", help="Optional activities by id.")
@document_options(*_FORMATS)
@library_option
@click.pass_obj
def handout(
    shelves: Shelves,
    session: str,
    minutes: int | None,
    activities: str,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """A sheet of A4 for the room: SESSION (an id or a path) with space to write.

    HTML prints on one page. It says nothing of who made it, where or when.
    """
    from tiworkshop.export.handout import handout as sheet

    library = library_for(shelves)
    _, definition = session_named(library, session)
    length = minutes if minutes is not None else definition.variants[0].minutes
    document = sheet(agenda_for(definition, length, activities), library.companion())
    content = written(Exported(document=document), form_for(form, output, _FORMATS))
    put_out(content, output, force=force)
