"""One question with numbered answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.words.choice import Choice
from tiworkshop.words.screen_commands import BACK

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk

HOW_TO_CHOOSE = "Type a number, then Enter. b goes back."


def choose(talk: Talk, heading: str, choices: Sequence[Choice], before: str = "") -> str | None:
    """Ask one question; return the id of the answer, or None for going back."""
    talk.voice.part(heading)
    if before:
        talk.voice.say(before)
    say_choices(talk, choices)
    talk.explain(HOW_TO_CHOOSE)
    answer = talk.ask((BACK,), numbers=len(choices))
    return choices[answer - 1].id if isinstance(answer, int) else None


def say_choices(talk: Talk, choices: Sequence[Choice], first: int = 1) -> None:
    """Say every answer with its number, and a group's name before the first of it."""
    group = ""
    for number, choice in enumerate(choices, first):
        if choice.group != group:
            group = choice.group
            talk.voice.say(f"{group}:")
        talk.voice.say(f"{number}. {choice_words(choice)}")


def choice_words(choice: Choice) -> str:
    """Return an answer and its details in one line."""
    detail = f"{choice.detail[:1].upper()}{choice.detail[1:]}"
    end = "" if choice.label.endswith((".", "?", "!")) else "."
    return f"{choice.label}{end} {detail}" if detail else choice.label
