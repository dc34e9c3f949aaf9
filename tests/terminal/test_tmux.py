"""tmux with the room and the console side by side, driven by its keys and read by its capture."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from .home import SESSION, Home
from .terminal import PATIENCE, PROGRAM, wait_until

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None, reason="tmux is not installed; .ci/run installs it"
)
LEFT, RIGHT = "0.0", "0.1"


@dataclass(frozen=True, slots=True)
class Tmux:
    """A tmux server of its own, with one window of two panes."""

    home: Home

    def __call__(self, *words: str) -> str:
        """Give a command to the server; return what it says."""
        return subprocess.run(
            ["tmux", "-S", str(self.home.temporary / "tmux"), "-f", "/dev/null", *words],
            env=dict(self.home.environment),
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=True,
        ).stdout

    def lines(self, pane: str) -> list[str]:
        """Return what a pane shows."""
        return [line.rstrip() for line in self("capture-pane", "-p", "-t", pane).splitlines()]

    def text(self, pane: str) -> str:
        """Return what a pane shows as one text with single spaces."""
        return " ".join(" ".join(self.lines(pane)).split())

    def wait_for(self, pane: str, *texts: str) -> None:
        """Wait until a pane shows all of these."""
        try:
            wait_until(lambda: all(text in self.text(pane) for text in texts), f"{texts}", PATIENCE)
        except AssertionError as error:
            error.add_note("The pane was:\n" + "\n".join(self.lines(pane)))
            raise

    def go(self, pane: str, key: str, *texts: str) -> None:
        """Press a key in a pane, and wait for what it shows."""
        self("send-keys", "-t", pane, key)
        self.wait_for(pane, *texts)


@pytest.fixture
def tmux(home: Home) -> Iterator[Tmux]:
    """Two panes of 70 columns: a room on its first page, a console beside it."""
    server = Tmux(home)
    run = f"{PROGRAM} run {SESSION} --minutes 45 --activities '' --room"
    server("new-session", "-d", "-x", "141", "-y", "24", run)
    try:
        server.wait_for(LEFT, "What is coming")
        server.go(LEFT, "Enter", "Ready when you are")
        server.go(LEFT, "Enter", "reading 1 of")
        server("split-window", "-h", "-t", LEFT, f"{PROGRAM} console")
        server.wait_for(RIGHT, "room shown", "q leave")
        yield server
    finally:
        server("kill-server")


def pages(text: str) -> str:
    """Return "page 2 of 5" as a screen has it."""
    found = re.search(r"page \d+ of \d+", text)
    assert found, text
    return found[0]


def test_room_and_console_side_by_side_follow_each_other(tmux: Tmux) -> None:
    tmux.go(RIGHT, "n", "page 2 of")
    tmux.wait_for(LEFT, "What is expected of leaders", "page 2 of")
    wait_until(lambda: pages(tmux.text(LEFT)) == pages(tmux.text(RIGHT)), "the same pages")
    tmux.go(LEFT, "m", "When this happens")
    tmux.wait_for(RIGHT, "When this happens")
    tmux.go(RIGHT, "Enter", "Turn instead to")
    tmux.wait_for(LEFT, "Turn instead to")
    tmux.go(RIGHT, "Escape", "Next in the room")
    tmux.go(RIGHT, "h", "room hidden")
    wait_until(lambda: tmux.text(LEFT) == "Paused h show", "the neutral screen")
    tmux.go(LEFT, "h", "What is expected of leaders")
    tmux.wait_for(RIGHT, "room shown")


def test_a_resize_in_mid_run_keeps_place_and_text_in_both(tmux: Tmux) -> None:
    tmux.go(RIGHT, "n", "page 2 of")
    tmux.wait_for(LEFT, "What is expected of leaders")
    tmux.go(RIGHT, "e", "Note on:")
    tmux("send-keys", "-t", RIGHT, "-l", "cover rota")
    tmux.wait_for(RIGHT, "cover rota")
    tmux("resize-window", "-x", "101", "-y", "14")
    tmux.wait_for(RIGHT, "Note on:", "cover rota")
    tmux.wait_for(LEFT, "What is expected of leaders", "reading 1 of 4")
    assert "cover rota" not in tmux.text(LEFT)
    tmux.go(RIGHT, "Escape", "room shown")
    wait_until(lambda: pages(tmux.text(LEFT)) == pages(tmux.text(RIGHT)), "the same pages")
    tmux.go(RIGHT, "n", "reading 1 of 4")
    tmux("resize-window", "-x", "141", "-y", "24")
    tmux.go(RIGHT, "e", "cover rota")
    tmux.go(RIGHT, "Escape", "Next in the room")
    wait_until(lambda: pages(tmux.text(LEFT)) == pages(tmux.text(RIGHT)), "the same pages")


def test_a_pane_that_is_closed_leaves_the_other_right(tmux: Tmux) -> None:
    tmux("kill-pane", "-t", LEFT)
    tmux.wait_for(LEFT, "the room's line dropped")
    tmux.go(LEFT, "n", "page 2 of")
