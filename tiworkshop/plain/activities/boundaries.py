"""Boundaries: a line to mark, and how many are marked so far."""

from __future__ import annotations

from tiworkshop.plain.activities.item_view import ItemView
from tiworkshop.words.items import Asked, marked_so_far


class BoundariesView(ItemView):
    """One boundary with the reason for it."""

    def after(self, told: Asked) -> list[str]:
        """Return how many lines were marked, and how."""
        if not told.private:
            return []
        counts = marked_so_far(told.sheet, told.activity.id, told.item)
        return [f"So far: {', '.join(counts)}."] if counts else []
