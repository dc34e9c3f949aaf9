"""Paths on the command line. Every one is of a type from here, so that restricted mode holds."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

import click

from tiworkshop.cli.allowed import allowed

STANDARD = "-"
"""Standard input or output, in the place of a path."""


class PathToRead(click.Path):
    """A file or directory to read; refused in restricted mode, except standard input."""

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | PathLike[str]:
        """Return the path that was named. Stops when none may be."""
        if not (self.allow_dash and value == STANDARD):
            allowed().refuse_path(str(value))
        return super().convert(str(value), param, ctx)


class PathToWrite(click.Path):
    """A file to write; in restricted mode a name among one's own exports."""

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | PathLike[str]:
        """Return the path to write to. Stops when it may not be written."""
        named = str(value)
        if not (self.allow_dash and named == STANDARD):
            named = allowed().to_write(named)
        return super().convert(named, param, ctx)


TO_READ = PathToRead(path_type=Path)
TEXT_TO_READ = PathToRead(path_type=str, allow_dash=True)
TO_WRITE = PathToWrite(path_type=Path, dir_okay=False)
TO_WRITE_OR_PRINT = PathToWrite(path_type=Path, dir_okay=False, allow_dash=True)
