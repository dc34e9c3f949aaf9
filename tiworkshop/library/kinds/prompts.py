"""Prompts: questions over kinds of resource."""

from __future__ import annotations

from typing import Literal

from tiworkshop.library.activity import Activity, Item
from tiworkshop.library.described import Described, described
from tiworkshop.library.kinds.questions import question_items
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource(Described):
    """One kind of resource."""

    id: str = described("A short name, unique in the activity.", "time")
    title: str = described("What it is called.", "Time")
    hint: str = described("What it can mean, in one line.", "Cover, planning, breaks.", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptsActivity(Activity):
    """Each question is considered over the kinds of resource named."""

    kind: Literal["prompts"] = described("Always prompts.", "prompts")
    resources: tuple[Resource, ...] = described(
        "Kinds of resource, in order.", [{"id": "time", "title": "Time"}], default=()
    )

    def items(self) -> tuple[Item, ...]:
        """Return one item a question, with a chosen kind of resource and a line each."""
        choices = (*(resource.title for resource in self.resources), "pass")
        return question_items(self.questions, choices)
