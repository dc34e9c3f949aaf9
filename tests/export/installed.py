"""What the system has that some exports need."""

from __future__ import annotations

from ctypes.util import find_library

import pytest

PANGO = find_library("pangoft2-1.0") is not None
with_pango = pytest.mark.skipif(not PANGO, reason="Pango is not installed, and PDF needs it")
