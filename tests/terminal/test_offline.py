"""Screens load no encryption; whatever needs it later still gets it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .home import SESSION, Home

SCRIPT = """
import sys
from tiworkshop.app.offline import leave_out_encryption
leave_out_encryption()
import textual.app
assert "ssl" not in sys.modules
import ssl
assert ssl.create_default_context() is not None
"""


def test_encryption_is_left_out_and_can_be_had_later() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("words", [(), ("run", SESSION)])
def test_no_way_into_the_app_loads_encryption(home: Home, words: tuple[str, ...]) -> None:
    with home.open(*words) as terminal:
        terminal.wait_for("Creating Trauma-Informed Systems")
        mapped = Path(f"/proc/{terminal.pid}/maps").read_text()
        assert "python" in mapped
        assert "_ssl" not in mapped
