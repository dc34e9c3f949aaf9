"""What is said around an activity's item, whichever face shows it."""

from __future__ import annotations

from collections import Counter

from tiworkshop.library.activity import Item
from tiworkshop.notes.sheet import Sheet, Slot

DECISION = "Decision"
LINE_OPEN = "Enter to write, or pass"


def line_slot(activity: str, item: Item) -> Slot:
    """Return where an item's line is."""
    return Slot("line", activity, item.id)


def decision_words(sheet: Sheet, activity: str) -> str:
    """Return the decision that is held up to each lens."""
    return sheet.text(Slot("line", activity, "decision")) or "not written down, which is fine"


def marked_so_far(sheet: Sheet, activity: str, item: Item) -> list[str]:
    """Return how many items of an activity were marked with each of an item's choices."""
    made = Counter(choice for (about, _), choice in sheet.choices.items() if about == activity)
    return [f"{name} {made[name]}" for name in item.choices if made[name]]
