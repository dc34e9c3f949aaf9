"""A home of its own for every example."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import TODAY, FakeClock
from tiworkshop.disk.directories import Directories
from tiworkshop.library.shelves import open_library
from tiworkshop.workshop.services import Services


@cache
def _remembered() -> TemporaryDirectory[str]:
    """What the bundled files mean: every home would find the same, slowly."""
    return TemporaryDirectory()


@contextmanager
def fresh_home(*shelves: Path) -> Iterator[Services]:
    """Yield the services of somebody who has nothing yet, with these shelves besides."""
    with TemporaryDirectory() as name:
        home, checked = Path(name), Path(_remembered().name)
        directories = Directories(home / "config", home / "data", home / "state", checked, ())
        for one in (directories.notes, directories.records, directories.runs, directories.drafts):
            one.mkdir(mode=0o700, parents=True)
        library = open_library(directories, list(shelves))
        yield Services(directories, library, FakeClock(), lambda: TODAY)
