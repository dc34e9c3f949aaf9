"""Commands as the app binds and shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual.binding import Binding, BindingType

from tiworkshop.words.command import Command


def key_bindings(commands: Iterable[Command]) -> list[BindingType]:
    """Return the Textual bindings of commands; their ids are what settings can change."""
    return [
        Binding(",".join(command.keys), command.action, command.label, id=command.id)
        for command in commands
    ]


def footer_text(commands: Sequence[Command], width: int, key_map: Mapping[str, str]) -> str:
    """Return as many "key label" pairs as fit, in order, dropping the least needed first."""
    shown = [command for command in commands if command.label]
    while shown:
        text = "  ".join(f"{command.key_name(key_map)} {command.label}" for command in shown)
        if len(text) <= width:
            return text
        shown.remove(max(reversed(shown), key=lambda command: command.rank))
    return ""
