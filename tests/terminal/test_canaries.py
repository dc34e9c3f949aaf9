"""What names a person never reaches the disk, however the program ends; the rest does."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable

import pytest

from .home import Home
from .terminal import Terminal
from .walking import (
    come_back,
    go_to_decision_line,
    open_note,
    open_run,
    stop_writing,
    write_plan_line,
)

NAME = ("Wetherby", "Quill")
NUMBER = "7700900123"
NUMBER_BEGUN = ("07700 9", "07700-9", "077009", "900123", "0 900 1")
PIECES = (
    "Ring Mrs Weth",
    "erby-Quill to ",
    "agree on 0770",
    "0 900",
    "1",
    "23 and ask about cover",
)
SAVED_WITHIN = 2.0


def assert_nobody_is_on_disk(home: Home) -> None:
    """Search every file, and every file's name."""
    assert home.holds((*NAME, *NUMBER_BEGUN), NUMBER) == []


def type_slowly(terminal: Terminal, home: Home) -> None:
    """Type a name and a number with pauses; at each a draft is saved, and searched."""
    for piece in PIECES:
        type_and_have_saved(terminal, home, piece)
        assert_nobody_is_on_disk(home)


def type_and_have_saved(terminal: Terminal, home: Home, text: str) -> None:
    """Type, and wait for the draft that follows."""
    before = home.draft_version()
    terminal.type(text)
    terminal.wait(lambda: home.draft_version() != before, "a saved draft")


def type_at_once(terminal: Terminal, last: str) -> None:
    """Type all of it, as fast as it is shown."""
    terminal.type("".join(PIECES))
    terminal.wait_for("and ask about cover")
    terminal.type(f" {last}")
    terminal.wait_for(last)


def leave(terminal: Terminal) -> None:
    """Leave as one should."""
    stop_writing(terminal)
    terminal.wait_for("q leave")
    terminal.press("q")
    assert terminal.end() == 0


def hang_up(terminal: Terminal) -> None:
    """The line drops."""
    terminal.signal(signal.SIGHUP)
    assert terminal.end(within=5) == -signal.SIGHUP


def terminate(terminal: Terminal) -> None:
    """The machine is shut down."""
    terminal.signal(signal.SIGTERM)
    assert terminal.end(within=5) == -signal.SIGTERM


def kill(terminal: Terminal) -> None:
    """Nothing can be done at the end."""
    terminal.signal(signal.SIGKILL)
    assert terminal.end(within=5) == -signal.SIGKILL


def close_window(terminal: Terminal) -> None:
    """The terminal's window is closed."""
    terminal.close_window()
    assert terminal.end(within=5) == -signal.SIGHUP


@pytest.mark.parametrize("ending", [leave, hang_up, terminate, kill, close_window])
def test_no_ending_leaves_a_name_or_number_on_disk_and_all_keep_the_rest(
    home: Home, ending: Callable[[Terminal], None]
) -> None:
    """A note, an activity's line and the plan; afterwards the note is there without the person."""
    with open_run(home, activities="system-decision-framework") as terminal:
        open_note(terminal)
        type_at_once(terminal, "from Monday")
        stop_writing(terminal)
        write_plan_line(terminal)
        type_at_once(terminal, "by Tuesday")
        stop_writing(terminal)
        terminal.press("escape")
        terminal.wait_for_not("1 The change:")
        go_to_decision_line(terminal)
        type_at_once(terminal, "till Wednesday")
        home.wait_for_draft("till Wednesday")
        assert_nobody_is_on_disk(home)
        ending(terminal)
    assert_nobody_is_on_disk(home)
    for rest in ("and ask about cover from Monday", "cover by Tuesday", "cover till Wednesday"):
        assert rest in home.draft()

    with come_back(home) as terminal:
        write_plan_line(terminal)
        terminal.wait_for("Ring", "and ask about cover by Tuesday")
        assert not any(name in terminal.text for name in NAME)
        ending(terminal)
    assert_nobody_is_on_disk(home)


def test_drafts_saved_in_the_middle_of_a_name_or_number_hold_neither(home: Home) -> None:
    """Somebody thinks while typing: every draft on the way is as clean as the last."""
    with open_run(home) as terminal:
        open_note(terminal)
        type_slowly(terminal, home)
        terminal.signal(signal.SIGKILL)
        terminal.end()
    assert_nobody_is_on_disk(home)
    assert "and ask about cover" in home.draft()


def test_kept_notes_hold_neither_name_nor_number(home: Home) -> None:
    """The close shows what will be kept, keeps it, and removes the draft."""
    with open_run(home) as terminal:
        open_note(terminal)
        type_at_once(terminal, "from Monday")
        home.wait_for_draft("from Monday")
        stop_writing(terminal)
        terminal.go("f", "Found 1 of 2: person")
        terminal.go("enter", "Found 2 of 2: phone")
        terminal.go("enter", "[person 1]")
        terminal.go("enter", "Before you keep your notes")
        terminal.go("enter", "That was the session")
        for _ in range(5):
            terminal.press("enter")
        terminal.wait_for("What would you like to open?", "q leave")
        assert "Resume" not in terminal.text
        terminal.press("q")
        assert terminal.end() == 0
    assert_nobody_is_on_disk(home)
    kept = list(home.path.glob(".local/share/tiworkshop/notes/*.json"))
    assert len(kept) == 1
    assert "and ask about cover from Monday" in kept[0].read_text()
    assert not list(home.drafts.iterdir())


def test_what_is_typed_without_a_break_is_on_disk_within_two_seconds(home: Home) -> None:
    """A saving that waits for a pause in the typing would lose everything to a kill."""
    with open_run(home) as terminal:
        open_note(terminal)
        typed: list[tuple[float, str]] = []
        until = time.monotonic() + 2 * SAVED_WITHIN
        while time.monotonic() < until:
            word = f"word{len(typed)}"
            terminal.type(f"{word} ")
            terminal.wait_for(word)
            typed.append((time.monotonic(), word))
        cut_off = time.monotonic()
        terminal.signal(signal.SIGKILL)
        terminal.end()
    draft = home.draft()
    lost = [cut_off - when for when, word in typed if f"{word} " not in f"{draft} "]
    assert len(lost) < len(typed)
    assert max(lost, default=0.0) <= SAVED_WITHIN
