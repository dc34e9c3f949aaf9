"""Help, and everything that can be done here, found by a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.answers import how_to_type
from tiworkshop.words.command import EVERYWHERE, PALETTE, Command
from tiworkshop.words.help import what_holds

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk

HOW_IT_WORKS = "Type a key, a word or a number, then Enter. An empty line goes on to the next."
NOTHING_FOUND = "Nothing of this name. Fewer letters find more."


def say_help(talk: Talk, offered: Sequence[Command] = ()) -> None:
    """Say what can be typed here, what holds for everybody and where notes are."""
    voice = talk.voice
    voice.part("Help: what can be typed here")
    voice.say(HOW_IT_WORKS)
    for command in _with_help(offered):
        voice.say(f"{how_to_type(command, talk.key_map)}: {command.help}")
    for page in what_holds(talk.companion):
        voice.part(page.heading)
        voice.say_all(page_lines(page))
    voice.part("End of help.")


def search(talk: Talk, offered: Sequence[Command], words: str) -> Command | None:
    """List the commands that hold every word; return the one whose number is typed."""
    found = [
        command
        for command in _with_help(offered)
        if command != PALETTE
        and all(word in f"{command.help} {command.label}".lower() for word in words.lower().split())
    ]
    if not found:
        talk.voice.say(NOTHING_FOUND)
        return None
    talk.voice.part("What can be done here")
    for number, command in enumerate(found, 1):
        talk.voice.say(f"{number}. {command.help} ({how_to_type(command, talk.key_map)})")
    talk.voice.say("A number does it. An empty line goes back.")
    typed = talk.hear_text().strip()
    if typed.isdecimal() and 1 <= int(typed) <= len(found):
        return found[int(typed) - 1]
    return None


def _with_help(offered: Sequence[Command]) -> list[Command]:
    return [command for command in (*offered, *EVERYWHERE) if command.help]
