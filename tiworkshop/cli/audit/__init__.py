"""tiworkshop audit."""

from __future__ import annotations

import click

from tiworkshop.cli.loading import LoadedWhenCalled
from tiworkshop.cli.options import library_option

COMMANDS = {
    "score": ("tiworkshop.cli.audit.scoring:score_file", "What a file or a record adds up to."),
    "template": ("tiworkshop.cli.audit.template:template", "The empty audit as CSV, to fill in."),
    "import": ("tiworkshop.cli.audit.importing:import_file", "Keep an audit from CSV."),
    "list": ("tiworkshop.cli.audit.listing:list_records", "The audits that are kept."),
    "show": ("tiworkshop.cli.audit.showing:show", "A kept audit with its evidence and plan."),
    "compare": ("tiworkshop.cli.audit.comparing:compare", "Perspectives side by side."),
    "over-time": ("tiworkshop.cli.audit.over_time:over_time", "One perspective over time."),
}


@click.group("audit", cls=LoadedWhenCalled, loaded=COMMANDS, invoke_without_command=True)
@library_option
@click.pass_context
def audit(ctx: click.Context) -> None:
    """The whole-school audit, from files or kept records.

    A position is a working summary of what was assessed. It is never a grade.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
