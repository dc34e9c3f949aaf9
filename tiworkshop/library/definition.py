"""A session definition as values. These classes are the schema of ``sessions/*.yaml``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Protocol, TypeVar

from tiworkshop.library.cited import SourceEntry
from tiworkshop.library.described import Described, Minutes, described
from tiworkshop.library.kinds import AnyActivity
from tiworkshop.values import dataclass

StepKind = Literal["reading", "prompt", "notice", "plan"]

WORDS_OF_SOURCE = "the source's own"
"""Says of an imported definition that its words are its author's, not ours to shorten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin(SourceEntry):
    """Where a session's facts come from, and whose words it is told in."""

    wording: str = described(
        "Whose words these are; check leaves long sentences alone that are the source's own.",
        default="",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Described):
    """One thing done in a segment."""

    id: str = described("A short name, unique in the session.")
    title: str = described("What the step is called on the screen.")
    kind: StepKind = described("reading, prompt, notice (a standing line) or plan.")
    reading: str | None = described("Id of the reading; only for kind reading.", default=None)
    text: str = described("A short paragraph for the screen.", default="")
    questions: tuple[str, ...] = described("Questions about systems.", default=())
    reveal: bool = described("Whether its questions come one at a time.", default=False)
    instrument: str | None = described("Id of an instrument that is opened here.", default=None)
    say: str = described("Words for the facilitator to say.", default="")
    watch: str = described("What the facilitator watches for.", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment(Described):
    """A timed part of a variant."""

    id: str = described("A short name, unique in the variant.")
    title: str = described("What the part is called on the screen.")
    minutes: Minutes = described("Length in whole minutes.")
    steps: tuple[str, ...] = described("Ids of its steps, in order.", default=())
    activities: bool = described("Whether optional activities belong here.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Described):
    """One length of a session."""

    minutes: Minutes = described("Length in whole minutes: the sum of its segments.")
    segments: tuple[Segment, ...] = described("Its parts, in order.")

    @property
    def hosting(self) -> Segment | None:
        """The segment that optional activities belong to."""
        return next((segment for segment in self.segments if segment.activities), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Described):
    """A misuse pattern and its redirection."""

    id: str = described("A short name, unique in the session.")
    title: str = described("The pattern's name.")
    pattern: str = described("The front: what happens.")
    redirection: str = described("The back: where to turn instead.")
    source: str = described("Where the card is from, if not the session's source.", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Described):
    """One workshop definition."""

    id: str = described("A short name; the file is called by it.")
    title: str = described("The session's name.")
    module: int | None = described("Number of the module in its series.", default=None)
    purpose: str = described("What the session is for, in one or two sentences.")
    audience: str = described("Who it is for; empty where the source does not say.")
    time_range: str = described("How long it may take, in words.", default="")
    outcomes: tuple[str, ...] = described("What participants leave with.", default=())
    source: Origin | None = described("Where it comes from.", default=None)
    steps: tuple[Step, ...] = described("Every step that a variant uses, each once.")
    variants: tuple[Variant, ...] = described("The lengths it can have.")
    activities: tuple[AnyActivity, ...] = described("Optional, timed activities.", default=())
    misuse: tuple[Card, ...] = described("Misuse cards.", default=())
    boundaries: tuple[str, ...] = described("What the session does not do.", default=())
    safeguarding: str = described("The safeguarding and boundary note; empty where there is none.")
    notes: str = described("What the source says beside all this; no run shows it.", default="")

    def step(self, step_id: str) -> Step:
        """Return a step by id. Raises KeyError."""
        return next_with_id(self.steps, step_id)

    def activity(self, activity_id: str) -> AnyActivity:
        """Return an activity by id. Raises KeyError."""
        return next_with_id(self.activities, activity_id)

    def variant(self, minutes: int) -> Variant:
        """Return the variant of this many minutes. Raises KeyError."""
        for variant in self.variants:
            if variant.minutes == minutes:
                return variant
        raise KeyError(minutes)


class _Named(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_Named)


def next_with_id(items: Iterable[N], wanted: str) -> N:
    """Return the item of this id. Raises KeyError."""
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
