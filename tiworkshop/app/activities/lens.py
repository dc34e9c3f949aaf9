"""Lens: the decision stays in sight while it is held up to each lens."""

from __future__ import annotations

from tiworkshop.app.activities.item_view import ItemContext, ItemView
from tiworkshop.app.paint import shortened
from tiworkshop.readings.page import Line, Span
from tiworkshop.words.items import DECISION, decision_words

LABEL = f"{DECISION}: "


class LensView(ItemView):
    """One lens, with the decision it is held up to."""

    def before(self, context: ItemContext) -> list[Line]:
        """Return the decision."""
        if not context.private or not context.item.choices:
            return [()]
        text = decision_words(context.sheet, context.activity.id)
        shown = Span(shortened(text, context.width - len(LABEL)))
        return [(Span(LABEL, "dim"), shown), ()]
