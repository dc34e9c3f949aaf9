"""What was typed and chosen in one run. It lives in memory only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Literal

from tiworkshop.values import dataclass

Kind = Literal["note", "line", "plan"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for text: a note on a step, a line of an activity's item, or a line of a plan."""

    kind: Kind
    about: str
    """The id of the step or activity, or the name of the plan's line."""
    item: str = ""
    """The item's id, or the row's place in the plan."""

    @property
    def key(self) -> str:
        """The slot as one word, for files."""
        return ":".join(part for part in (self.kind, self.about, self.item) if part)

    @classmethod
    def from_key(cls, key: str) -> Slot:
        """Return the slot of a key. Raises ValueError."""
        kind, about, item = (*key.split(":", 2), "", "")[:3]
        match kind:
            case "note" | "line" | "plan":
                return cls(kind, about, item)
            case _:
                raise ValueError(f"{key!r:.40} is not a place for text")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Texts by slot and choices by (activity, item), in the order in which they were begun."""

    texts: Mapping[Slot, str] = field(default_factory=dict)
    choices: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def text(self, slot: Slot) -> str:
        """Return the text in a slot; empty when nothing was typed."""
        return self.texts.get(slot, "")

    def with_text(self, slot: Slot, text: str) -> Sheet:
        """Return the sheet with other text in a slot."""
        texts = {**self.texts, slot: text}
        if not text.strip():
            del texts[slot]
        return replace(self, texts=texts)

    def choice(self, activity: str, item: str) -> str:
        """Return what was chosen for an item; empty when nothing was."""
        return self.choices.get((activity, item), "")

    def with_choice(self, activity: str, item: str, choice: str) -> Sheet:
        """Return the sheet with another choice; an empty one takes it away."""
        choices = {**self.choices, (activity, item): choice}
        if not choice:
            del choices[activity, item]
        return replace(self, choices=choices)

    @property
    def empty(self) -> bool:
        """Whether nothing was typed or chosen."""
        return not self.texts and not self.choices
