from __future__ import annotations

import pytest

from tests.instruments.conftest import audit, continuum, reference
from tiworkshop.library.companion import Companion
from tiworkshop.library.companion_file import read_companion
from tiworkshop.library.places import bundled_shelf

__all__ = ["audit", "continuum", "reference"]


@pytest.fixture(scope="session")
def words() -> Companion:
    return read_companion(bundled_shelf() / "content" / "companion.yaml")
