"""tiworkshop framework."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import EVERY_SHAPE, document_options
from tiworkshop.cli.loading import LoadedWhenCalled
from tiworkshop.cli.options import library_option

COMMANDS = {
    "open": ("tiworkshop.cli.framework.opening:open_it", "Read it, reflect, plan training."),
    "list": ("tiworkshop.cli.framework.listing:list_records", "What is kept."),
    "show": ("tiworkshop.cli.framework.showing:show", "A kept reflection or training plan."),
    "over-time": ("tiworkshop.cli.framework.showing:over_time", "A team's reflections over time."),
    "training": ("tiworkshop.cli.framework.training:training", "What training covers."),
}


@click.group("framework", cls=LoadedWhenCalled, loaded=COMMANDS, invoke_without_command=True)
@click.option("--level", type=int, metavar="N", help="Only this level.")
@click.option("--theme", metavar="CODE", help="Only this theme, such as KA.")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@document_options(*EVERY_SHAPE)
@library_option
@click.pass_context
def framework(
    ctx: click.Context,
    level: int | None,
    theme: str | None,
    as_json: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """The workforce framework's statements, each with its id, level by level.

    An id tells the place in the source: L1.KA.K03 is level 1, theme KA, knowledge, the third.
    Level 4 has no themes: L4.03. What levels and themes mean: tiworkshop show framework.
    """
    if ctx.invoked_subcommand is None:
        from tiworkshop.cli.framework.statements import Wanted, print_statements

        shelves = ctx.ensure_object(list)
        print_statements(shelves, Wanted(level, theme), as_json, form, output, force=force)
