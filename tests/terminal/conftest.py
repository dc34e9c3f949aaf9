"""A fresh home for every test, and the installed program in a terminal of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from .home import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """An empty home directory."""
    return Home.below(tmp_path)
