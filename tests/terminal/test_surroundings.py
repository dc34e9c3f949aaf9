"""Small windows, few colours, other locales: the terminals people have."""

from __future__ import annotations

import re

import pytest

from .home import SESSION, Home
from .terminal import Terminal
from .walking import HOME_ASKS, begin, go_back, open_note, open_run, stop_writing

_SGR = re.compile(rb"\x1b\[([0-9;:]*)m")
COLOURS = {*range(30, 39), *range(40, 49), 58, *range(90, 98), *range(100, 108)}


def parameters(raw: bytes) -> set[int]:
    """Return every parameter of every SGR code."""
    codes = (re.split(rb"[;:]", match[1]) for match in _SGR.finditer(raw))
    return {int(number) for code in codes for number in code if number}


def walk(terminal: Terminal) -> None:
    """Visit every kind of screen, then leave."""
    begin(terminal)
    terminal.go("n", "page 2 of")
    terminal.go("m", "card 1 of 4")
    terminal.go("m", "page 2 of")
    terminal.go("?", "Keys", "Esc close")
    go_back(terminal)
    terminal.wait_for("page 2 of", "n next")
    terminal.go("/", "What can be done here")
    terminal.type("card")
    terminal.wait_for("Misuse cards", "Esc close")
    go_back(terminal)
    terminal.wait_for("page 2 of", "n next")
    open_note(terminal)
    terminal.type("Cover changes – last")
    terminal.wait_for("Cover changes")
    stop_writing(terminal)
    terminal.wait_for("page 2 of", "q leave")
    terminal.press("q")
    assert terminal.end() == 0


RUN = ("run", SESSION, "--minutes", "60", "--activities", "")


def test_no_color_writes_no_colour_at_all(home: Home) -> None:
    """Not even greys; bold and reverse may stay."""
    with home.open(*RUN, variables={"NO_COLOR": "1", "COLORTERM": "truecolor"}) as terminal:
        walk(terminal)
        assert parameters(terminal.raw)
        assert parameters(terminal.raw) & COLOURS == set()


def test_the_codes_of_colours_are_found_where_there_are_some(home: Home) -> None:
    """The counter-check to NO_COLOR: with colours the same search finds them."""
    with open_run(home, variables={"COLORTERM": "truecolor"}) as terminal:
        assert parameters(terminal.raw) & COLOURS


@pytest.mark.parametrize("kind", ["xterm-16color", "linux"])
def test_a_terminal_of_few_colours_gets_no_others(home: Home, kind: str) -> None:
    """No colour of 256 or more: the terminal would guess at it."""
    with home.open(*RUN, variables={"TERM": kind}) as terminal:
        walk(terminal)
        assert not re.search(rb"\x1b\[[0-9;]*[34]8;[25];", terminal.raw)


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=["C", "C without UTF-8"],
)
def test_a_c_locale_is_no_reason_to_stop(home: Home, locale: dict[str, str]) -> None:
    """A server's login has it; dashes and arrows must not end the program."""
    with home.open(*RUN, variables=locale) as terminal:
        walk(terminal)
    assert "Cover changes" in home.draft()
    shown = home.call("show", SESSION, variables=locale)
    assert shown.returncode == 0
    assert "Traceback" not in shown.stderr


def test_a_window_of_20_by_5_asks_for_more_and_loses_nothing(home: Home) -> None:
    """One line says what to do; saving and leaving work; a larger window goes on."""
    with open_run(home) as terminal:
        terminal.go("n", "page 2 of", "n next")
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        terminal.resize(20, 5)
        terminal.wait_for("make the")
        terminal.resize(80, 24)
        terminal.wait_for("Cover changes last", "done (saved as you type)")
        stop_writing(terminal)
        terminal.resize(20, 5)
        terminal.wait_for("make the")
        terminal.press("q")
        assert terminal.end() == 0
    assert "Cover changes last" in home.draft()


@pytest.mark.parametrize("size", [(20, 5), (1, 1)])
def test_the_program_starts_in_the_smallest_window(home: Home, size: tuple[int, int]) -> None:
    """And is there when the window grows."""
    columns, rows = size
    with home.open(columns=columns, rows=rows) as terminal:
        terminal.wait(lambda: b"\x1b[?1049h" in terminal.raw, "the program's screen")
        terminal.settle()
        assert terminal.alive()
        terminal.resize(80, 24)
        terminal.wait_for(HOME_ASKS, "q leave")
        terminal.press("q")
        assert terminal.end() == 0


def test_a_small_window_of_40_by_12_shows_a_whole_run(home: Home) -> None:
    """The smallest size at which everything works."""
    with home.open(*RUN, columns=40, rows=12) as terminal:
        terminal.wait_for("What is coming")
        terminal.go("enter", "Ready when you are")
        terminal.go("enter", "The leader's part")
        terminal.go("m", "Pushing")
        terminal.press("q")
        assert terminal.end() == 0
