"""Audit: questions in sections, each sharing 100 per cent over the levels of a scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.library.described import Described, described
from tiworkshop.library.disagreeing import Finding, doubled
from tiworkshop.library.instruments.instrument import PLAIN_NAME, Instrument
from tiworkshop.values import dataclass

FEWEST_LEVELS, MOST_LEVELS = 2, 9
"""A scale has two ends; a level has one digit key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Described):
    """One level of the scale; its number is its place."""

    name: str = described("The level's name.", "Trauma aware")
    meaning: str = described(
        "What it means, in a few words.", "Some know what it means.", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Perspective(Described):
    """Whose view an audit gives, and of whom. Perspectives are never averaged."""

    id: str = described("A short name, unique in the audit.", "leaders")
    title: str = described("The perspective's name.", "Leaders")
    about: str = described(
        "Who answers about whom, in one line.", "Leaders about their own work.", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditQuestion(Described):
    """One question of an audit."""

    number: int = described("Its number, unique in the audit.", 1)
    label: str = described("At most 40 characters, for lists and charts.", "Calm starts")
    text: str = described(
        "The whole question, about systems and not one person.",
        "How far does the day begin calmly for everybody?",
    )
    hint: str = described(
        "What to look at, in one line.", "Doors, corridors, the first ten minutes.", default=""
    )
    few_people: bool = described(
        "Whether so few people stand behind it that figures could point at one.",
        True,
        default=False,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSection(Described):
    """Questions that belong together."""

    id: str = described("A short name, unique in the audit.", "environment")
    title: str = described("The section's name.", "Environment")
    about: str = described(
        "What it looks at, in one line.", "Rooms, times and routines.", default=""
    )
    questions: tuple[AuditQuestion, ...] = described(
        "Its questions, in order.",
        [{"number": 1, "label": "Calm starts", "text": "How far does the day begin calmly?"}],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle(Described):
    """A principle, and what it can look like in practice."""

    title: str = described("The principle's name.", "Safety")
    meaning: str = described("What it means, in a sentence.", "People know what comes next.")
    examples: tuple[str, ...] = described(
        "What it can look like in a school.", ["A timetable at every door"], default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit(Instrument):
    """A whole audit."""

    kind: Literal["audit"] = described("Always audit.", "audit")
    scale: str = described(
        "The scale's name; it always stands beside a level's name.", "Five-phase scale"
    )
    levels: tuple[Level, ...] = described(
        "The levels, the first one first.", [{"name": "Not yet"}, {"name": "In place"}]
    )
    perspectives: tuple[Perspective, ...] = described(
        "Whose views there can be, in order.", [{"id": "leaders", "title": "Leaders"}]
    )
    sections: tuple[AuditSection, ...] = described(
        "The sections, in order.",
        [
            {
                "id": "day",
                "title": "The day",
                "questions": [
                    {"number": 1, "label": "Starts", "text": "How calmly does it begin?"}
                ],
            }
        ],
    )
    advice: tuple[str, ...] = described(
        "What holds while doing it.", ["Leave out what you don't know."], default=()
    )
    principles: tuple[Principle, ...] = described(
        "Principles in practice.",
        [{"title": "Safety", "meaning": "People know what comes next."}],
        default=(),
    )

    @property
    def questions(self) -> tuple[AuditQuestion, ...]:
        """Every question, in order."""
        return tuple(question for section in self.sections for question in section.questions)

    def question(self, number: int) -> AuditQuestion:
        """Return a question by its number. Raises KeyError."""
        for question in self.questions:
            if question.number == number:
                return question
        raise KeyError(number)

    def perspective(self, perspective_id: str) -> Perspective:
        """Return a perspective by id. Raises KeyError."""
        for perspective in self.perspectives:
            if perspective.id == perspective_id:
                return perspective
        raise KeyError(perspective_id)

    def disagreements(self) -> Iterator[Finding]:
        """Yield doubled names and numbers, and parts that are missing."""
        if not FEWEST_LEVELS <= len(self.levels) <= MOST_LEVELS:
            sentence = f"The audit has {len(self.levels)} levels."
            yield ("levels",), sentence, f"Give it {FEWEST_LEVELS} to {MOST_LEVELS}."
        if not self.perspectives:
            yield ("perspectives",), "The audit has no perspective.", "Add whose view it gives."
        if not self.questions:
            yield ("sections",), "The audit has no question.", "Add a section with questions."
        for index, one in enumerate(self.perspectives):
            if not PLAIN_NAME.fullmatch(one.id):
                hint = "Use small letters, digits and dashes."
                yield ("perspectives", index, "id"), f"{one.id!r:.40} can't be an id.", hint
        yield from doubled("perspective", "perspectives", (one.id for one in self.perspectives))
        yield from doubled("section", "sections", (section.id for section in self.sections))
        numbers = (str(question.number) for question in self.questions)
        yield from doubled("question", "sections", numbers)
