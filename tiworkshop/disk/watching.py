"""Hearing of changes in directories from the kernel, where it hears of all of them.

The packages that wrap the same three calls look for the C library by running another program.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_CHANGED = 0x2 | 0x80 | 0x200
"""Written, moved here, removed: IN_MODIFY, IN_MOVED_TO, IN_DELETE of inotify(7)."""
_HELD_HERE = frozenset(
    {"bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "ramfs", "tmpfs", "xfs", "zfs"}
)
"""File systems that one machine alone writes; of others the kernel hears only its own share."""


class Watch:
    """Readable while there is news of a change; ``fileno`` is for the event loop."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def fileno(self) -> int:
        """Return the open handle."""
        return self._handle

    def take(self) -> None:
        """Take the news away, so that the handle waits for the next."""
        try:
            while os.read(self._handle, 4096):
                pass
        except BlockingIOError:
            pass

    def close(self) -> None:
        """Watch no more."""
        os.close(self._handle)


def watch(directories: Sequence[Path]) -> Watch | None:
    """Return a watch over directories, or None where news could be missed.

    That is on another system than Linux, on a network's file system, or when the user's number of
    watches is used up.
    """
    if sys.platform != "linux" or not all(held_here(one) for one in directories):
        return None
    kernel = ctypes.CDLL(None)
    handle = kernel.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    if handle < 0:
        return None
    for directory in directories:
        if kernel.inotify_add_watch(handle, os.fsencode(directory), _CHANGED) < 0:
            os.close(handle)
            return None
    return Watch(handle)


def held_here(directory: Path, mounts: Path = _MOUNTS) -> bool:
    """Return whether a directory is on a file system that no other machine writes."""
    try:
        place = os.path.realpath(directory, strict=True)
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    kind, longest = "", -1
    for mount, of_kind in map(_mount, lines):
        if len(mount) >= longest and os.path.commonpath((mount, place)) == mount:
            kind, longest = of_kind, len(mount)
    return kind in _HELD_HERE


def _mount(line: str) -> tuple[str, str]:
    """Return where a line of mountinfo is mounted, and its kind: proc_pid_mountinfo(5)."""
    before, _, after = line.partition(" - ")
    place = before.split(" ")[4]
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(code, character)
    return place, after.split(" ", 1)[0]
