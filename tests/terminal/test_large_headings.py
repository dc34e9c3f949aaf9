"""Larger headings, as the codes that reach a terminal, and as a terminal shows that can't."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest

from .home import SESSION, Home
from .terminal import PATIENCE, PROGRAM, Terminal, wait_until

FIRST, SECOND = "The leader's part", "What is expected of leaders"
KITTY, TOP_HALF, LOWER_HALF, ONE_SIZE = b"\x1b]66;", b"\x1b#3", b"\x1b#4", b"\x1b#5"


def room(home: Home, large_headings: str, columns: int = 60) -> Terminal:
    """Open the first page of a run in a room that asks for larger headings."""
    settings = home.path / ".config" / "tiworkshop" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f'large_headings = "{large_headings}"\n')
    words = ("run", SESSION, "--minutes", "45", "--activities", "", "--room")
    terminal = home.open(*words, columns=columns, rows=16)
    terminal.wait_for("What is coming")
    terminal.go("enter", "Ready when you are")
    terminal.go("enter", "about 30 minutes left", "page 1 of")
    terminal.settle()
    return terminal


def test_nobody_who_did_not_ask_is_sent_a_code_for_larger_text(home: Home) -> None:
    with room(home, "no") as terminal:
        terminal.go("n", SECOND)
        assert not any(c in terminal.raw for c in (KITTY, TOP_HALF, LOWER_HALF, ONE_SIZE))


def test_kittys_heading_is_laid_over_a_heading_that_any_terminal_shows(home: Home) -> None:
    with room(home, "kitty") as terminal:
        painted = f"\x1b]66;s=2;{FIRST}\x1b\\".encode()
        plain, _, after = terminal.raw.rpartition(painted)
        assert FIRST.encode() in plain.rpartition(KITTY)[2]
        assert b"\n" not in after  # no line is painted over it afterwards


def test_the_heading_is_taken_away_before_the_next_page_is_painted(home: Home) -> None:
    with room(home, "kitty") as terminal:
        terminal.raw = b""
        terminal.go("n", SECOND)
        terminal.settle()
        gone, page, large = (
            terminal.raw.find(f"\x1b[{2 * len(FIRST)}X".encode()),
            terminal.raw.find(SECOND.encode()),
            terminal.raw.find(f"\x1b]66;s=2;{SECOND}".encode()),
        )
        assert 0 <= gone < page < large


def test_a_heading_too_long_to_be_larger_is_a_heading_as_always(home: Home) -> None:
    with room(home, "double-height") as terminal:
        terminal.raw = b""
        terminal.go("m", "Pushing Responsibility Downstream")
        terminal.settle()
        assert ONE_SIZE in terminal.raw
        assert TOP_HALF not in terminal.raw


def test_double_height_writes_both_halves_and_puts_the_lines_right_again(home: Home) -> None:
    with room(home, "double-height") as terminal:
        halves = terminal.raw[terminal.raw.rindex(TOP_HALF) :]
        top, _, low = halves.partition(LOWER_HALF)
        assert FIRST.encode() in top
        assert FIRST.encode() in low
        terminal.raw = b""
        terminal.go("h", "Paused")
        terminal.settle()
        assert terminal.raw.index(ONE_SIZE) < terminal.raw.index(b"Paused")


def test_a_line_of_double_height_never_covers_a_side_column(home: Home) -> None:
    with room(home, "double-height", columns=110) as terminal:
        assert "Reflection and planning" in terminal.text
        assert TOP_HALF not in terminal.raw[terminal.raw.rindex(b"about 30 minutes") :]


@pytest.fixture
def tmux(home: Home) -> Iterator[list[str]]:
    """The words that begin a command to a tmux of its own; tmux has no larger text."""
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed; .ci/run installs it")
    server = ["tmux", "-S", str(home.temporary / "tmux"), "-f", "/dev/null"]
    yield server
    subprocess.run([*server, "kill-server"], env=dict(home.environment), check=False)


def test_a_terminal_without_larger_text_shows_the_heading_once(home: Home, tmux: list[str]) -> None:
    settings = home.path / ".config" / "tiworkshop" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('large_headings = "kitty"\n')

    def told(*words: str) -> str:
        answer = subprocess.run(
            [*tmux, *words], env=dict(home.environment), capture_output=True, text=True, check=True
        )
        return answer.stdout

    run = f"{PROGRAM} run {SESSION} --minutes 45 --activities '' --room"
    told("new-session", "-d", "-x", "60", "-y", "16", run)
    for heading in ("What is coming", "Ready when you are", FIRST):
        shows = f"\n   {heading}\n"
        wait_until(lambda: shows in told("capture-pane", "-p"), heading, PATIENCE)  # noqa: B023
        assert told("capture-pane", "-p").count(heading) == 1
        told("send-keys", "Enter")
