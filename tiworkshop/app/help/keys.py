"""The help pages: what holds, and every key of the screen below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tiworkshop.library.companion import Companion
from tiworkshop.readings.page import Block, Line, Page, Span
from tiworkshop.words.command import Command
from tiworkshop.words.help import what_holds

_KEYS_A_PAGE = 9


def help_pages(
    commands: Iterable[Command], key_map: Mapping[str, str], companion: Companion
) -> tuple[Page, ...]:
    """Return the pages for a screen with these commands."""
    rows: list[Line] = []
    for command in commands:
        if command.help:
            key = f"{command.key_name(key_map):<7}"
            rows.append((Span(key, "bold"), Span(command.help)))
    pages = [
        Page("Keys", (Block("diagram", tuple((row,) for row in rows[at : at + _KEYS_A_PAGE])),))
        for at in range(0, len(rows), _KEYS_A_PAGE)
    ]
    return (*pages, *what_holds(companion))
