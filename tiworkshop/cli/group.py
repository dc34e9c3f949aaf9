"""The group of commands, each loaded when it is called."""

from __future__ import annotations

import click

from tiworkshop import __version__
from tiworkshop.cli.loading import LoadedWhenCalled
from tiworkshop.cli.options import library_option, plain_option, plain_wanted, restricted_option

COMMANDS = {
    "run": ("tiworkshop.cli.run:run", "Start or resume a session."),
    "console": (
        "tiworkshop.cli.console:console",
        "The facilitator's view of a run open elsewhere.",
    ),
    "list": ("tiworkshop.cli.listing:list_library", "What the library holds."),
    "show": ("tiworkshop.cli.showing:show", "A whole session definition, checked."),
    "agenda": ("tiworkshop.cli.agenda:agenda", "A session's timetable."),
    "handout": ("tiworkshop.cli.handout:handout", "A session on one sheet, for the room."),
    "report": ("tiworkshop.cli.report:report", "How the time of a run went."),
    "audit": ("tiworkshop.cli.audit:audit", "The whole-school audit, from files or kept records."),
    "continuum": ("tiworkshop.cli.continuum:continuum", "Where a school places itself."),
    "notes": ("tiworkshop.cli.notes:notes", "Kept notes and plans: list, show, export, collate."),
    "framework": (
        "tiworkshop.cli.framework:framework",
        "The workforce framework's statements, each with its id.",
    ),
    "glossary": ("tiworkshop.cli.glossary:glossary", "What words mean: one term, or all."),
    "search": ("tiworkshop.cli.search:search", "Find words in everything the library holds."),
    "sources": (
        "tiworkshop.cli.sources:sources",
        "Where everything comes from, and what was left out.",
    ),
    "new": ("tiworkshop.cli.new:new", "A commented first version of a session or a reading."),
    "check": ("tiworkshop.cli.check:check", "Check definitions and readings."),
    "import": ("tiworkshop.cli.importing:import_module", "A session from a module document."),
    "schema": ("tiworkshop.cli.schema:schema", "The JSON Schema of definitions."),
    "doctor": ("tiworkshop.cli.doctor:doctor", "What this terminal and your files can do."),
    "redact": ("tiworkshop.cli.redact:redact", "Replace names and contact details in any text."),
}


@click.group(
    cls=LoadedWhenCalled,
    loaded=COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="tiworkshop", message="%(prog)s %(version)s")
@plain_option
@restricted_option
@library_option
@click.pass_context
def tiworkshop(ctx: click.Context) -> int | None:
    """A calm companion for workshops on trauma-informed systems.

    Without a command it opens at home: sessions, runs to resume, help.
    """
    if ctx.invoked_subcommand is None:
        from tiworkshop.cli.opening import open_home

        return open_home(ctx.ensure_object(list), plain=plain_wanted(ctx))
    return None
