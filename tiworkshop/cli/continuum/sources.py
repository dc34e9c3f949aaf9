"""Where places on the continuum come from. What can't be read stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tiworkshop.cli.library import instrument_named, library_for
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.instruments.records.finding import NotFound, found_by_id
from tiworkshop.instruments.records.record import ContinuumRecord
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.shelves import Library

if TYPE_CHECKING:
    from tiworkshop.cli.options import Shelves

CONTINUUM = "continuum"


def continuum_of(shelves: Shelves) -> tuple[Library, Continuum]:
    """Return the library and the continuum in it."""
    library = library_for(shelves)
    found = instrument_named(library, CONTINUUM)
    if not isinstance(found, Continuum):
        sentence = f"{CONTINUUM} is a {found.kind} here, and no continuum."
        raise Stop(sentence, "Give it another id.")
    return library, found


def shelf() -> RecordShelf:
    """Return the user's kept records."""
    return RecordShelf(user_directories().records)


def kept_places() -> tuple[ContinuumRecord, ...]:
    """Return the kept places, the earliest day first; stops when there is none."""
    records = readable_places()
    if not records:
        raise Stop("No place is kept yet.", "tiworkshop continuum keep PLACE keeps one.", USAGE)
    return records


def readable_places() -> tuple[ContinuumRecord, ...]:
    """Return the kept places, the earliest day first, and say which files can't be read."""
    for _, sentence in shelf().unreadable():
        click.echo(sentence, err=True)
    return shelf().all(ContinuumRecord)


def record_named(name: str) -> ContinuumRecord:
    """Return a kept place by its id or the beginning of it."""
    try:
        return found_by_id(kept_places(), name)
    except NotFound as missing:
        raise Stop(str(missing), "tiworkshop continuum list shows them.", USAGE) from None
