"""Small disks of their own, to be filled or made read-only."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_SIZE = "256k"


@contextmanager
def small_disk(place: Path, files: int = 0) -> Iterator[None]:
    """Put a disk of 256 KiB in memory at an empty directory; skip where that isn't permitted.

    It has room for this many *files* and directories; 0 for no limit.
    """
    place.mkdir(parents=True, exist_ok=True)
    if os.getuid() != 0 or not _mount(
        "-t", "tmpfs", "-o", f"size={_SIZE},mode=700,nr_inodes={files}", "tmpfs", place
    ):
        pytest.skip("a small disk needs the right to mount one")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def make_read_only(place: Path, *, read_only: bool = True) -> None:
    """Let nobody write to a small disk, or let them again."""
    assert _mount("-o", f"remount,{'ro' if read_only else 'rw'}", place)


def fill(place: Path) -> Path:
    """Fill a small disk to the last byte; return the file that fills it."""
    filler = place / "filler"
    with filler.open("ab", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return filler


def _mount(*words: str | Path) -> bool:
    try:
        done = subprocess.run(["mount", *map(str, words)], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0
