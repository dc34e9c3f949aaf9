"""A module that was imported a minute ago is run, on screens and line by line."""

from __future__ import annotations

import subprocess

import pytest

from tests.importing.reading import DOCUMENTS

from .home import Home
from .terminal import PROGRAM

RUNS = {
    "teachers": ("50", "predictability-review", "Does this routine increase predictability?"),
    "support_staff": ("75", "steady-phrases", "Where would it be hard to say?"),
    "damaged": ("45", "two-sentences,after-a-rupture-no-set-time", "What could be put back?"),
    "governors": ("90", "limits-of-the-boards-role", "Does the board know whom to ask?"),
    "only_length": ("20", "what-helped,one-thing-less", "Who made that possible?"),
    "leaders": ("45", "boundary-clarification", "Does NOT teach therapeutic techniques"),
}
"""For each document a length, the activities that are done, and one of the last things asked."""


@pytest.mark.parametrize("name", RUNS)
def test_an_imported_module_is_walked_to_its_close_on_screens(home: Home, name: str) -> None:
    """Every step and activity has its screen at 60 × 16, and the cards are there."""
    minutes, activities, last = RUNS[name]
    called = home.call("import", str(DOCUMENTS / f"{name}.md"), "-o", "module.yaml")
    assert called.returncode == 0
    words = ("run", str(home.path / "module.yaml"), "--minutes", minutes)
    with home.open(*words, "--activities", activities, columns=60, rows=16) as terminal:
        terminal.wait_for("What is coming", "choose the length")
        terminal.go("enter", "Ready when you are", "start now")
        terminal.go("enter", "n next")
        terminal.go("m", "When this happens")
        terminal.go("enter", "Turn instead to")
        terminal.go("m", "n next")
        seen = ""
        while "That was the session" not in terminal.text:
            terminal.settle()
            before = terminal.text
            seen += " ".join(before.split())
            terminal.press("n")
            terminal.wait_for_change(before)
        assert last in seen
        terminal.press("q")
        assert terminal.end() == 0


@pytest.mark.parametrize("name", RUNS)
def test_an_imported_module_is_told_line_by_line(home: Home, name: str) -> None:
    """Enter goes on to the end, and everything is said."""
    minutes, activities, last = RUNS[name]
    home.call("import", str(DOCUMENTS / f"{name}.md"), "--id", "module")
    told = subprocess.run(
        [PROGRAM, "run", "module", "--minutes", minutes, "--activities", activities, "--plain"],
        env={**home.environment},
        input="\n" * 120,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert last in told.stdout
    assert "That was the session" in told.stdout
