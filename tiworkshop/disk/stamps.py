"""What tells one version of a file from the next, for one look at it."""

from __future__ import annotations

from pathlib import Path

Stamp = tuple[int, int, int] | None
"""What changes with a file: time, size, which file it is. None for one that isn't there."""


def stamp_of(path: Path) -> Stamp:
    """Return a file's stamp now."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
