from __future__ import annotations

import pytest

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.closing.close import CloseScreen
from tiworkshop.app.closing.review import ReviewScreen
from tiworkshop.app.commands import footer_text
from tiworkshop.app.frame import Frame
from tiworkshop.app.help.palette import PaletteScreen
from tiworkshop.app.home.screen import HomeScreen
from tiworkshop.app.running.screen import RunScreen
from tiworkshop.app.setup.screens import ComingScreen, ReadyScreen
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.words.command import EVERYWHERE, Command
from tiworkshop.words.run_commands import RUN_COMMANDS

SCREENS: list[type[Frame[object]]] = [  # type: ignore[list-item]  # each gives back its own
    ChoosingScreen,
    PagesScreen,
    CloseScreen,
    ReviewScreen,
    PaletteScreen,
    HomeScreen,
    RunScreen,
    ComingScreen,
    ReadyScreen,
    WritingScreen,
]

CONTRACT = {
    "n": "go_on",
    "right": "go_on",
    "pagedown": "go_on",
    "p": "go_back",
    "left": "go_back",
    "pageup": "go_back",
    "space": "pause",
    "plus": "longer",
    "minus": "shorter",
    "e": "note",
    "s": "words",
    "m": "cards",
    "h": "hide",
    "full_stop": "hide",
    "t": "timer",
    "a": "activities",
    "u": "undo",
    "question_mark": "app.help",
    "slash": "app.palette",
    "q": "app.leave",
}


def test_the_keys_of_the_contract_do_what_it_says() -> None:
    actions = {key: c.action for c in (*RUN_COMMANDS, *EVERYWHERE) for key in c.keys}
    assert {key: actions.get(key) for key in CONTRACT} == CONTRACT


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_every_command_has_a_method_and_no_key_has_two(screen: type[Frame[object]]) -> None:
    pressed = [key for command in (*screen.DOES, *EVERYWHERE) for key in command.keys]
    assert len(pressed) == len(set(pressed))
    for command in screen.DOES:
        assert hasattr(screen, f"action_{command.action}"), command.id


def test_nothing_needs_control_alt_or_a_function_key_alone() -> None:
    for command in (*RUN_COMMANDS, *EVERYWHERE):
        plain = [key for key in command.keys if not key.startswith(("ctrl", "alt", "f5"))]
        assert plain or command.id == "run.show", command.id


def test_a_footer_drops_the_least_needed_first() -> None:
    commands = [
        Command("a", ("n",), "n", "next", "", 0),
        Command("b", ("e",), "e", "note", "", 3),
        Command("c", ("p",), "p", "back", "", 1),
    ]
    assert footer_text(commands, 40, {}) == "n next  e note  p back"
    assert footer_text(commands, 16, {}) == "n next  p back"
    assert footer_text(commands, 6, {"a": "x"}) == "x next"
