"""Help, and everything that can be done here, found by a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.answers import how_to_type
from tiworkshop.plain.choosing import say_choices
from tiworkshop.words.command import EVERYWHERE, PALETTE, Command
from tiworkshop.words.help import what_holds

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk
    from tiworkshop.words.choice import Choice

HOW_IT_WORKS = "Type a key, a word or a number, then Enter. An empty line goes on to the next."
WHAT_CAN_BE_DONE, WHAT_IS_FOUND = "What can be done here", "What is found"
MOST_SAID = 3
"""Hits of a kind that are said; more words find fewer."""
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
    """List the commands that hold every word, then what is found in the library.

    Return the command whose number is typed; what was found is opened here.
    """
    commands = [
        command
        for command in _with_help(offered)
        if command != PALETTE
        and all(word in f"{command.help} {command.label}".lower() for word in words.lower().split())
    ]
    found = _found(talk, words)
    if not commands and not found:
        talk.voice.say(NOTHING_FOUND)
        return None
    if commands:
        talk.voice.part(WHAT_CAN_BE_DONE)
    for number, command in enumerate(commands, 1):
        talk.voice.say(f"{number}. {command.help} ({how_to_type(command, talk.key_map)})")
    if found:
        talk.voice.part(WHAT_IS_FOUND)
        say_choices(talk, found, first=len(commands) + 1)
    talk.voice.say("A number does it. An empty line goes back.")
    typed = talk.hear_text().strip()
    if not typed.isdecimal() or not 1 <= int(typed) <= len(commands) + len(found):
        return None
    if int(typed) <= len(commands):
        return commands[int(typed) - 1]
    from tiworkshop.plain.opening import open_found

    open_found(talk, found[int(typed) - 1 - len(commands)].id)
    return None


def _found(talk: Talk, typed: str) -> list[Choice]:
    from tiworkshop.words import searching

    if not searching.is_searched(typed):
        return []
    private = searching.may_find_private(talk.workshop)
    hits = talk.services.finder.find(typed, private=private, most=MOST_SAID)
    return searching.hit_choices(hits, typed)


def _with_help(offered: Sequence[Command]) -> list[Command]:
    return [command for command in (*offered, *EVERYWHERE) if command.help]
