"""Answering an activity's item: which answer is marked, and taking it."""

from __future__ import annotations

from dataclasses import dataclass

from tiworkshop.app.activities.item_view import ItemContext, view_of
from tiworkshop.library.activity import Activity, Item
from tiworkshop.notes.sheet import Slot
from tiworkshop.readings.page import Line
from tiworkshop.run.route import Room, Stop
from tiworkshop.workshop.workshop import Workshop


@dataclass(slots=True)
class ItemDesk:
    """The item on the screen, if there is one, and the marked answer."""

    workshop: Workshop
    cursor: int = 0
    _item: str = ""

    def context(self, stop: Stop, room: Room) -> ItemContext | None:
        """Return what the item's view needs; None when the stop is a page."""
        activity = stop.planned.what
        if stop.item is None or not isinstance(activity, Activity):
            return None
        if stop.item.id != self._item:
            self._item = stop.item.id
            chosen = self.workshop.sheet.choice(activity.id, stop.item.id)
            choices = stop.item.choices
            self.cursor = choices.index(chosen) if chosen in choices else 0
        private = not self.workshop.room_only
        return ItemContext(activity, stop.item, self.workshop.sheet, private, self.cursor, room)

    def lines(self, context: ItemContext) -> list[Line]:
        """Return what the item's kind shows."""
        return view_of(context.activity).lines(context)

    def mark(self, context: ItemContext, by: int) -> None:
        """Mark another answer, or the line after them."""
        self.cursor = max(0, min(self.cursor + by, _places(context.item) - 1))

    def take(self, context: ItemContext) -> Slot | None:
        """Choose the marked answer; return the slot to write in when the line is marked."""
        if self.cursor < len(context.item.choices):
            self.choose(context, self.cursor)
            return None
        return context.slot if context.item.line else None

    def choose(self, context: ItemContext, index: int) -> None:
        """Choose an answer by its place, if there is one."""
        if index < len(context.item.choices):
            self.cursor = index
            choice = context.item.choices[index]
            self.workshop.choose(context.activity.id, context.item.id, choice)


def _places(item: Item) -> int:
    return len(item.choices) + bool(item.line)
