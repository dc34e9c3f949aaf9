"""tiworkshop audit template."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import force_option, output_option, put_out
from tiworkshop.cli.options import Shelves, library_option


@click.command("template")
@click.option("--about", is_flag=True, help="With a last column that says what is asked.")
@output_option
@force_option
@library_option
@click.pass_obj
def template(shelves: Shelves, about: bool, output: Path | None, force: bool) -> None:
    """The empty audit as CSV, for any spreadsheet.

    Each row shares 100 over the levels. A row left blank is not assessed.
    """
    from tiworkshop.cli.audit.sources import audit_of
    from tiworkshop.instruments.audit.csv_out import template as empty

    _, audit = audit_of(shelves)
    put_out(empty(audit, about=about), output, force=force)
