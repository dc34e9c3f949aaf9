"""tiworkshop new."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.paths import TO_WRITE
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.library.entry import READINGS, SESSIONS
from tiworkshop.library.shapes import SCHEMAS, schema_text
from tiworkshop.library.starters import (
    is_id,
    nearest_id,
    reading_of,
    reading_starter,
    session_starter,
)


@click.command("new")
@click.argument("name", metavar="ID")
@click.option("--reading", "only_reading", is_flag=True, help="Only a reading, without a session.")
@click.option(
    "-o",
    "--output",
    type=TO_WRITE,
    metavar="FILE",
    help="Write to FILE, its reading beside it, and not into a library.",
)
@library_option
@click.pass_obj
def new(shelves: Shelves, name: str, only_reading: bool, output: Path | None) -> None:
    """Write a commented first version of a session, with a reading, to change as you like.

    It goes into your own library, or into the one named with --library. No file is replaced.
    """
    if not is_id(name):
        hint = f"Did you mean {nearest_id(name)}?" if nearest_id(name) else "Try our-first-hour."
        raise Stop("An id has small letters, digits and dashes between them.", hint, USAGE)
    if output is not None:
        texts = _beside(output, name, only_reading)
    else:
        texts = _on_shelf(shelves, name, only_reading)
    _write(texts)
    for path in texts:
        click.echo(path)
    first = next(iter(texts))
    click.echo(f"Now open {first} in an editor.", err=True)
    click.echo("tiworkshop check --watch looks at it whenever you save.", err=True)


def _on_shelf(shelves: Shelves, name: str, only_reading: bool) -> dict[Path, str]:
    """Return the files for a library, with the schema that they name for editors."""
    from tiworkshop.disk.directories import user_directories

    shelf = shelves[-1] if shelves else user_directories().library
    kind = "reading" if only_reading else "session"
    texts = {shelf / READINGS / f"{name}.md": reading_starter(name)}
    if not only_reading:
        reading = reading_of(name)
        texts = {
            shelf / SESSIONS / f"{name}.yaml": session_starter(name),
            shelf / READINGS / f"{reading}.md": reading_starter(reading),
        }
    schema = shelf / SCHEMAS / f"{kind}.json"
    return texts if schema.exists() else {**texts, schema: schema_text(kind)}


def _beside(output: Path, name: str, only_reading: bool) -> dict[Path, str]:
    """Return the files for a place of one's own choice."""
    ending = ".md" if only_reading else ".yaml"
    if output.name != f"{name}{ending}":
        sentence = f"The file of {name} is called {name}{ending}."
        raise Stop(sentence, "A file is found by its id.", USAGE)
    if only_reading:
        return {output: reading_starter(name)}
    reading = reading_of(name)
    return {
        output: session_starter(name, modeline=False),
        output.with_name(f"{reading}.md"): reading_starter(reading),
    }


def _write(texts: dict[Path, str]) -> None:
    """Write all files, or none when one is there already."""
    from tiworkshop.disk.files import make_directories, write_for_sharing

    for path in texts:
        if path.exists() or path.is_symlink():
            raise Stop(f"{path} is there already.", "Choose another id.", USAGE)
    for path, text in texts.items():
        make_directories(path.parent)
        try:
            write_for_sharing(path, text.encode(), replace=False)
        except FileExistsError:
            raise Stop(f"{path} is there already.", "Choose another id.", USAGE) from None
