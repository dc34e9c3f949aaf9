"""tiworkshop import."""

from __future__ import annotations

import json
import shlex
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.library import library_for, say_problems
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.paths import TO_READ, TO_WRITE_OR_PRINT
from tiworkshop.cli.stop import FINDINGS, USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.library.definition import Session
from tiworkshop.library.entry import SESSIONS
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.library.source_text import LARGEST_BYTES

if TYPE_CHECKING:
    from tiworkshop.importing.document import ModuleText
    from tiworkshop.importing.module import Imported
    from tiworkshop.importing.readings import KnownReading
    from tiworkshop.library.shelves import Library

_ENDINGS = frozenset({".yaml", ".yml"})
_STANDARD_OUTPUT = Path("-")


@click.command("import")
@click.argument("document", metavar="MODULE.md", type=TO_READ)
@click.option(
    "-o",
    "--output",
    type=TO_WRITE_OR_PRINT,
    metavar="FILE",
    help="Write to FILE, or print with -; else it goes into your own library.",
)
@click.option("--id", "session_id", default="", metavar="ID", help="The id; else from the title.")
@click.option("--force", is_flag=True, help="Replace FILE when it is there already.")
@click.option("--json", "as_json", is_flag=True, help="Print what was read as data.")
@library_option
@click.pass_obj
def import_module(
    shelves: Shelves,
    document: Path,
    output: Path | None,
    session_id: str,
    force: bool,
    as_json: bool,
) -> int:
    """Make a session definition of a module document in Markdown.

    It keeps the author's wording. What it guessed, and what it could not place, is said with line
    numbers. Exit code 1 when minutes don't add up, 2 when nothing was written.
    """
    from tiworkshop.importing.report import as_data, told

    _check_call(output, session_id, as_json=as_json)
    library = library_for(shelves)
    source = _read(document)
    wanted = session_id or _id_of_file(output)
    imported = _imported(source, library, document, wanted)
    text = _as_yaml(imported)
    unusable = _problems(text, document)
    place = _put(text, output, imported.session.id, force=force)
    if as_json:
        where = str(place) if place else None
        data = as_data(imported, source, unusable, where)
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    for line in told(imported, source, unusable):
        click.echo(line, err=True)
    if place:
        _say_where(place, imported.session, library, usable=not unusable)
    return FINDINGS if unusable else 0


def _check_call(output: Path | None, session_id: str, *, as_json: bool) -> None:
    from tiworkshop.importing.names import ID

    if session_id and not ID.fullmatch(session_id):
        hint = "Use small letters, digits and single hyphens, as in our-module."
        raise Stop(f"{session_id} can't be an id.", hint, USAGE)
    if output == _STANDARD_OUTPUT and as_json:
        raise Stop("-o - and --json would both be printed.", "Choose one.", USAGE)
    if output not in {None, _STANDARD_OUTPUT} and output and output.suffix not in _ENDINGS:
        raise Stop(f"{output} has not the ending of a definition.", "Call it ….yaml.", USAGE)


def _id_of_file(output: Path | None) -> str:
    """Return the id that a file's name gives; a definition's file is called by its id."""
    from tiworkshop.importing.names import ID

    named = output is not None and output != _STANDARD_OUTPUT and ID.fullmatch(output.stem)
    return output.stem if named and output else ""


def _read(document: Path) -> ModuleText:
    from tiworkshop.importing.document import read_document

    try:
        return read_document(document)
    except Refused as refused:
        first = refused.problems[0]
        if len(refused.problems) > 1:
            say_problems(refused.problems)
            raise Stop(f"{document} can't be read as it is.", "See above.", USAGE) from None
        place = f"{document}, line {first.line}" if first.line else str(document)
        raise Stop(f"{place}: {first.sentence}", first.hint, USAGE) from None


def _imported(source: ModuleText, library: Library, document: Path, wanted: str) -> Imported:
    from tiworkshop.importing.module import NotAModule, read_module

    otherwise = document.stem.replace("-", " ").replace("_", " ").strip().capitalize()
    try:
        return read_module(source.text, _readings(library), session_id=wanted, otherwise=otherwise)
    except NotAModule:
        hint = "It needs headings such as Purpose, Session Shape and Optional Activities."
        raise Stop(f"{document} is not a module document.", hint, USAGE) from None


def _readings(library: Library) -> list[KnownReading]:
    """Return the readings that a room may see; one that can't be read is passed over."""
    from tiworkshop.importing.readings import KnownReading

    found = []
    for name in library.readings:
        with suppress(Refused, NotFound, OSError):
            reading = library.reading(name)
            if reading.audience == "everyone":
                found.append(KnownReading(reading.id, reading.title))
    return found


def _as_yaml(imported: Imported) -> str:
    from tiworkshop.importing.report import HEAD
    from tiworkshop.importing.writing import as_yaml

    text = as_yaml(imported.session, imported.guesses, imported.warnings, HEAD)
    if len(text.encode()) > LARGEST_BYTES:
        raise Stop("The definition would be larger than 1 MiB.", "Shorten the document.", USAGE)
    return text


def _problems(text: str, document: Path) -> tuple[Problem, ...]:
    """Return why the definition can't be used as it is, as `check` would say it."""
    from tiworkshop.library.session_file import session_in
    from tiworkshop.library.source_text import SourceText

    try:
        session_in(SourceText(text), document)
    except Refused as refused:
        return refused.problems
    return ()


def _put(text: str, output: Path | None, session_id: str, *, force: bool) -> Path | None:
    """Write a definition, or print it; return where it was written."""
    if output == _STANDARD_OUTPUT:
        click.echo(text, nl=False)
        return None
    from tiworkshop.disk.files import private_directory, write_for_sharing
    from tiworkshop.disk.hands import UnsafeDirectory

    place = output or user_directories().library / SESSIONS / f"{session_id}.yaml"
    try:
        if output is None:
            private_directory(place.parent)
        write_for_sharing(place, text.encode(), replace=force)
    except FileExistsError:
        hint = "--force replaces it, and --id or -o gives another name."
        raise Stop(f"{place} is there already.", hint, USAGE) from None
    except (FileNotFoundError, NotADirectoryError):
        sentence = f"There is no directory {place.parent}."
        raise Stop(sentence, "Make it first, or name another.", USAGE) from None
    except UnsafeDirectory as error:
        raise Stop(f"{error.strerror}.", error.hint, USAGE) from None
    except OSError as error:
        reason = error.strerror or "it can't be written"
        raise Stop(f"{place} was not written: {reason}.", "", USAGE) from None
    return place


def _say_where(place: Path, session: Session, library: Library, *, usable: bool) -> None:
    own = place.parent == user_directories().library / SESSIONS
    click.echo(f"Written to {place}. Only you can read it.", err=True)
    if own and (hidden := library.sessions.get(session.id)) and hidden.shelf != "user":
        click.echo(f"It is shown instead of the {hidden.shelf} session of this id.", err=True)
    if not own and place.stem != session.id:
        click.echo(f"Its id is {session.id}; call the file {session.id}.yaml.", err=True)
    name = session.id if own else shlex.quote(f"{'' if '/' in str(place) else './'}{place}")
    if usable:
        minutes = session.variants[0].minutes
        click.echo(f"To run it: tiworkshop run {name} --minutes {minutes}", err=True)
    else:
        click.echo(f"Change what is marked there, then: tiworkshop check {name}", err=True)
