"""Small disks of their own: to be filled, made read-only or kept small by a quota."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

_SIZE = "256k"
_FIRST_PART = "0/256"
"""What btrfs calls the first part of a disk."""
_LEAST_OF_BTRFS = 128 * 1024 * 1024
"""Bytes of the smallest such disk; its file is mostly holes."""


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


@contextmanager
def disk_with_quota(place: Path) -> Iterator[Callable[[str], None]]:
    """Put a disk that keeps quotas at an empty directory; skip where that can't be had.

    Yields what sets the most that may be on it: "16k", or "none".
    """
    image, whole = place.with_suffix(".image"), place.with_suffix(".whole")
    place.mkdir(parents=True, exist_ok=True)
    whole.mkdir()
    with image.open("wb") as file:
        file.truncate(_LEAST_OF_BTRFS)
    if os.getuid() != 0 or not _run("mkfs.btrfs", "--quiet", image):
        pytest.skip("a disk with quotas needs root and btrfs-progs")
    if not _mount("-o", "loop", image, whole):
        pytest.skip("a disk with quotas can't be mounted here")
    with ExitStack() as mounted:
        mounted.callback(_run, "umount", "--lazy", whole)
        # Only a part has the quota: a disk that has used up its own can't even be allowed more.
        assert _run("btrfs", "quota", "enable", whole)
        assert _run("btrfs", "subvolume", "create", whole / "part")
        (whole / "part").chmod(0o700)
        assert _mount("--bind", whole / "part", place)
        mounted.callback(_run, "umount", "--lazy", place)

        def allow(most: str) -> None:
            assert _run("btrfs", "qgroup", "limit", most, _FIRST_PART, whole)

        yield allow


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
    return _run("mount", *words)


def _run(*words: str | Path) -> bool:
    """Run a program of administrators; return whether it is there and did what was asked."""
    try:
        done = subprocess.run(
            [*map(str, words)],
            capture_output=True,
            check=False,
            env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"},
        )
    except FileNotFoundError:
        return False
    return done.returncode == 0
