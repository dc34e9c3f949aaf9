"""Where a command's document goes: standard output, or a file that nobody else can read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from tiworkshop.cli.drawing import PICTURES
from tiworkshop.cli.paths import TO_WRITE
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import FORMATS, PAGES, NotInstalled, encoded
from tiworkshop.export.formats.data import as_json

EVERY_SHAPE = (*PAGES, "csv", "json")
"""What a command offers that has pages, a table and data."""
_BY_ENDING = {
    **{ending: name for name, one in FORMATS.items() for ending in one.endings},
    **{f".{name}": name for name in PICTURES},
}

# A decorator takes and gives commands of any signature.
Command = Callable[..., Any]

force_option = click.option("--force", is_flag=True, help="Replace FILE when it is there already.")
output_option = click.option(
    "-o",
    "--output",
    type=TO_WRITE,
    metavar="FILE",
    help="Write to FILE instead of printing.",
)


def document_options(*formats: str) -> Callable[[Command], Command]:
    """Add --format, -o and --force to a command; the first format is the usual one."""
    form = click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        help=f"The format; else as FILE's name ends, else {formats[0]}.",
    )
    return lambda command: form(output_option(force_option(command)))


def form_for(
    form: str | None, output: Path | None, formats: tuple[str, ...], *, as_json: bool = False
) -> str:
    """Return the format that was asked for, that a file's name means, or the usual one.

    Stops when --json was given beside a format.
    """
    if as_json and form:
        raise Stop("--json and --format don't go together.", "Choose one.", USAGE)
    if as_json:
        return "json"
    meant = _BY_ENDING.get(output.suffix.lower(), "") if output else ""
    return form or (meant if meant in formats else formats[0])


def written(exported: Exported, form: str) -> str | bytes:
    """Return what is exported in a format. Stops when what writes it isn't installed."""
    if form == "docx":
        from tiworkshop.disk.directories import user_directories
        from tiworkshop.export.charts.fonts import remember_fonts_privately

        remember_fonts_privately(user_directories().cache)  # its charts are drawn
    try:
        return encoded(exported, form)
    except NotInstalled as missing:
        raise Stop(str(missing), missing.hint) from None


def data_text(data: object) -> str:
    """Return data as JSON that people can read too."""
    return as_json(data)


def put_out(content: str | bytes, output: Path | None, *, force: bool) -> None:
    """Print text, or write it to a file of mode 0600. Stops rather than replace a file."""
    if output is None:
        if isinstance(content, bytes) and sys.stdout.isatty():
            raise Stop("Such a file can't be shown here.", "Name one with -o.", USAGE)
        click.echo(content, nl=False)
        return
    from tiworkshop.disk.files import write_for_sharing

    whole = content.encode() if isinstance(content, str) else content
    try:
        write_for_sharing(output, whole, replace=force)
    except FileExistsError:
        raise Stop(f"{output} is there already.", "--force replaces it.", USAGE) from None
    except (FileNotFoundError, NotADirectoryError):
        sentence = f"There is no directory {output.parent}."
        raise Stop(sentence, "Make it first, or name another.", USAGE) from None
    click.echo(f"Written to {output}. Only you can read it.", err=True)
