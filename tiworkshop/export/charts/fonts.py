"""What the drawing library remembers of the machine's fonts."""

from __future__ import annotations

import os
from pathlib import Path

from tiworkshop.disk.files import private_directory


def remember_fonts_privately(cache: Path) -> None:
    """Have matplotlib remember fonts below our own cache, readable by this user only."""
    os.umask(0o077)
    remembered = private_directory(cache / "matplotlib")
    os.environ.setdefault("MPLCONFIGDIR", str(remembered))
