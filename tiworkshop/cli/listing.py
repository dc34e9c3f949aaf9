"""tiworkshop list."""

from __future__ import annotations

import json

import click

from tiworkshop.cli.library import library_for
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Entry, Library
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the list shows it; ``problems`` say why it can't be used."""

    id: str
    title: str
    extent: str
    shelf: str
    path: str
    hides: tuple[str, ...]
    minutes: tuple[int, ...] = ()
    problems: tuple[str, ...] = ()


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def list_library(shelves: Shelves, as_json: bool) -> None:
    """What the library holds: sessions, readings, instruments, and where each comes from."""
    library = library_for(shelves)
    sessions = [_session(library, entry) for entry in library.sessions.values()]
    readings = [_reading(library, entry) for entry in library.readings.values()]
    instruments = [_instrument(library, entry) for entry in library.instruments.values()]
    if as_json:
        data = {
            "sessions": to_plain(sessions),
            "readings": to_plain(readings),
            "instruments": to_plain(instruments),
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    shown = {"Sessions": sessions, "Readings": readings, "Instruments": instruments}
    for heading, rows in shown.items():
        click.echo(f"{heading}:")
        width = max((len(row.id) for row in rows), default=0)
        for row in rows:
            click.echo(f"  {row.id:{width}}  {_words(row)}")


def _words(row: Listed) -> str:
    hides = f", instead of the one on the {' and '.join(row.hides)} shelf" if row.hides else ""
    if row.problems:
        return f"can't be used ({row.shelf}{hides}): {row.problems[0]}"
    return f"{row.title}, {row.extent} ({row.shelf}{hides})"


def _session(library: Library, entry: Entry) -> Listed:
    try:
        session = library.session(entry)
    except Refused as refused:
        return _unusable(entry, refused)
    minutes = tuple(variant.minutes for variant in session.variants)
    extent = f"{' or '.join(map(str, minutes))} minutes"
    return Listed(
        entry.id, session.title, extent, entry.shelf, str(entry.path), entry.hides, minutes
    )


def _reading(library: Library, entry: Entry) -> Listed:
    try:
        reading = library.reading(entry.id)
    except Refused as refused:
        return _unusable(entry, refused)
    extent = f"{len(reading.pages)} page{'' if len(reading.pages) == 1 else 's'}"
    return Listed(entry.id, reading.title, extent, entry.shelf, str(entry.path), entry.hides)


def _instrument(library: Library, entry: Entry) -> Listed:
    try:
        instrument = library.instrument(entry.id)
    except Refused as refused:
        return _unusable(entry, refused)
    extent = f"{instrument.kind}, version {instrument.version}"
    return Listed(entry.id, instrument.title, extent, entry.shelf, str(entry.path), entry.hides)


def _unusable(entry: Entry, refused: Refused) -> Listed:
    problems = tuple(str(problem) for problem in refused.problems)
    return Listed(
        entry.id, entry.id, "", entry.shelf, str(entry.path), entry.hides, problems=problems
    )
