"""The wheel, built and installed where nothing of the checkout is at hand."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SESSION = "creating-trauma-informed-systems"


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Build the wheel, install it into an empty environment, and return its program."""
    run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path / "dist", ROOT, cwd=tmp_path)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / "bin" / "python"
    constraints = ROOT / "constraints.txt"
    run(python, "-m", "pip", "install", "--quiet", "-c", constraints, wheel, cwd=tmp_path)
    return tmp_path / "empty" / "bin" / "tiworkshop"


def test_an_installed_wheel_holds_sessions_and_content(installed: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run(installed, "check", cwd=elsewhere)
    assert '"id": "creating-trauma-informed-systems"' in run(
        installed, "show", SESSION, "--json", cwd=elsewhere
    )
    assert str(ROOT) not in run(installed, "list", "--json", cwd=elsewhere)
    run(installed, "new", "our-hour", "--library", "own", cwd=elsewhere)
    run(installed, "check", "own", cwd=elsewhere)
