"""Restricted mode in a real terminal: what a variable or a key could open stays shut."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .home import SESSION, Home
from .terminal import Terminal, wait_until
from .walking import HOME_ASKS, begin, go_back, open_note

OWN_HOME = """
import os, pwd
own = pwd.getpwuid(os.getuid())
pwd.getpwuid = lambda _: pwd.struct_passwd((*own[:5], os.environ["HOME"], own[6]))
from tiworkshop.cli import main
main()
"""
"""The list of users can't be changed for a test, so the program is told its home beforehand."""
RUN = ("run", SESSION, "--minutes", "60", "--activities", "")


def open_restricted(home: Home, *words: str, **variables: str) -> Terminal:
    command = [sys.executable, "-c", OWN_HOME, "--restricted", *words]
    return Terminal(command, {**home.environment, **variables})


@pytest.fixture
def hooks(home: Home) -> dict[str, str]:
    """Return what Textual would take from the environment: logs, another driver, keys, pictures."""
    return {
        "TEXTUAL": "debug,devtools",
        "TEXTUAL_LOG": str(home.path / "keys.log"),
        "TEXTUAL_DRIVER": "no.such.module:Driver",
        "TEXTUAL_PRESS": "q",
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": str(home.path),
    }


def test_variables_of_textual_neither_log_nor_load_anything(
    home: Home, hooks: dict[str, str]
) -> None:
    with open_restricted(home, *RUN, **hooks) as terminal:
        begin(terminal)
        open_note(terminal)
        terminal.type("Cover changes last")
        home.wait_for_draft("Cover changes last")
        go_back(terminal)
        terminal.press("q")
        assert terminal.end() == 0
    assert {path.name for path in home.path.iterdir()} == {".cache", ".local"}


def test_without_restricted_mode_the_log_would_be_written(
    home: Home, hooks: dict[str, str]
) -> None:
    """The counter-check: the variable means something to Textual."""
    log = {"TEXTUAL_LOG": hooks["TEXTUAL_LOG"]}
    with home.open(variables=log) as terminal:
        terminal.wait_for(HOME_ASKS)
        wait_until(Path(log["TEXTUAL_LOG"]).exists, "a log")


def open_in_a_shell(home: Home, *words: str) -> Terminal:
    """Open the program in a shell that could take the terminal back while it sleeps."""
    script = home.temporary / "own_home.py"
    script.write_text(OWN_HOME)
    terminal = Terminal(["/bin/sh", "-i"], {**home.environment, "PS1": "SHELL "})
    terminal.wait_for("SHELL")
    terminal.type(f"{sys.executable} {script} {' '.join(words)}\r")
    terminal.wait_for(HOME_ASKS)
    terminal.settle()
    return terminal


@pytest.mark.parametrize("words", [(), ("--plain",)])
def test_ctrl_z_leads_to_no_shell(home: Home, words: tuple[str, ...]) -> None:
    with open_in_a_shell(home, "--restricted", *words) as terminal:
        terminal.press("\x1a")
        terminal.settle()
        terminal.type("?\r")
        terminal.wait_for("help" if words else "Keys")
        assert "Stopped" not in terminal.text


def test_ctrl_z_leads_to_the_shell_without_restricted_mode(home: Home) -> None:
    """The counter-check: there the key is the shell's, as everywhere."""
    with open_in_a_shell(home, "--plain") as terminal:
        terminal.press("\x1a")
        terminal.wait_for("Stopped", "SHELL")
        terminal.type("kill -9 %1; wait; echo over $((1 + 1))\r")
        terminal.wait_for("over 2")


def test_a_reading_with_a_link_writes_no_link_to_the_terminal(home: Home) -> None:
    """OSC 8 would let a click in the terminal open what a reading names."""
    shelf = home.path / ".local/share/tiworkshop/library/content/readings"
    shelf.mkdir(parents=True)
    page = "# Role translations\n\nSee [the plan](https://example.org/plan) and <https://b.org>.\n"
    head = "---\nid: role-translations\ntitle: Role translations\n---\n"
    (shelf / "role-translations.md").write_text(head + page)
    with open_restricted(home, *RUN) as terminal:
        begin(terminal)
        terminal.wait_for("the plan")
        assert b"\x1b]8;" not in terminal.raw
