"""Lens: the decision is named again with each lens."""

from __future__ import annotations

from tiworkshop.plain.activities.item_view import ItemView
from tiworkshop.words.items import DECISION, Asked, decision_words


class LensView(ItemView):
    """One lens, with the decision it is held up to."""

    def before(self, told: Asked) -> list[str]:
        """Return the decision."""
        if not told.private or not told.item.choices:
            return []
        return [f"{DECISION}: {decision_words(told.sheet, told.activity.id)}"]
