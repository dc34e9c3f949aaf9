"""A short walk through the program as a person would take it."""

from __future__ import annotations

import signal

from .home import Home
from .walking import FIRST_PAGE, HOME_ASKS, come_back


def test_a_walk_from_home_to_a_card_and_back_resumes_at_the_same_page(home: Home) -> None:
    """Home, set-up, a page, a card, back to exactly that page, leave, and come back to it."""
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "1 Creating Trauma-Informed Systems", "q leave")
        terminal.go("enter", "What is coming", "Enter choose the length")
        terminal.go("enter", "How long is there?", "2 60 minutes")
        terminal.go("2", "Which activities?", "1 System Decision Framework (15)")
        terminal.go("enter", "Ready when you are", "Enter start now")
        terminal.go("enter", FIRST_PAGE, "page 1 of")
        terminal.go("n", "page 2 of", "n next")
        terminal.go("n", "page 3 of", "n next")
        terminal.settle()
        page = terminal.screen()

        terminal.go("m", "card 1 of 4", "When this happens")
        terminal.go("enter", "Turn instead to")
        terminal.go("m", "page 3 of", "n next")
        terminal.settle()
        assert terminal.screen() == page

        terminal.press("q")
        assert terminal.end() == 0
        assert terminal.afterwards == "Saved. tiworkshop opens it again where it stopped."

    with come_back(home) as terminal:
        terminal.wait_for("page 3 of", "n next")
        assert terminal.screen() == page


def test_ctrl_c_says_how_to_leave_and_does_not_leave(home: Home) -> None:
    """A reflex must not end a workshop in front of a room."""
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "q leave")
        terminal.go("ctrl+c", "q leaves. Everything is saved.")
        assert terminal.alive()
        terminal.press("q")
        assert terminal.end() == 0


def test_a_resized_window_keeps_the_page(home: Home) -> None:
    """A window dragged small and large again shows the page it showed before."""
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "q leave")
        terminal.go("enter", "What is coming", "Enter choose the length")
        terminal.settle()
        page = terminal.screen()
        terminal.resize(40, 12)
        terminal.wait_for("What is coming")
        terminal.resize(80, 24)
        terminal.wait(lambda: terminal.screen() == page, "the page as it was")
        terminal.signal(signal.SIGTERM)
        terminal.end()
