"""tiworkshop audit template."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import put_out
from tiworkshop.cli.options import Shelves, library_option


@click.command("template")
@click.option("--about", is_flag=True, help="With a last column that says what is asked.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write to FILE instead of printing.",
)
@click.option("--force", is_flag=True, help="Replace FILE when it is there already.")
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
