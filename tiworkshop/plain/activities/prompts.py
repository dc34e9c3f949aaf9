"""Prompts: a question over kinds of resource, each with what it can mean."""

from __future__ import annotations

from tiworkshop.library.kinds.prompts import PromptsActivity
from tiworkshop.plain.activities.item_view import ItemView
from tiworkshop.words.items import Asked


class PromptsView(ItemView):
    """A question; each kind of resource is followed by its hint."""

    def answer(self, told: Asked, name: str) -> str:
        """Return a kind of resource and what it can mean."""
        if not isinstance(told.activity, PromptsActivity):
            return name
        hint = next((r.hint for r in told.activity.resources if r.title == name), "")
        return f"{name}: {hint.rstrip('.')}" if hint else name
