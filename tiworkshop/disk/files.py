"""Private files: written whole, readable by their owner only, whatever the umask."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from tiworkshop.disk.hands import refuse_strangers

PRIVATE_DIRECTORY = 0o700
PRIVATE_FILE = 0o600
UNFINISHED_PREFIX = ".unfinished-"


def private_directory(path: Path) -> Path:
    """Create *path* (and its missing parents) with mode 0700 and return it.

    Raises UnsafeDirectory when others could have put it there, or can put another in its place.
    """
    make_directories(path)
    refuse_strangers((path,))
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        path.chmod(PRIVATE_DIRECTORY)
    return path


def make_directories(path: Path) -> None:
    """Create *path* and its missing parents with mode 0700; those that are there stay as they are.

    Raises OSError.
    """
    missing = []
    probe = path
    while not os.path.lexists(probe):
        missing.append(probe)
        probe = probe.parent
    for directory in reversed(missing):
        with suppress(FileExistsError):
            directory.mkdir(mode=PRIVATE_DIRECTORY)
            directory.chmod(PRIVATE_DIRECTORY)


def write_private(path: Path, content: bytes) -> None:
    """Replace the file at *path* by *content* in one step that survives a power cut.

    Raises OSError when the disk is full or read-only; the file that was there is untouched.
    """
    private_directory(path.parent)
    _write_whole(path, content, replace=True)


def write_for_sharing(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a private file into a directory that belongs to the user's own order of things.

    The directory stays as it is. Raises FileExistsError when there is a file and it is not to be
    replaced, OSError when it can't be written; what was there is untouched.
    """
    _write_whole(path, content, replace=replace)


def _write_whole(path: Path, content: bytes, *, replace: bool) -> None:
    try:
        _write_once(path, content, replace=replace)
    except FileNotFoundError:
        # Another login that just starts takes away what looks left over from an earlier one.
        _write_once(path, content, replace=replace)


def _write_once(path: Path, content: bytes, *, replace: bool) -> None:
    unfinished = path.parent / f"{UNFINISHED_PREFIX}{os.urandom(8).hex()}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(unfinished, flags, PRIVATE_FILE)
    try:
        try:
            os.fchmod(handle, PRIVATE_FILE)
            write_all(handle, content)
            os.fsync(handle)
        finally:
            os.close(handle)
        if replace:
            unfinished.replace(path)
        else:
            _put_where_nothing_is(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise
    sync_directory(path.parent)


def move_private(path: Path, to: Path) -> None:
    """Give a private file another place of the same user's. Never over a file that is there.

    Raises FileExistsError when there is one, OSError when it can't be moved; it stays where it was.
    """
    private_directory(to.parent)
    if to.exists() and to.samefile(path):  # a move that was cut off had got half way
        path.unlink()
    else:
        _put_where_nothing_is(path, to)
    sync_directory(to.parent)
    sync_directory(path.parent)


def _put_where_nothing_is(unfinished: Path, path: Path) -> None:
    """Give a file its name, unless another has it. A link never takes a name that is taken."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, such as a memory stick's
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path) from None
        unfinished.replace(path)
    else:
        unfinished.unlink()


def read_plain(path: Path | str, most: int) -> bytes:
    """Return the first *most* bytes of a plain file. A pipe or a device is never waited for.

    Raises OSError, also for a directory, a pipe or a device.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it is not a plain file", path)
        content = b""
        while len(content) < most and (some := os.read(handle, most - len(content))):
            content += some
        return content
    finally:
        os.close(handle)


def write_all(handle: int, content: bytes) -> None:
    """Write every byte of *content* to an open file descriptor."""
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]


def sync_directory(path: Path) -> None:
    """Make a rename or a new name in *path* survive a power cut, where the system can."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with suppress(OSError):  # some network file systems refuse to sync a directory
            os.fsync(handle)
    finally:
        os.close(handle)


def remove_unfinished(directory: Path) -> None:
    """Remove what interrupted writes left in *directory*."""
    with suppress(OSError):
        for leftover in directory.glob(f"{UNFINISHED_PREFIX}*"):
            with suppress(OSError):
                leftover.unlink()
