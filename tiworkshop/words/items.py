"""What is said around an activity's item, whichever face shows it."""

from __future__ import annotations

from collections import Counter

from tiworkshop.library.activity import Activity, Item
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

DECISION = "Decision"
LINE_OPEN = "Enter to write, or pass"


@dataclass(frozen=True, slots=True)
class Asked:
    """An item of an activity, and what was answered; a face adds how it is shown or said."""

    activity: Activity
    item: Item
    sheet: Sheet
    private: bool
    """False in a room: then nothing typed and no answer is told."""

    @property
    def slot(self) -> Slot:
        """Where the item's line is."""
        return Slot("line", self.activity.id, self.item.id)

    @property
    def chosen(self) -> str:
        """The answer chosen, if one was."""
        return self.sheet.choice(self.activity.id, self.item.id) if self.private else ""


def decision_words(sheet: Sheet, activity: str) -> str:
    """Return the decision that is held up to each lens."""
    return sheet.text(Slot("line", activity, "decision")) or "not written down, which is fine"


def marked_so_far(sheet: Sheet, activity: str, item: Item) -> list[str]:
    """Return how many items of an activity were marked with each of an item's choices."""
    made = Counter(choice for (about, _), choice in sheet.choices.items() if about == activity)
    return [f"{name} {made[name]}" for name in item.choices if made[name]]
