"""Which version of its format a file was written in, and files that are left as they are."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A file that can't be read here; ``newer`` when a newer tiworkshop wrote it."""

    path: Path
    newer: bool = False


def is_newer(data: object, known: int) -> bool:
    """Return whether plain data says that it is of a later format than the one known here."""
    version = data.get("format") if isinstance(data, dict) else None
    return isinstance(version, int) and version > known
