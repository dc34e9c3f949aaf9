"""tiworkshop list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import click

from tiworkshop.cli.library import library_for, say_problems
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.library.entry import Entry
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library
from tiworkshop.values import dataclass
from tiworkshop.words.unusable import what_it_hides


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of the library as the list shows it; ``problems`` say why it can't be used."""

    id: str
    title: str
    extent: str
    shelf: str
    path: str
    hides: tuple[str, ...]
    minutes: tuple[int, ...] = ()
    problems: tuple[str, ...] = ()
    remedy: str = ""
    """How what an unusable file hides is shown again."""


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def list_library(shelves: Shelves, as_json: bool) -> None:
    """What the library holds: sessions, readings, instruments, and where each comes from.

    A file on a later shelf hides those of the same id on earlier ones.
    """
    library = library_for(shelves)
    listed = {
        "sessions": [_session(library, entry) for entry in library.sessions.values()],
        "readings": [_reading(library, entry) for entry in library.readings.values()],
        "instruments": [_instrument(library, entry) for entry in library.instruments.values()],
        "words": list(_words(library)),
    }
    unreadable = library.unreadable()
    if as_json:
        places = [{"name": one.name, "path": str(one.directory)} for one in library.shelves]
        rows_of = {name: to_plain(rows) for name, rows in listed.items()}
        data = {**rows_of, "shelves": places, "problems": to_plain(unreadable)}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    for heading, rows in zip(_HEADINGS, listed.values(), strict=True):
        click.echo(f"{heading}:")
        width = max((len(row.id) for row in rows), default=0)
        for row in rows:
            click.echo(f"  {row.id:{width}}  {_line(row)}")
    click.echo("Shelves, each before those above it:")
    for shelf in library.shelves:
        there = "" if shelf.directory.is_dir() else " (nothing there)"
        click.echo(f"  {shelf.name}: {shelf.directory}{there}")
    say_problems(unreadable)


_HEADINGS = ("Sessions", "Readings", "Instruments", "Fixed words")


def _line(row: Listed) -> str:
    hides = f", instead of the one on the {' and '.join(row.hides)} shelf" if row.hides else ""
    if row.problems:
        return f"can't be used ({row.shelf}{hides}): {row.problems[0]} {row.remedy}".rstrip()
    extent = f", {row.extent}" if row.extent else ""
    return f"{row.title}{extent} ({row.shelf}{hides})"


def _session(library: Library, entry: Entry) -> Listed:
    try:
        session = library.session(entry)
    except Refused as refused:
        return _unusable(entry, refused, what_it_hides(entry))
    minutes = tuple(variant.minutes for variant in session.variants)
    return _listed(entry, session.title, f"{' or '.join(map(str, minutes))} minutes", minutes)


def _reading(library: Library, entry: Entry) -> Listed:
    try:
        reading = library.reading(entry.id)
    except Refused as refused:
        return _unusable(entry, refused, what_it_hides(entry))
    extent = f"{len(reading.pages)} page{'' if len(reading.pages) == 1 else 's'}"
    return _listed(entry, reading.title, extent)


def _instrument(library: Library, entry: Entry) -> Listed:
    try:
        instrument = library.instrument(entry.id)
    except Refused as refused:
        return _unusable(entry, refused, what_it_hides(entry))
    return _listed(entry, instrument.title, f"{instrument.kind}, version {instrument.version}")


def _words(library: Library) -> Iterator[Listed]:
    """Yield the words in use, after those before them that can't be used."""
    for entry in reversed(library.words):
        try:
            library.companion_of(entry)
        except Refused as refused:
            yield _unusable(entry, refused, "")
        else:
            yield _listed(entry, "What the companion itself says")
            return


def _listed(entry: Entry, title: str, extent: str = "", minutes: tuple[int, ...] = ()) -> Listed:
    return Listed(entry.id, title, extent, entry.shelf, str(entry.path), entry.hides, minutes)


def _unusable(entry: Entry, refused: Refused, remedy: str) -> Listed:
    problems = tuple(str(problem) for problem in refused.problems)
    row = _listed(entry, entry.id)
    return replace(row, problems=problems, remedy=remedy)
