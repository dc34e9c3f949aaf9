"""tiworkshop audit over-time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.audit.options import charts_option, figures_option
from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.drawing import PICTURES
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import PAGES

if TYPE_CHECKING:
    from tiworkshop.instruments.records.record import AuditRecord

_FORMATS = (*PAGES, "json", *PICTURES)


@click.command("over-time")
@click.option("--perspective", metavar="ID", help="Whose view; needed when several are kept.")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@figures_option
@charts_option
@document_options(*_FORMATS)
@library_option
@click.pass_obj
def over_time(
    shelves: Shelves,
    perspective: str | None,
    as_json: bool,
    figures: bool,
    charts: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """One perspective over time: what moved towards the scale's far end, and what away.

    Only questions that were assessed both times are compared. A lower figure can mean clearer
    sight.
    """
    from tiworkshop.cli.audit.data import line_data
    from tiworkshop.cli.audit.results import without_charts
    from tiworkshop.cli.audit.sources import audit_of, kept_audits
    from tiworkshop.cli.drawing import drawn_as
    from tiworkshop.export.audit_about import about_record
    from tiworkshop.export.audit_time import time_document, time_lines
    from tiworkshop.export.audit_wording import Discretion
    from tiworkshop.instruments.audit.over_time import Dated, lines
    from tiworkshop.instruments.audit.scoring import score

    library, audit = audit_of(shelves)
    records = _of_one_perspective(kept_audits(), perspective)
    dated = [Dated(one.date, score(audit, one.answers_by_number)) for one in records]
    words, discretion = library.companion().audit, Discretion(figures)
    shape = form_for(form, output, _FORMATS, as_json=as_json)
    content: str | bytes
    if shape in PICTURES:
        content = drawn_as(time_lines(audit, dated, words, discretion), shape)
    else:
        about = [line for one in records for line in about_record(one, audit, words.result)]
        document = time_document(audit, dated, words, about=about, discretion=discretion)
        data = {"lines": [line_data(line) for line in lines(audit, dated)]}
        shown = document if charts else without_charts(document)
        content = written(Exported(document=shown, data=data), shape)
    put_out(content, output, force=force)


def _of_one_perspective(
    records: tuple[AuditRecord, ...], perspective: str | None
) -> list[AuditRecord]:
    kept = dict.fromkeys(record.perspective for record in records)
    if perspective is None and len(kept) > 1:
        raise Stop("Several perspectives are kept.", f"Name one: {', '.join(kept)}.", USAGE)
    if perspective is not None and perspective not in kept:
        raise Stop(f"Nothing is kept of {perspective}.", f"Kept: {', '.join(kept)}.", USAGE)
    return [record for record in records if perspective in {None, record.perspective}]
