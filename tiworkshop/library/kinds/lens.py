"""Lens: one decision, seen through several lenses."""

from __future__ import annotations

from typing import Literal

from tiworkshop.library.activity import Activity, Item
from tiworkshop.library.described import Described, described
from tiworkshop.values import dataclass

CHOICES = ("supports", "gets in the way", "mixed", "pass")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens(Described):
    """One way of looking at a decision."""

    id: str = described("A short name, unique in the activity.", "predictability")
    title: str = described("The lens's name.", "Predictability")
    question: str = described("What to ask of the decision.", "Who will hear of this beforehand?")
    look_for: str = described(
        "What to look for, in one line.", "Notice, reasons, what stays the same.", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LensActivity(Activity):
    """One decision is chosen, then seen through each lens in turn."""

    kind: Literal["lens"] = described("Always lens.", "lens")
    lenses: tuple[Lens, ...] = described(
        "The lenses, in order.",
        [{"id": "repair", "title": "Repair", "question": "What happens after a mistake?"}],
    )

    def items(self) -> tuple[Item, ...]:
        """Return the decision itself, then one item a lens."""
        decision = Item(
            id="decision",
            title="One decision",
            question="Which decision will you look at?",
            hint="A rota, a policy, a meeting, a budget line. Not a person.",
            line="The decision",
        )
        return (
            decision,
            *(
                Item(
                    id=lens.id,
                    title=lens.title,
                    question=lens.question,
                    hint=lens.look_for,
                    choices=CHOICES,
                    line="Why",
                )
                for lens in self.lenses
            ),
        )
