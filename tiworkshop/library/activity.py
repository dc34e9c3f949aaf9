"""What all activities have in common; each kind adds its own in ``kinds``."""

from __future__ import annotations

from tiworkshop.library.described import Described, Minutes, described
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to answer in an activity: a question, words to choose from, room for a line."""

    id: str
    title: str
    question: str
    hint: str = ""
    choices: tuple[str, ...] = ()
    line: str = ""
    """What the line is for; empty when no line is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Described):
    """An optional, timed step with a kind."""

    id: str = described("A short name, unique in the session.", "resource-allocation")
    title: str = described("What the activity is called on the screen.", "Resource allocation")
    minutes: Minutes | None = described("Length in whole minutes; null where none is set.", 10)
    kind: str = described("Which screen it has.", "prompts")
    purpose: str = described("What it is for.", "To see where resources help.", default="")
    task: str = described(
        "What to do, in one or two sentences.",
        "Go through the kinds of resource one by one.",
        default="",
    )
    examples: tuple[str, ...] = described(
        "Examples that go with the task.", ["The cover rota", "The budget for supply"], default=()
    )
    questions: tuple[str, ...] = described(
        "Questions to consider.", ["What supports calm, predictable work?"], default=()
    )
    guidelines: tuple[str, ...] = described(
        "What holds while doing it.", ["Keep to systems, not to people."], default=()
    )
    say: str = described("Words for the facilitator to say.", "Skip any kind you like.", default="")
    watch: str = described(
        "What the facilitator watches for.",
        "Names of people: ask for the role instead.",
        default="",
    )

    @property
    def minutes_set(self) -> int:
        """Its minutes; 0 where none are set."""
        return self.minutes or 0

    @property
    def minutes_needed(self) -> int:
        """The least that it needs: its minutes; one where none are set."""
        return self.minutes or 1

    def items(self) -> tuple[Item, ...]:
        """Return what there is to answer, in order."""
        return ()
