"""Lens: the decision stays in sight, and what each lens has shown."""

from __future__ import annotations

from tiworkshop.app.activities.item_view import ItemContext, ItemView
from tiworkshop.app.paint import shortened
from tiworkshop.notes.sheet import Slot
from tiworkshop.readings.page import Line, Span


class LensView(ItemView):
    """One lens of the four, with the decision it is held up to."""

    def around(self, context: ItemContext) -> list[Line]:
        """Return the decision, and the lenses marked so far."""
        if not context.private or not context.item.choices:
            return [()]
        decision = context.sheet.text(Slot("line", context.activity.id, "decision"))
        text = decision or "not written down, which is fine"
        label = "Decision: "
        return [(Span(label, "dim"), Span(shortened(text, context.width - len(label)))), ()]
