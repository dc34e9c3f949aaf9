from __future__ import annotations

import pytest

from tiworkshop.disk.directories import Directories
from tiworkshop.instruments.framework.whole import WholeFramework, whole_framework
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.shelves import open_library


@pytest.fixture
def whole(directories: Directories) -> WholeFramework:
    library = open_library(directories)
    framework = library.instrument("framework")
    assert isinstance(framework, Framework)
    return whole_framework(library, framework)
