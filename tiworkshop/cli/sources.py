"""tiworkshop sources."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from tiworkshop.cli.documents import (
    EVERY_SHAPE,
    document_options,
    form_for,
    put_out,
    written,
)
from tiworkshop.cli.library import library_for
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.disk.plain_data import to_plain_keys
from tiworkshop.export.exported import Exported, table_of
from tiworkshop.library.provenance import Provenance, provenances
from tiworkshop.readings.page import Source


@click.command("sources")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@document_options(*EVERY_SHAPE)
@library_option
@click.pass_obj
def sources(
    shelves: Shelves, as_json: bool, form: str | None, output: Path | None, force: bool
) -> None:
    """Where every session, reading and instrument comes from.

    Each source with its title, body and year, what was taken from it and what was left out.
    """
    from tiworkshop.export.sources_list import sources_list

    library = library_for(shelves)
    found = list(provenances(library))
    rows = [row for one in found for row in _rows(one)]
    exported = Exported(
        document=sources_list(found, library.companion()), table=table_of(rows), data=rows
    )
    shape = form_for(form, output, EVERY_SHAPE, as_json=as_json)
    put_out(written(exported, shape), output, force=force)


def _rows(one: Provenance) -> Iterator[dict[str, object]]:
    """Yield one row a source, or one without a source."""
    problems = [str(problem) for problem in one.problems]
    for source in one.sources or (Source("", "", "", ""),):
        yield {
            "kind": one.kind,
            "id": one.id,
            "name": one.name,
            **to_plain_keys(source),
            "wording": one.wording,
            "problems": problems,
        }
