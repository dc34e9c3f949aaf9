"""Nobody else on the machine can read anything, whatever the umask."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from .home import Home
from .walking import begin, open_note, stop_writing


def ways(home: Path) -> Iterator[tuple[str, int]]:
    """Yield every path below the home with its mode."""
    for path in home.rglob("*"):
        yield str(path.relative_to(home)), stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_every_file_is_0600_and_every_directory_0700(home: Home, mask: int) -> None:
    """Journals, drafts, kept notes, remembered checks, and what a crash leaves."""
    words = ("run", "creating-trauma-informed-systems", "--minutes", "60", "--activities", "")
    with home.open(*words, before=lambda: set_mask(mask)) as terminal:
        begin(terminal)
        open_note(terminal)
        terminal.type("Cover changes last")
        home.wait_for_draft("Cover changes last")
        seen = dict(ways(home.path))
        stop_writing(terminal)
        terminal.go("f", "Review, private")
        terminal.go("enter", "Before you keep your notes", "Enter keep")
        terminal.go("enter", "That was the session")
        terminal.press("q")
        terminal.end()
    seen |= dict(ways(home.path))
    kinds = {"runs", "drafts", "notes", "checked"}
    assert kinds <= {Path(name).parent.name for name in seen}
    wrong = {
        name: oct(mode)
        for name, mode in seen.items()
        if mode != (0o600 if Path(name).suffix in {".json", ".jsonl"} else 0o700)
    }
    assert wrong == {}


def set_mask(mask: int) -> None:
    """Let the program start with a umask."""
    os.umask(mask)
