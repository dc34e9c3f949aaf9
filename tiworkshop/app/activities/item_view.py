"""What every activity item shows: a question, a hint, answers and a line."""

from __future__ import annotations

from dataclasses import dataclass

from tiworkshop.app.asking.choices import Choice, choice_lines
from tiworkshop.app.paint import wrapped
from tiworkshop.library.activity import Activity, Item
from tiworkshop.library.kinds import KINDS
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.readings.page import Line, Span


@dataclass(frozen=True, slots=True)
class ItemContext:
    """An item on the screen: what was answered, which answer is marked, how wide it is."""

    activity: Activity
    item: Item
    sheet: Sheet
    cursor: int
    width: int
    private: bool
    """False in a room: then nothing typed and no answer is shown."""

    @property
    def slot(self) -> Slot:
        """Where the item's line is."""
        return Slot("line", self.activity.id, self.item.id)

    @property
    def chosen(self) -> str:
        """The answer chosen, if one was."""
        return self.sheet.choice(self.activity.id, self.item.id)


class ItemView:
    """The view of an item of any kind; a kind adds what is its own."""

    def lines(self, context: ItemContext) -> list[Line]:
        """Return everything below the heading."""
        lines = [*wrapped(context.item.question, context.width, "bold")]
        if context.item.hint:
            lines += wrapped(context.item.hint, context.width, "dim")
        lines += self.around(context)
        lines += self.answers(context)
        if context.private and context.item.line:
            lines += self.line(context)
        return lines

    def around(self, context: ItemContext) -> list[Line]:
        """Return what the kind shows between question and answers."""
        return [()]

    def details(self, context: ItemContext) -> dict[str, str]:
        """Return a detail for each answer that has one."""
        return {}

    def answers(self, context: ItemContext) -> list[Line]:
        """Return the answers; the chosen one is ticked."""
        details = self.details(context)
        chosen = context.chosen if context.private else ""
        choices = [
            Choice(name, f"{name} ✓" if name == chosen else name, details.get(name, ""))
            for name in context.item.choices
        ]
        cursor = context.cursor if context.private else -1
        groups = choice_lines(choices, cursor, context.width)
        return [line for group in groups for line in group]

    def line(self, context: ItemContext) -> list[Line]:
        """Return the line that was written, or what it is for."""
        text = context.sheet.text(context.slot)
        label = Span(f"{context.item.line}: ", "dim")
        marked = context.cursor >= len(context.item.choices)
        mark = Span("▸ " if marked else "  ", "mark")
        if not text:
            return [(mark, label, Span("Enter to write, or pass", "dim"))]
        rows = wrapped(text, context.width - 2 - len(label.text))
        return [(mark, label, *rows[0]), *((Span("    "), *row) for row in rows[1:3])]


def view_of(activity: Activity) -> ItemView:
    """Return the view of an activity's kind."""
    from importlib import import_module

    module, _, name = KINDS[activity.kind].app_view.partition(":")
    view: ItemView = getattr(import_module(module), name)()
    return view
