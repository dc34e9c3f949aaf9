"""tiworkshop console."""

from __future__ import annotations

import click

from tiworkshop.cli.opening import open_console
from tiworkshop.cli.options import Shelves, library_option


@click.command("console")
@click.argument("run", required=False)
@library_option
@click.pass_obj
def console(shelves: Shelves, run: str | None) -> int:
    """Open the facilitator's view of RUN (a run's or a session's id), open elsewhere.

    Without RUN it takes the run in progress. Both views follow each other.
    """
    return open_console(shelves, run)
