"""The lock that network file systems share between machines."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP})
"""What a file system says whose server gives no locks."""


@contextmanager
def locked(handle: int) -> Iterator[None]:
    """Hold the lock of an open, writable file; others wait. Where there are no locks, go on.

    Nothing saved at all is worse than the rare moment in which two terminals write at once.
    """
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX)
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
    try:
        yield
    finally:
        with suppress(OSError):
            fcntl.lockf(handle, fcntl.LOCK_UN)


@contextmanager
def locked_file(path: Path) -> Iterator[None]:
    """Hold the lock of a file by its path; where it can't be opened, go on without."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        yield
        return
    try:
        with locked(handle):
            yield
    finally:
        os.close(handle)
