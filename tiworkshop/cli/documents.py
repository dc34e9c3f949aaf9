"""Where a command's document goes: standard output, or a file that nobody else can read."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.document import Document

FORMATS = {
    "text": "tiworkshop.export.text:as_text",
    "markdown": "tiworkshop.export.markdown:as_markdown",
    "html": "tiworkshop.export.html:as_html",
}
"""Every format's writer (``module:name``), imported when it is asked for."""
_BY_ENDING = {
    ".txt": "text",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".svg": "svg",
    ".png": "png",
}

# A decorator takes and gives commands of any signature.
Command = Callable[..., Any]


def document_options(*formats: str) -> Callable[[Command], Command]:
    """Add --format, -o and --force to a command; the first format is the usual one."""
    options = (
        click.option(
            "--format",
            "form",
            type=click.Choice(formats),
            help=f"The format; else as FILE's name ends, else {formats[0]}.",
        ),
        click.option(
            "-o",
            "--output",
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="FILE",
            help="Write to FILE instead of printing.",
        ),
        click.option("--force", is_flag=True, help="Replace FILE when it is there already."),
    )

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def form_for(form: str | None, output: Path | None, formats: tuple[str, ...]) -> str:
    """Return the format that was asked for, that a file's name means, or the usual one."""
    meant = _BY_ENDING.get(output.suffix.lower(), "") if output else ""
    return form or (meant if meant in formats else formats[0])


def written(document: Document, form: str) -> str:
    """Return a document in a format."""
    module, _, name = FORMATS[form].partition(":")
    writer: Callable[[Document], str] = getattr(import_module(module), name)
    return writer(document)


def data_text(data: object) -> str:
    """Return data as JSON that people can read too."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def put_out(content: str | bytes, output: Path | None, *, force: bool) -> None:
    """Print text, or write it to a file of mode 0600. Stops rather than replace a file."""
    if output is None:
        if isinstance(content, bytes) and sys.stdout.isatty():
            raise Stop("A picture can't be printed here.", "Name a file with -o.", USAGE)
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
