"""Framework: levels, themes, principles and values of a workforce framework.

Its statements stand in one file a level (``framework_level``), so that a school can put the
original wording of one level in its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.library.described import Described, described, example_of
from tiworkshop.library.disagreeing import Finding, doubled
from tiworkshop.library.instruments.instrument import PLAIN_NAME, Instrument
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkLevelMeaning(Described):
    """What a level means, and for whom it is."""

    number: int = described("Its number, 1 for the first.", 1)
    name: str = described("The level's name; the scale always stands beside it.", "Trauma aware")
    meaning: str = described(
        "What it means, in one or two sentences.", "Knows what trauma is and whom to tell."
    )
    who: str = described("Whom the source describes it for.", "All staff and volunteers")
    in_school: str = described(
        "Roles in a school that this can mean.",
        "Everybody, also the kitchen and the office",
        default="",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Described):
    """A theme that goes through the levels."""

    code: str = described("Two capital letters, as in the statements' ids.", "SE")
    title: str = described("The theme's name.", "Safe environments")
    about: str = described(
        "What it is about, in one line.", "Rooms, times and people that feel safe.", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Described):
    """A team or a phase that can reflect together; never one person."""

    id: str = described("A short name, unique in the framework.", "office")
    title: str = described("The team's name.", "Office and reception")
    level: int = described("The level to begin with, as the levels say for whom they are.", 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Described):
    """What a theme's statements are about: what is known, or what is done."""

    id: str = described("knowledge or skills.", "knowledge")
    title: str = described("The part's name.", "Knowledge and understanding")


@dataclass(frozen=True, slots=True, kw_only=True)
class TwofoldPrinciple(Described):
    """A principle, as it reaches a person and as an organisation lives it."""

    id: str = described("A short name, unique among the principles.", "choice")
    title: str = described("The principle's name.", "Choice")
    individual: str = described(
        "What it means for a person.", "A person has a say in what happens."
    )
    organisational: str = described(
        "What it means for an organisation.", "Rotas and meetings leave room to choose."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea(Described):
    """One named idea."""

    id: str = described("A short name, unique in its collection.", "notice")
    title: str = described("The idea's name.", "Notice")
    text: str = described(
        "What it means, in one or two sentences.", "See what a routine asks of people."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection(Described):
    """Ideas that belong together, such as the four Rs."""

    id: str = described("A short name, unique in the framework.", "habits")
    title: str = described("What the ideas are called together.", "Three habits")
    about: str = described(
        "What they are for, in one or two sentences.", "They help teams to keep going.", default=""
    )
    ideas: tuple[Idea, ...] = described(
        "The ideas, in order.",
        [{"id": "notice", "title": "Notice", "text": "See what a routine asks."}],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkHeadings(Described):
    """What stands above the parts of a framework."""

    who: str = described("Before whom a level is for.", "For")
    in_school: str = described("Before the roles that this can mean.", "In a school")
    themes: str = described("Above the themes.", "Themes")
    principles: str = described("Above the principles.", "Principles")
    individual: str = described("Before what a principle means for a person.", "For a person")
    organisational: str = described(
        "Before what it means for an organisation.", "For an organisation"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework(Instrument):
    """A whole framework, without its statements."""

    kind: Literal["framework"] = described("Always framework.", "framework")
    scale: str = described(
        "The scale's name; it always stands beside a level's name.", "Workforce framework"
    )
    advice: tuple[str, ...] = described(
        "What holds while using it.", ["It is no test."], default=()
    )
    headings: FrameworkHeadings = described(
        "What stands above its parts.", example_of(FrameworkHeadings)
    )
    levels: tuple[FrameworkLevelMeaning, ...] = described(
        "The levels, the first one first.", [example_of(FrameworkLevelMeaning)]
    )
    themes: tuple[Theme, ...] = described("The themes, in order.", [example_of(Theme)])
    parts: tuple[Part, ...] = described("The parts of every theme, in order.", [example_of(Part)])
    teams: tuple[Team, ...] = described(
        "Teams and phases that can reflect.", [example_of(Team)], default=()
    )
    principles: tuple[TwofoldPrinciple, ...] = described(
        "The principles, in order.", [example_of(TwofoldPrinciple)], default=()
    )
    collections: tuple[Collection, ...] = described(
        "Other ideas, by what they are.", [example_of(Collection)], default=()
    )

    def level_name(self, level: FrameworkLevelMeaning) -> str:
        """Return a level's name with its scale and place, without which it misleads."""
        return f"{self.scale}, level {level.number} of {len(self.levels)}: {level.name}"

    def team(self, team_id: str) -> Team:
        """Return a team by id. Raises KeyError."""
        for team in self.teams:
            if team.id == team_id:
                return team
        raise KeyError(team_id)

    def disagreements(self) -> Iterator[Finding]:
        """Yield doubled names, and levels that are not numbered from 1."""
        numbers = [level.number for level in self.levels]
        if numbers != list(range(1, len(numbers) + 1)):
            yield ("levels",), "The levels are not numbered 1, 2, 3 and so on.", "Number them anew."
        yield from doubled("theme", "themes", (theme.code for theme in self.themes))
        yield from doubled("team", "teams", (one.id for one in self.teams))
        for index, one in enumerate(self.teams):
            if not PLAIN_NAME.fullmatch(one.id):
                hint = "Use small letters, digits and dashes."
                yield ("teams", index, "id"), f"{one.id!r:.40} can't be an id.", hint
            if one.level not in numbers:
                known = ", ".join(map(str, numbers))
                yield ("teams", index, "level"), f"There is no level {one.level}.", f"Use {known}."
        yield from doubled("part", "parts", (part.id for part in self.parts))
        yield from doubled("principle", "principles", (one.id for one in self.principles))
        yield from doubled("collection", "collections", (one.id for one in self.collections))
        for collection in self.collections:
            ideas = (idea.id for idea in collection.ideas)
            yield from doubled(f"{collection.id} idea", "collections", ideas)
