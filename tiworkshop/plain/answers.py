"""What somebody typed, as one of the things that can be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tiworkshop.words.command import PALETTE, Command
from tiworkshop.words.run_commands import LEVEL_UP
from tiworkshop.words.screen_commands import BACK

AGAIN = Command("plain.again", ("r",), "again", "again", "Say this once more.")

_TYPED = {
    "escape": "b",
    "slash": "/",
    "question_mark": "?",
    "full_stop": ".",
    "plus": "+",
    "minus": "-",
    "space": " ",
}
"""Keys as they are typed before Enter; Esc has no character, so b stands for it."""


def typed_keys(command: Command, key_map: Mapping[str, str]) -> list[str]:
    """Return what can be typed for a command: its keys of one character."""
    keys = key_map[command.id].split(",") if command.id in key_map else command.keys
    typed = (_TYPED.get(key.strip(), key.strip()) for key in keys)
    return [key for key in typed if len(key) == 1]


_NAMED = {PALETTE.id: "search", LEVEL_UP.id: "up", BACK.id: "up"}
"""Commands whose own name is no word for people, or that of another."""


def words_for(command: Command) -> list[str]:
    """Return the words that stand for a command: what the footer says, and its name."""
    name = _NAMED.get(command.id) or command.id.rpartition(".")[2].replace("-", " ")
    return [word for word in dict.fromkeys((command.label, name)) if word]


def command_named(
    text: str, commands: Iterable[Command], key_map: Mapping[str, str]
) -> Command | None:
    """Return the command of a key or a word, whichever way it is capitalised."""
    commands = tuple(commands)
    typed = text if text and not text.strip() else text.strip()
    if len(typed) > 1 and not typed.strip():
        typed = " "
    for wanted in (typed, typed.lower()):
        for command in commands:
            if wanted in typed_keys(command, key_map):
                return command
    return next((c for c in commands if typed.lower() in words_for(c)), None)


def how_to_type(command: Command, key_map: Mapping[str, str]) -> str:
    """Return a command's keys and words, as "n, or next"."""
    keys = ["Space" if key == " " else key for key in typed_keys(command, key_map)]
    named = [*keys, *words_for(command)]
    return ", or ".join(dict.fromkeys((named[0], named[-1]))) if named else ""
