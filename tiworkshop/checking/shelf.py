"""Check whole shelves, and files given by name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tiworkshop.checking.copied import Sources
from tiworkshop.checking.many import check_many
from tiworkshop.checking.subjects import Known
from tiworkshop.library.entry import (
    COMPANION,
    INSTRUMENTS,
    READINGS,
    SESSIONS,
    instruments_beside,
    readings_beside,
    refuse_shared,
)
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.shelves import Library

_ENDINGS = frozenset({".yaml", ".yml", ".md"})


def files_of_library(library: Library) -> list[Path]:
    """Return every file on every shelf that the companion would read."""
    return [path for shelf in library.shelves for path in files_below(shelf.directory)]


def files_below(directory: Path) -> list[Path]:
    """Return the files of a shelf, or every one in another directory."""
    own = [directory / SESSIONS, directory / READINGS, directory / INSTRUMENTS]
    folders = [folder for folder in own if folder.is_dir()]
    companion = directory / COMPANION
    found = [companion] if companion.is_file() else []
    for folder in folders or [directory]:
        if folder.is_dir():
            found += sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS)
    return found


def files_named(paths: Sequence[Path]) -> list[Path]:
    """Return the files for paths given by a person; a directory stands for what is in it."""
    return [file for path in paths for file in (files_below(path) if path.is_dir() else [path])]


def known_to(files: Sequence[Path], library: Library) -> Known:
    """Return the ids of all that the files can name: the library's and their own."""
    folders = {path.parent for path in files if path.suffix != ".md"}
    readings = {path.stem for path in files if path.suffix == ".md"}
    readings |= {path.stem for folder in folders for path in readings_beside(folder)}
    instruments = {path.stem for path in files if path.parent.name == INSTRUMENTS.name}
    instruments |= {path.stem for folder in folders for path in instruments_beside(folder)}
    return Known(
        frozenset({*library.readings, *readings}),
        frozenset({*library.instruments, *instruments}),
    )


def check_files(
    files: Sequence[Path],
    library: Library,
    sources: Sources | None = None,
    processors: int = 1,
) -> list[Problem]:
    """Return the problems of all files, in the files' order."""
    found = check_many(files, known_to(files, library), sources, processors)
    return [problem for problems in found for problem in problems]


def check_places(library: Library) -> list[Problem]:
    """Return the directories that can't be looked into, and the files that others could write."""
    found = list(library.unreadable())
    for entry in library.every_entry():
        try:
            refuse_shared(entry)
        except Refused as refused:
            found += refused.problems
    return found
