"""tiworkshop audit compare."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.audit.options import figures_option
from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import PAGES

_FORMATS = (*PAGES, "json")


@click.command("compare")
@click.argument("records", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@figures_option
@document_options(*_FORMATS)
@library_option
@click.pass_obj
def compare(
    shelves: Shelves,
    records: tuple[str, ...],
    as_json: bool,
    figures: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """Perspectives side by side: differences as questions, and nothing averaged.

    RECORDS are ids of kept audits; without them the latest of each perspective.
    """
    from tiworkshop.cli.audit.data import sides_data
    from tiworkshop.cli.audit.sources import audit_of, kept_audits, record_named
    from tiworkshop.export.audit_sides import side_document
    from tiworkshop.export.audit_wording import Discretion
    from tiworkshop.instruments.audit.scoring import score
    from tiworkshop.instruments.audit.side_by_side import View, side_by_side

    library, audit = audit_of(shelves)
    latest = {record.perspective: record for record in kept_audits()}
    chosen = [record_named(name) for name in records] if records else list(latest.values())
    if len(chosen) < 2:
        hint = "Keep another, or name two records."
        raise Stop("There is only one view to show.", hint, USAGE)
    order = [one.id for one in audit.perspectives]
    if not records:
        chosen.sort(key=lambda record: [*order, record.perspective].index(record.perspective))
    views = [
        View(one.perspective_title, one.date, score(audit, one.answers_by_number)) for one in chosen
    ]
    sides = side_by_side(audit, views)
    document = side_document(sides, library.companion().audit, Discretion(figures))
    exported = Exported(document=document, data=sides_data(sides))
    shape = form_for(form, output, _FORMATS, as_json=as_json)
    put_out(written(exported, shape), output, force=force)
