"""Where the bundled sessions and content are: the only place that knows."""

from __future__ import annotations

from pathlib import Path


def bundled_shelf() -> Path:
    """Return the directory that holds the bundled ``sessions`` and ``content``.

    A wheel carries them inside the package; a checkout and an editable install have them at the
    top of the repository.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "bundled"
    return inside if inside.is_dir() else package.parent
