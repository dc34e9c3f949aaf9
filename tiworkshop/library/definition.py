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
        "our own",
        default="",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Described):
    """One thing done in a segment."""

    id: str = described("A short name, unique in the session.", "current-systems")
    title: str = described("What the step is called on the screen.", "Reflect on current systems")
    kind: StepKind = described("reading, prompt, notice (a standing line) or plan.", "prompt")
    reading: str | None = described(
        "Id of the reading; only for kind reading.", "pillars", default=None
    )
    text: str = described(
        "A short paragraph for the screen.", "Think of one ordinary day.", default=""
    )
    questions: tuple[str, ...] = described(
        "Questions about systems.", ["Which routine asks most of the adults?"], default=()
    )
    reveal: bool = described("Whether its questions come one at a time.", True, default=False)
    instrument: str | None = described(
        "Id of an instrument that is opened here.", "audit", default=None
    )
    say: str = described(
        "Words for the facilitator to say.", "Think alone, or talk in pairs.", default=""
    )
    watch: str = described(
        "What the facilitator watches for.",
        "If a person is described, ask for the arrangement.",
        default="",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment(Described):
    """A timed part of a variant."""

    id: str = described("A short name, unique in the variant.", "reflection")
    title: str = described("What the part is called on the screen.", "Reflection and planning")
    minutes: Minutes = described("Length in whole minutes.", 15)
    steps: tuple[str, ...] = described(
        "Ids of its steps, in order.", ["current-systems"], default=()
    )
    activities: bool = described("Whether optional activities belong here.", True, default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Described):
    """One length of a session."""

    minutes: Minutes = described("Length in whole minutes: the sum of its segments.", 45)
    segments: tuple[Segment, ...] = described(
        "Its parts, in order.",
        [{"id": "reading", "title": "Reading", "minutes": 45, "steps": ["pillars"]}],
    )

    @property
    def hosting(self) -> Segment | None:
        """The segment that optional activities belong to."""
        return next((segment for segment in self.segments if segment.activities), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Described):
    """A misuse pattern and its redirection."""

    id: str = described("A short name, unique in the session.", "pushing-downstream")
    title: str = described("The pattern's name.", "Pushing responsibility downstream")
    pattern: str = described(
        "The front: what happens.", "Staff are asked to change while nothing around them does."
    )
    redirection: str = described(
        "The back: where to turn instead.", "Ask what leaders could change first."
    )
    source: str = described(
        "Where the card is from, if not the session's source.", "our own card", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Described):
    """One workshop definition."""

    id: str = described("A short name; the file is called by it.", "our-first-hour")
    title: str = described("The session's name.", "Our first hour")
    module: int | None = described("Number of the module in its series.", 2, default=None)
    purpose: str = described(
        "What the session is for, in one or two sentences.", "To look at one routine together."
    )
    audience: str = described(
        "Who it is for; empty where the source does not say.", "Leaders and office staff"
    )
    time_range: str = described("How long it may take, in words.", "45 to 60 minutes", default="")
    outcomes: tuple[str, ...] = described(
        "What participants leave with.", ["One routine that asks less of adults"], default=()
    )
    source: Origin | None = described(
        "Where it comes from.", {"title": "Staff handbook", "year": "2026"}, default=None
    )
    steps: tuple[Step, ...] = described(
        "Every step that a variant uses, each once.",
        [{"id": "look", "title": "Look at one routine", "kind": "prompt"}],
    )
    variants: tuple[Variant, ...] = described(
        "The lengths it can have.",
        [
            {
                "minutes": 30,
                "segments": [{"id": "all", "title": "Together", "minutes": 30, "steps": ["look"]}],
            }
        ],
    )
    activities: tuple[AnyActivity, ...] = described(
        "Optional, timed activities.",
        [
            {
                "id": "lines",
                "title": "Lines",
                "minutes": 5,
                "kind": "boundaries",
                "lines": [{"id": "cases", "text": "Nobody discusses a case."}],
            }
        ],
        default=(),
    )
    misuse: tuple[Card, ...] = described(
        "Misuse cards.",
        [
            {
                "id": "drift",
                "title": "Drift",
                "pattern": "Talk drifts to one person.",
                "redirection": "Ask which routine lies behind it.",
            }
        ],
        default=(),
    )
    boundaries: tuple[str, ...] = described(
        "What the session does not do.", ["No case is discussed."], default=()
    )
    safeguarding: str = described(
        "The safeguarding and boundary note; empty where there is none.",
        "Safeguarding procedures come first.",
    )
    notes: str = described(
        "What the source says beside all this; no run shows it.",
        "The source also lists further reading.",
        default="",
    )

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
