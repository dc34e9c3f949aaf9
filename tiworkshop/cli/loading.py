"""Groups of commands whose modules are imported only when a command is called."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.stop import USAGE, Stop

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Commands = Mapping[str, tuple[str, str]]
"""Every command's import path (``module:name``) and its line of help."""


class LoadedWhenCalled(click.Group):
    """A group that imports a command's module only to run it or to show its own help."""

    def __init__(
        self,
        name: str | None = None,
        *,
        loaded: Commands,
        # What else click.group passes on to a group.
        **settings: object,
    ) -> None:
        super().__init__(name, **settings)  # type: ignore[arg-type]  # click's own, untyped here
        self.loaded = loaded

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names in the order in which people need them."""
        return list(self.loaded)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command. None when there is none of this name."""
        if cmd_name not in self.loaded:
            return None
        module, _, name = self.loaded[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was named, or stop with the nearest ones."""
        if args and args[0] not in self.loaded and not args[0].startswith("-"):
            from tiworkshop.library.problem import nearest

            hint = nearest(args[0], self.loaded) or f"See {ctx.command_path} --help."
            raise Stop(f"There is no command {args[0]}.", hint, USAGE)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return what a shell may offer here, without importing any of the commands."""
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=text)
            for name, (_, text) in self.loaded.items()
            if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands' help lines without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self.loaded.items()])
