"""Boundaries: a line to mark, and how many are marked so far."""

from __future__ import annotations

from collections import Counter

from tiworkshop.app.activities.item_view import ItemContext, ItemView
from tiworkshop.app.paint import says
from tiworkshop.readings.page import Line


class BoundariesView(ItemView):
    """One boundary with the reason for it."""

    def after(self, context: ItemContext) -> list[Line]:
        """Return how many lines were marked, and how."""
        if not context.private:
            return []
        choices = context.sheet.choices.items()
        made = Counter(
            choice for (activity, _), choice in choices if activity == context.activity.id
        )
        counts = " · ".join(f"{name} {made[name]}" for name in context.item.choices if made[name])
        return [(), says(f"So far: {counts}", "dim")] if counts else []
