"""The wheel, built and installed where nothing of the checkout is at hand."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

ROOT = Path(__file__).parents[2]
SESSION = "creating-trauma-informed-systems"


_NO_INDEX = ("Could not find a version", "Temporary failure", "ConnectionError", "Network is")


def run_with_index(*command: str | Path, cwd: Path) -> None:
    """Run what needs packages from an index; skip where none can be reached."""
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    if done.returncode != 0 and any(sign in said for sign in _NO_INDEX):
        pytest.skip("no package index can be reached")
    assert done.returncode == 0, said


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Build the wheel, install it into an empty environment, and return its program."""
    build = (sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path / "dist", ROOT)
    run_with_index(*build, cwd=tmp_path)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / "bin" / "python"
    constraints = ROOT / "constraints.txt"
    install = (python, "-m", "pip", "install", "--quiet", "-c", constraints, wheel)
    run_with_index(*install, cwd=tmp_path)
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
    assert (installed.parents[1] / "share/man/man1/tiworkshop.1").is_file()
    environment = {"HOME": str(tmp_path), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    with Terminal([str(installed), "run", SESSION], environment) as terminal:
        terminal.wait_for("What is coming")
        terminal.press("q")
        assert terminal.end() == 0
