"""The library as commands see it: what can't be found or read stops the command."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tiworkshop.cli.allowed import allowed
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.library.definition import Session
from tiworkshop.library.entry import Entry
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.shelves import Library, NotFound, open_library

if TYPE_CHECKING:
    from tiworkshop.cli.options import Shelves
    from tiworkshop.library.instruments import AnyInstrument


def library_for(shelves: Shelves) -> Library:
    """Return the user's library with the extra shelves given on the command line."""
    for directory in shelves:
        if not directory.is_dir():
            raise Stop(f"{directory} is not a directory.", "Name one that holds sessions/.", USAGE)
    return open_library(user_directories(), shelves)


def session_named(library: Library, name: str) -> tuple[Entry, Session]:
    """Return a session's entry and definition. Stops with what is wrong."""
    if name not in library.sessions:
        allowed().refuse_session_path(name)
    try:
        entry = library.session_entry(name)
    except NotFound as missing:
        raise Stop(str(missing), missing.hint, USAGE) from None
    try:
        return entry, library.session(entry)
    except Refused as refused:
        raise _unusable(name, entry, refused) from None


def instrument_named(library: Library, name: str) -> AnyInstrument:
    """Return an instrument. Stops with what is wrong."""
    try:
        return library.instrument(name)
    except NotFound as missing:
        raise Stop(str(missing), missing.hint, USAGE) from None
    except Refused as refused:
        raise _unusable(name, library.instruments[name], refused) from None


def _unusable(name: str, entry: Entry, refused: Refused) -> Stop:
    from tiworkshop.words.unusable import what_it_hides

    say_problems(refused.problems)
    count = len(refused.problems)
    what = "one problem" if count == 1 else f"{count} problems"
    return Stop(f"{name} can't be used: {what}, listed above.", what_it_hides(entry))


def say_problems(problems: Iterable[Problem]) -> None:
    """Write problems to standard error, one a line."""
    import click

    for problem in problems:
        click.echo(str(problem), err=True)
