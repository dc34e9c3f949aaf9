"""Remember files that were checked, so that an unchanged file is not checked again.

Checking loads pydantic, PyYAML and markdown-it-py, which together cost as much time as the rest
of a start. What a checked file means is kept as JSON under a name made from its content.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from importlib.util import source_hash
from pathlib import Path
from typing import TypeVar

from tiworkshop import __version__
from tiworkshop.disk.files import read_plain, write_private
from tiworkshop.disk.plain_data import NotThisShape, from_plain, to_plain

V = TypeVar("V")

_SHAPE = 8
"""Raised when the values' shape, or what is refused, changes without a new version."""
_LARGEST_BYTES = 1024 * 1024
"""A larger file is refused, so there is nothing of it to remember."""


def checked(shape: type[V], path: Path, cache: Path | None, check: Callable[[], V]) -> V:
    """Return what *path* means: remembered from *cache*, or by calling *check*.

    Whatever *check* raises passes through. A cache that can't be read or written is passed over.
    """
    remembered = _remembered_file(shape, path, cache)
    if remembered is None:
        return check()
    with suppress(OSError, ValueError, RecursionError, NotThisShape):
        return from_plain(shape, json.loads(remembered.read_bytes()))
    value = check()
    with suppress(OSError):
        content = json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))
        write_private(remembered, content.encode())
    return value


def _remembered_file(shape: type[object], path: Path, cache: Path | None) -> Path | None:
    if cache is None:
        return None
    try:
        content = read_plain(path, _LARGEST_BYTES + 1)
    except OSError:
        return None
    if len(content) > _LARGEST_BYTES:
        return None
    known = f"{__version__} {_SHAPE} {shape.__name__} {path.stem}\n".encode()
    name = source_hash(known + content).hex()  # as for .pyc files; hashlib would load OpenSSL
    return cache / "checked" / f"{name}.json"
