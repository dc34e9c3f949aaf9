"""Prompts: a question over kinds of resource, each with what it can mean."""

from __future__ import annotations

from tiworkshop.app.activities.item_view import ItemContext, ItemView
from tiworkshop.library.kinds.prompts import PromptsActivity
from tiworkshop.readings.page import Line, Span, plain_text
from tiworkshop.readings.width import cells


class PromptsView(ItemView):
    """A question; the kinds of resource stand below it as a menu."""

    def answers(self, context: ItemContext) -> list[Line]:
        """Return the kinds of resource with their hints beside them where there is space."""
        hints = {}
        if isinstance(context.activity, PromptsActivity):
            hints = {resource.title: resource.hint for resource in context.activity.resources}
        widest = max((cells(name) for name in context.item.choices), default=0)
        lines = []
        for line in super().answers(context):
            name = plain_text(line).split("  ")[-1].removesuffix(" ✓")
            gap = " " * (widest - cells(name) + 4 - 2 * plain_text(line).endswith(" ✓"))
            hint = hints.get(name, "")
            if hint and cells(plain_text(line) + gap + hint) <= context.width:
                line = (*line, Span(gap), Span(hint, "dim"))
            lines.append(line)
        return lines
