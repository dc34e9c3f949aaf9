"""Prompts: a question over kinds of resource, each with what it can mean."""

from __future__ import annotations

from tiworkshop.app.activities.item_view import CHOSEN, ItemContext, ItemView
from tiworkshop.library.kinds.prompts import PromptsActivity
from tiworkshop.readings.page import Line, Span
from tiworkshop.readings.width import cells, line_cells


class PromptsView(ItemView):
    """A question; the kinds of resource stand below it with their hints beside them."""

    def groups(self, context: ItemContext) -> list[list[Line]]:
        """Return the kinds of resource; a hint is shown where there is space for all of it."""
        groups = super().groups(context)
        if not isinstance(context.activity, PromptsActivity):
            return groups
        hints = {resource.title: resource.hint for resource in context.activity.resources}
        names = context.item.choices
        column = max((cells(name) for name in names), default=0) + cells(CHOSEN)
        for group, name in zip(groups, names, strict=True):
            ticked = cells(CHOSEN) if name == context.chosen else 0
            gap = Span(" " * (column - cells(name) - ticked + 1))
            row = (*group[0], gap, Span(hints.get(name, ""), "dim"))
            if hints.get(name) and line_cells(row) <= context.width:
                group[0] = row
        return groups
