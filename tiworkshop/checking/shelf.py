"""Check whole shelves, and files given by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tiworkshop.checking.copied import Sources
from tiworkshop.checking.files import check_file
from tiworkshop.library.problem import Problem
from tiworkshop.library.shelves import COMPANION, INSTRUMENTS, READINGS, SESSIONS, Library

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


def check_files(
    files: Iterable[Path], library: Library, sources: Sources | None = None
) -> list[Problem]:
    """Return the problems of all files, in the files' order."""
    files = list(files)
    known = {*library.readings, *(path.stem for path in files if path.suffix == ".md")}
    return [problem for path in files for problem in check_file(path, known, sources)]


def files_named(paths: Sequence[Path]) -> list[Path]:
    """Return the files for paths given by a person; a directory stands for what is in it."""
    return [file for path in paths for file in (files_below(path) if path.is_dir() else [path])]
