"""The library as commands see it: what can't be found or read stops the command."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tiworkshop.agenda.fitting import fullest_sets
from tiworkshop.agenda.timetable import Agenda, DoesNotFit, build_agenda
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


def agenda_for(session: Session, minutes: int, activities: str) -> Agenda:
    """Return the agenda for options as they were typed. Stops when they name nothing."""
    lengths = [variant.minutes for variant in session.variants]
    if minutes not in lengths:
        known = " or ".join(str(length) for length in lengths)
        sentence = f"{session.id} has no variant of {minutes} minutes."
        raise Stop(sentence, f"It has {known}.", USAGE)
    names = [name.strip() for name in activities.split(",") if name.strip()]
    try:
        return build_agenda(session, minutes, names)
    except DoesNotFit as error:
        sets = fullest_sets(session, session.variant(minutes))
        offered = "; ".join(",".join(one) for one in sets if one)
        hint = f"Sets that fit: {offered}." if offered else ""
        raise Stop(str(error), hint, USAGE) from None


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
