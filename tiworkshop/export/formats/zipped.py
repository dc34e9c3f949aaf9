"""Zip archives that don't tell when they were made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip archive can name."""
_ANY_SYSTEM, _READABLE = 3, 0o600 << 16


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return parts by name as an archive; the same parts in the same order give the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _NO_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = _ANY_SYSTEM, _READABLE
            archive.writestr(entry, content)
    return file.getvalue()


def unzipped(raw: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by name, in their order."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
