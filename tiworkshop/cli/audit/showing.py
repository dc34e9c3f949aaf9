"""tiworkshop audit show."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.audit.options import charts_option, figures_option
from tiworkshop.cli.documents import document_options, form_for, put_out
from tiworkshop.cli.drawing import PICTURES
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.export.formats import PAGES

_FORMATS = (*PAGES, "csv", *PICTURES)


@click.command("show")
@click.argument("record", required=False)
@figures_option
@charts_option
@document_options(*_FORMATS)
@library_option
@click.pass_obj
def show(
    shelves: Shelves,
    record: str | None,
    figures: bool,
    charts: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """A kept audit with its evidence and its plan.

    RECORD is an id or the beginning of one; without it the latest day. CSV holds every figure.
    """
    from tiworkshop.cli.audit.results import result_content
    from tiworkshop.cli.audit.sources import audit_of, kept_audits, record_named
    from tiworkshop.instruments.audit.csv_out import as_csv
    from tiworkshop.instruments.audit.scoring import score

    library, audit = audit_of(shelves)
    found = record_named(record) if record else kept_audits()[-1]
    answers, evidence = found.answers_by_number, found.evidence
    shape = form_for(form, output, _FORMATS)
    if shape == "csv":
        put_out(as_csv(audit, answers, evidence), output, force=force)
        return
    result, words = score(audit, answers, evidence), library.companion()
    content = result_content(
        result, words, found, shape, figures=figures, charts=charts, whole=True
    )
    put_out(content, output, force=force)
