"""What every activity item says: a question, a hint, numbered answers and a line."""

from __future__ import annotations

from importlib import import_module

from tiworkshop.library.activity import Activity
from tiworkshop.library.kinds import KINDS
from tiworkshop.words.items import Asked

CHOSEN = "chosen"


class ItemView:
    """An item of any kind; a kind adds what is its own."""

    def lines(self, told: Asked) -> list[str]:
        """Return everything below the heading."""
        helping = [told.item.hint] if told.item.hint else []
        return [
            told.item.question,
            *helping,
            *self.before(told),
            *self.answers(told),
            *self.after(told),
        ]

    def before(self, told: Asked) -> list[str]:
        """Return what the kind says between question and answers."""
        return []

    def after(self, told: Asked) -> list[str]:
        """Return what the kind says after the answers, and after each choice."""
        return []

    def answer(self, told: Asked, name: str) -> str:
        """Return one answer in the kind's words."""
        return name

    def answers(self, told: Asked) -> list[str]:
        """Return the numbered answers and the line; in a room they are only read."""
        names = [self.answer(told, name) for name in told.item.choices]
        if not told.private:
            return [f"- {name}" for name in names]
        numbered = [
            f"{number}. {words}{f', {CHOSEN}' if name == told.chosen else ''}"
            for number, (name, words) in enumerate(zip(told.item.choices, names, strict=True), 1)
        ]
        return [*numbered, *self._line(told, len(names) + 1)]

    def _line(self, told: Asked, number: int) -> list[str]:
        if not told.item.line:
            return []
        text = told.sheet.text(told.slot)
        return [f"{number}. {told.item.line}: {text or 'write a line, or pass'}"]


def view_of(activity: Activity) -> ItemView:
    """Return the view of an activity's kind."""
    module, _, name = KINDS[activity.kind].plain_view.partition(":")
    view: ItemView = getattr(import_module(module), name)()
    return view
