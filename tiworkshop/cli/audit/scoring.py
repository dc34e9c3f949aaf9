"""tiworkshop audit score."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.audit.options import charts_option, figures_option
from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.drawing import PICTURES
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import PAGES

_FORMATS = (*PAGES, "json", *PICTURES)


@click.command("score")
@click.argument("source", metavar="FILE|RECORD|-")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@figures_option
@charts_option
@document_options(*_FORMATS)
@library_option
@click.pass_obj
def score_file(
    shelves: Shelves,
    source: str,
    as_json: bool,
    figures: bool,
    charts: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """What an audit adds up to: totals, positions, and how many questions stand behind each.

    FILE is CSV with the columns question,1,2,3,4,5,evidence, or a kept record. A question that
    was not assessed stays out of every figure. Evidence is not printed.
    """
    from tiworkshop.cli.audit.data import result_data
    from tiworkshop.cli.audit.results import result_content
    from tiworkshop.cli.audit.sources import audit_of, source_named
    from tiworkshop.instruments.audit.scoring import score

    shape = form_for(form, output, _FORMATS, as_json=as_json)
    library, audit = audit_of(shelves)
    found = source_named(source, audit)
    result = score(audit, found.sheet.answers, found.sheet.evidence)
    if shape == "json":
        put_out(written(Exported(data=result_data(result)), shape), output, force=force)
        return
    words = library.companion()
    content = result_content(result, words, found.record, shape, figures=figures, charts=charts)
    put_out(content, output, force=force)
