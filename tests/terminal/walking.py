"""Ways through the program that several tests go."""

from __future__ import annotations

from collections.abc import Mapping

from .home import SESSION, Home
from .terminal import Terminal

HOME_ASKS = "What would you like to open?"
FIRST_PAGE = "reading 1 of"


def begin(terminal: Terminal) -> None:
    """Go from "What is coming" to the first page."""
    terminal.wait_for("What is coming", "choose the length")
    terminal.go("enter", "Ready when you are", "start now")
    terminal.go("enter", FIRST_PAGE)


def open_run(
    home: Home, *, activities: str = "", variables: Mapping[str, str] | None = None
) -> Terminal:
    """Open a run of 60 minutes at its first page."""
    words = ("run", SESSION, "--minutes", "60", "--activities", activities)
    terminal = home.open(*words, variables=variables)
    begin(terminal)
    return terminal


def open_note(terminal: Terminal) -> None:
    """Open the note on the step at hand."""
    terminal.go("e", "Note on:", "done (saved as you type)")


def stop_writing(terminal: Terminal) -> None:
    """Leave the screen one is writing on."""
    terminal.press("escape")
    terminal.wait_for_not("done (saved as you type)")


def go_back(terminal: Terminal) -> None:
    """Press Esc and wait for the screen below; a key right after it would make another key."""
    terminal.settle()
    before = terminal.text
    terminal.press("escape")
    terminal.wait_for_change(before)


def go_to_decision_line(terminal: Terminal) -> None:
    """Go to the line of the first activity, and open it."""
    for _ in range(12):
        if "Enter to write, or pass" in terminal.text:
            break
        before = terminal.text
        terminal.press("k" if "System Decision Framework" not in terminal.text else "n")
        terminal.wait_for_change(before)
    terminal.go("enter", "done (saved as you type)")


def write_plan_line(terminal: Terminal) -> None:
    """Open the first line of the planned change."""
    terminal.go("c", "One planned change", "1 The change:")
    terminal.go("enter", "done (saved as you type)")


def come_back(home: Home) -> Terminal:
    """Start the program again and go on with the run that stopped."""
    terminal = home.open()
    terminal.wait_for(HOME_ASKS, "Resume Creating")
    terminal.go("enter", "Welcome back", "Go on")
    terminal.press("enter")
    terminal.wait_for_not("Welcome back")
    terminal.settle()
    return terminal
