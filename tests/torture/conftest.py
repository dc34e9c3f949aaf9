"""A fresh home for every test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """An empty home directory."""
    return Home.below(tmp_path)
