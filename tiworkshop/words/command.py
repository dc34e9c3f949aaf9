"""One object for each thing a person can do: its key, footer label, palette entry and help."""

from __future__ import annotations

from collections.abc import Mapping

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


HELP = Command("app.help", ("question_mark",), "app.help", "keys", "Keys and help.", rank=1)
PALETTE = Command("app.palette", ("slash",), "app.palette", "", "Search what can be done.")
LEAVE = Command("app.leave", ("q",), "app.leave", "leave", "Leave; everything is saved.", rank=1)
EVERYWHERE = (HELP, PALETTE, LEAVE)
