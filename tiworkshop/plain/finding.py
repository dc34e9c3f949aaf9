"""Finding something by what is typed, then by its number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tiworkshop.plain.choosing import choose
from tiworkshop.words.choice import Choice

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk

MOST_SAID = 12
"""What can be listened to at once."""
HOW_TO_FIND = "Type it, then Enter. An empty line goes back."


def find(
    talk: Talk, title: str, asked: str, found_by: Callable[[str], Sequence[Choice]], empty: str
) -> str | None:
    """Ask for words until something is taken; return its id, or None for going back."""
    talk.voice.part(title)
    while True:
        talk.voice.say(f"{asked}.")
        talk.explain(HOW_TO_FIND)
        typed = talk.hear_text().strip()
        if not typed:
            return None
        found = found_by(typed)
        if not found:
            talk.voice.say(empty)
            continue
        taken = choose(talk, _heading(len(found)), found[:MOST_SAID])
        if taken is not None:
            return taken


def _heading(count: int) -> str:
    if count > MOST_SAID:
        return f"The first {MOST_SAID} of {count}. More letters find fewer"
    return f"Found: {count}"
