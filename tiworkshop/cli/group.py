"""The group of commands, each loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from tiworkshop import __version__
from tiworkshop.cli.options import library_option, plain_option, plain_wanted
from tiworkshop.cli.stop import Stop

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
    "new": ("tiworkshop.cli.new:new", "A commented first version of a session or a reading."),
    "check": ("tiworkshop.cli.check:check", "Check definitions and readings."),
    "schema": ("tiworkshop.cli.schema:schema", "The JSON Schema of definitions."),
    "redact": ("tiworkshop.cli.redact:redact", "Replace names and contact details in any text."),
}
"""Every command's import path (``module:name``) and its line of help."""


class LoadedWhenCalled(click.Group):
    """A group that imports a command's module only to run it or to show its own help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names in the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command. None when there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was named, or stop with the nearest ones."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from tiworkshop.library.problem import nearest

            hint = nearest(args[0], COMMANDS) or "See tiworkshop --help."
            raise Stop(f"There is no command {args[0]}.", hint, code=2)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands' help lines without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(
    cls=LoadedWhenCalled,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="tiworkshop", message="%(prog)s %(version)s")
@plain_option
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
