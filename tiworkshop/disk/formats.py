"""Which version of its format a file was written in, and files that are left as they are."""

from __future__ import annotations

import json
from pathlib import Path

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A file that can't be read here; ``newer`` when a newer tiworkshop wrote it."""

    path: Path
    newer: bool = False


def left_alone(path: Path, known: int) -> LeftAlone:
    """Return a file of plain data that can't be read, with whether a newer tiworkshop wrote it."""
    try:
        return LeftAlone(path, is_newer(json.loads(path.read_bytes()), known))
    except (OSError, ValueError, RecursionError):
        return LeftAlone(path)


def is_newer(data: object, known: int) -> bool:
    """Return whether plain data says that it is of a later format than the one known here."""
    version = data.get("format") if isinstance(data, dict) else None
    return isinstance(version, int) and version > known
