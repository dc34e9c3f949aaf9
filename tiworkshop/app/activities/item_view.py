"""What every activity item shows: a question, a hint, answers and a line."""

from __future__ import annotations

from tiworkshop.app.asking.choices import choice_lines, window
from tiworkshop.app.paint import shortened, wrapped
from tiworkshop.library.activity import Activity
from tiworkshop.library.kinds import KINDS
from tiworkshop.readings.page import Line, Span
from tiworkshop.run.route import Room
from tiworkshop.values import dataclass
from tiworkshop.words.choice import Choice
from tiworkshop.words.items import LINE_OPEN, Asked

CHOSEN = " ✓"
_MOST_LINE_ROWS = 3


@dataclass(frozen=True, slots=True)
class ItemContext(Asked):
    """An item on the screen: which answer is marked, and how much space there is."""

    cursor: int
    room: Room

    @property
    def width(self) -> int:
        """Columns for text."""
        return self.room.columns


class ItemView:
    """The view of an item of any kind; a kind adds what is its own."""

    def lines(self, context: ItemContext) -> list[Line]:
        """Return everything below the heading; where space is short, what helps gives way."""
        question = list(wrapped(context.item.question, context.width, "bold"))
        hint = list(wrapped(context.item.hint, context.width, "dim")) if context.item.hint else []
        before, after = self.before(context), self.after(context)
        groups, line = self.groups(context), self.line(context)
        answers = [row for group in groups for row in group]
        for helping in ([hint, before, after], [hint, before], [hint], []):
            above = [row for part in helping if part is not after for row in part]
            below = [row for part in helping if part is after for row in part]
            shown = [*question, *above, *answers, *line, *below]
            if len(shown) <= context.room.lines:
                return shown
        left = context.room.lines - len(question) - len(line)
        marked = min(context.cursor, len(groups) - 1)
        return [*question, *(window(groups, marked, left) if groups else ()), *line]

    def before(self, context: ItemContext) -> list[Line]:
        """Return what the kind shows between question and answers."""
        return [()]

    def after(self, context: ItemContext) -> list[Line]:
        """Return what the kind shows below the answers."""
        return []

    def groups(self, context: ItemContext) -> list[list[Line]]:
        """Return the lines of each answer; the chosen one is ticked."""
        names = context.item.choices
        choices = [Choice(n, f"{n}{CHOSEN}" if n == context.chosen else n) for n in names]
        cursor = context.cursor if context.private else -1
        return choice_lines(choices, cursor, context.width)

    def line(self, context: ItemContext) -> list[Line]:
        """Return the line that was written, or what it is for; nothing in a room."""
        if not context.private or not context.item.line:
            return []
        text = context.sheet.text(context.slot)
        label = Span(f"{context.item.line}: ", "dim")
        marked = context.cursor >= len(context.item.choices)
        mark = Span("▸ " if marked else "  ", "mark")
        if not text:
            invited = shortened(LINE_OPEN, context.width - 2 - len(label.text))
            return [(mark, label, Span(invited, "dim"))]
        rows = wrapped(text, context.width - 2 - len(label.text))
        shown = rows[: min(_MOST_LINE_ROWS, max(1, context.room.lines // 4))]
        return [(mark, label, *shown[0]), *((Span("    "), *row) for row in shown[1:])]


def view_of(activity: Activity) -> ItemView:
    """Return the view of an activity's kind."""
    from importlib import import_module

    module, _, name = KINDS[activity.kind].app_view.partition(":")
    view: ItemView = getattr(import_module(module), name)()
    return view
