"""Boundaries: a line to mark, and how many are marked so far."""

from __future__ import annotations

from tiworkshop.app.activities.item_view import ItemContext, ItemView
from tiworkshop.app.paint import says
from tiworkshop.readings.page import Line
from tiworkshop.words.items import marked_so_far


class BoundariesView(ItemView):
    """One boundary with the reason for it."""

    def after(self, context: ItemContext) -> list[Line]:
        """Return how many lines were marked, and how."""
        if not context.private:
            return []
        counts = " · ".join(marked_so_far(context.sheet, context.activity.id, context.item))
        return [(), says(f"So far: {counts}", "dim")] if counts else []
