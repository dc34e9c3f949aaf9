"""One object for each thing a person can do: its key, footer label, palette entry and help."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual.binding import Binding, BindingType

from tiworkshop.values import dataclass

_NAMES = {
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "slash": "/",
    "question_mark": "?",
    "full_stop": ".",
    "plus": "+",
    "minus": "-",
    "right": "→",
    "left": "←",
    "up": "↑",
    "down": "↓",
    "tab": "Tab",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}
_FUNCTION_KEYS = frozenset(f"f{number}" for number in range(1, 13))


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do on a screen.

    ``id`` names it in the settings, ``keys`` are Textual key names (the first is shown),
    ``action`` is the screen's method without ``action_``, ``rank`` says how early the footer
    drops it when space is short (0: last).
    """

    id: str
    keys: tuple[str, ...]
    action: str
    label: str
    help: str
    rank: int = 5

    def key_name(self, key_map: Mapping[str, str]) -> str:
        """Return the key to press, as people write it."""
        key = key_map.get(self.id, self.keys[0]).split(",")[0]
        return _NAMES.get(key) or (key.upper() if key in _FUNCTION_KEYS else key)


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
