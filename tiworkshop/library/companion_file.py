"""Read the companion's fixed words."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.library.companion import Companion
from tiworkshop.library.source_text import read_source
from tiworkshop.library.validation import validate
from tiworkshop.library.yaml_text import read_yaml


def read_companion(path: Path) -> Companion:
    """Return the words in *path*. Raises Refused with every problem found."""
    return validate(Companion, read_yaml(read_source(path).text, path), path)
