"""What is said, and what can be done, while a framework is read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instruments.framework import Collection, Framework
from tiworkshop.library.instruments.framework_level import SPECIALIST, Statement
from tiworkshop.notes.review_date import date_words
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.values import dataclass
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command
from tiworkshop.workshop.reflections import Reflections

WHAT_TO_OPEN = "What would you like to open?"
WHICH_THEME = "Which theme?"
WHICH_LEVEL = "Which level?"
WHICH_IDEAS = "What would you like to read?"
WHICH_REFLECTION = "Kept reflections"
WHICH_TIME = "Whose reflections over time?"
WHICH_TRAINING = "Kept training plans"
LEVELS_AND_THEMES = "Levels and themes"
NO_STATEMENTS = "There are no statements here."
FIND_STATEMENT = "Find a statement"
TYPE_A_STATEMENT = "An id such as L1.KA.K03, or words"
NOTHING_FOUND = "Nothing of this name. Fewer letters find more."
BY_LEVEL, BY_THEME, IDEAS, REFLECT = "levels", "themes", "ideas", "reflect"
TRAIN, KEPT, TIME, TRAINED, ABOUT = "train", "kept", "time", "trained", "about"
PRINCIPLES = "principles"
BEFORE_READING = "Before you read"
WITHOUT_THEMES = "Without themes"
_MOST_FOUND = 60

OPEN = Command("framework.open", ("enter",), "open", "open", "Open what is marked.", 0)
RIGHT = Command("framework.right", ("right",), "right", "", "Mark the next level.")
LEFT = Command("framework.left", ("left",), "left", "", "Mark the level before.")
DOWN = Command("framework.down", ("down", "n"), "down", "", "Mark the next line.")
UP = Command("framework.up", ("up", "p"), "up", "", "Mark the line before.")
ONWARD = Command("framework.page", ("pagedown", "space"), "onward", "", "Go some lines on.")
BACKWARD = Command("framework.page-back", ("pageup",), "backward", "", "Go some lines back.")
NEXT_PART = Command("framework.next-part", ("tab",), "next_part", "part", "The next part.", 3)
JUMP = Command("framework.jump", ("j",), "jump", "jump", "Jump to a statement by id or words.", 1)
BACK = Command("screen.back", ("escape",), "back", "back", "Go back one level.", 1)
GRID_COMMANDS = (OPEN, JUMP, DOWN, UP, RIGHT, LEFT, BACK)
STATEMENT_COMMANDS = (JUMP, NEXT_PART, DOWN, UP, ONWARD, BACKWARD, BACK)


def framework_choices(reflections: Reflections) -> list[Choice]:
    """Return what can be opened of a framework; an id is one of the words above."""
    framework, kept = reflections.framework, reflections.records()
    begun = "begun; go on where it was left" if reflections.training_begun else ""
    choices = [
        Choice(BY_LEVEL, "Read by level and theme", "statement by statement"),
        Choice(BY_THEME, "How a theme grows", "one theme, level by level"),
        Choice(IDEAS, "Principles and other ideas"),
    ]
    if framework.teams:
        choices.append(Choice(REFLECT, "Reflect as a team", "for a team, never a person"))
    detail = begun or "what an offer covers, and what is missing"
    choices.append(Choice(TRAIN, "A training plan", detail))
    if kept:
        choices.append(Choice(KEPT, WHICH_REFLECTION, _count(len(kept), "reflection")))
    if time_choices(reflections):
        choices.append(Choice(TIME, "Reflections over time"))
    if trained := reflections.trainings():
        choices.append(Choice(TRAINED, WHICH_TRAINING, _count(len(trained), "plan")))
    return [*choices, Choice(ABOUT, "About this framework")]


def theme_choices(whole: WholeFramework) -> list[Choice]:
    """Return the themes; an id is the theme's code."""
    return [Choice(one.code, one.title, one.about) for one in whole.framework.themes]


def level_choices(whole: WholeFramework) -> list[Choice]:
    """Return the levels whose statements can be read; an id is the level's number."""
    return [
        Choice(
            str(one.level),
            level_short(whole, one.level),
            _count(len(one.statements), "statement"),
        )
        for one in whole.levels
    ]


def idea_choices(framework: Framework) -> list[Choice]:
    """Return principles and collections of ideas; an id is a collection's, or PRINCIPLES."""
    principles = [Choice(PRINCIPLES, framework.headings.principles)] if framework.principles else []
    return [*principles, *(Choice(one.id, one.title) for one in framework.collections)]


def kept_choices(reflections: Reflections) -> list[Choice]:
    """Return the kept reflections, the latest first; an id is the record's."""
    return [
        Choice(
            one.id,
            one.team_title,
            f"{level_short(reflections.whole, one.level)}, {date_words(one.date)}",
        )
        for one in reversed(reflections.records())
    ]


def time_choices(reflections: Reflections) -> list[Choice]:
    """Return teams with two reflections or more at a level; an id is "team:level"."""
    found = dict.fromkeys((one.team, one.level) for one in reflections.records())
    return [
        Choice(
            f"{team}:{level}",
            records[-1].team_title,
            f"{level_short(reflections.whole, level)}, {len(records)} reflections",
        )
        for team, level in found
        if len(records := reflections.of(team, level)) > 1
    ]


def trained_choices(reflections: Reflections) -> list[Choice]:
    """Return the kept training plans, the latest first; an id is the record's."""
    return [
        Choice(one.id, one.offer or "A training offer", date_words(one.date))
        for one in reversed(reflections.trainings())
    ]


def level_short(whole: WholeFramework, number: int) -> str:
    """Return a level's place and name: "level 2 of 4: Trauma informed"."""
    return f"level {number} of {len(whole.framework.levels)}: {whole.meaning(number).name}"


def level_on_scale(whole: WholeFramework, number: int) -> str:
    """Return a level with its scale: "level 2 of 4 on the workforce framework: …"."""
    framework, name = whole.framework, whole.meaning(number).name
    scale = f"{framework.scale[:1].lower()}{framework.scale[1:]}"
    return f"level {number} of {len(framework.levels)} on the {scale}: {name[:1].lower()}{name[1:]}"


def statement_detail(whole: WholeFramework, statement: Statement) -> str:
    """Return what stands below a statement: its id, where it stands in the source, its level."""
    level = whole.level_of(statement).level
    return " · ".join(
        part
        for part in (statement.id, whole.place(statement), level_on_scale(whole, level))
        if part
    )


@dataclass(frozen=True, slots=True)
class StatementPart:
    """Statements under one heading, or a note to read before them."""

    heading: str
    statements: tuple[Statement, ...] = ()
    note: str = ""


def statement_parts(
    whole: WholeFramework, statements: Sequence[Statement]
) -> tuple[StatementPart, ...]:
    """Return statements by level and part; what may be hard to read is said before them."""
    numbers = dict.fromkeys(whole.level_of(one).level for one in statements)
    notes = " ".join(filter(None, (whole.level(number).content_note for number in numbers)))
    parts = groupby(statements, lambda one: (whole.level_of(one).level, one.part))
    first = [StatementPart(BEFORE_READING, note=notes)] if notes else []
    return (*first, *(_part(whole, *place, tuple(group)) for place, group in parts))


def _part(
    whole: WholeFramework, level: int, part: str, statements: tuple[Statement, ...]
) -> StatementPart:
    titles = {one.id: one.title.lower() for one in whole.framework.parts}
    place = f"Level {level} of {len(whole.framework.levels)}"
    return StatementPart(f"{place}: {titles[part]}" if part in titles else place, statements)


def theme_title(whole: WholeFramework, statement: Statement) -> str:
    """Return the name of a statement's theme; that of its level when it has none."""
    titles = {one.code: one.title for one in whole.framework.themes}
    level = whole.level_of(statement).level
    return titles.get(statement.theme) or level_short(whole, level)


def cell_words(whole: WholeFramework, level: int, theme: str) -> str:
    """Return a theme and how much a level says of it: "Safe environments: 32 statements"."""
    title = next(row.label for row in grid_rows(whole) if row.id == theme)
    return f"{title}: {_count(len(whole.of(level, theme)), 'statement')}"


def grid_rows(whole: WholeFramework) -> list[Choice]:
    """Return the themes, then a row for statements without one; an id is the theme's code."""
    rows = [Choice(one.code, one.title) for one in whole.framework.themes]
    if any(one.theme == SPECIALIST for one in whole.statements):
        rows.append(Choice(SPECIALIST, WITHOUT_THEMES))
    return rows


def found_statements(whole: WholeFramework, typed: str) -> list[Choice]:
    """Return statements by the beginning of an id, or that hold every word typed."""
    wanted = typed.strip().lower()
    words = wanted.split()
    by_id = [one for one in whole.statements if wanted and one.id.lower().startswith(wanted)]
    found = by_id or [one for one in whole.statements if _holds(one, words)]
    return [Choice(one.id, one.text, one.id) for one in found[:_MOST_FOUND]]


def idea_pages(framework: Framework, name: str) -> tuple[Page, ...]:
    """Return principles, or a collection of ideas by its id, one idea a page."""
    if name == PRINCIPLES:
        says = framework.headings
        return tuple(
            Page(
                one.title,
                (
                    paragraph(f"{says.individual}:", "bold"),
                    paragraph(one.individual),
                    paragraph(f"{says.organisational}:", "bold"),
                    paragraph(one.organisational),
                ),
            )
            for one in framework.principles
        )
    return _pages(next(one for one in framework.collections if one.id == name))


def level_pages(whole: WholeFramework) -> tuple[Page, ...]:
    """Return purpose and advice, what each level means and for whom, and the source."""
    framework, says = whole.framework, whole.framework.headings
    missing = (paragraph(line) for line in whole.missing)
    levels = (
        Page(
            level_short(whole, one.number).capitalize(),
            (
                paragraph(one.meaning),
                paragraph(f"{says.who}: {one.who}"),
                *([paragraph(f"{says.in_school}: {one.in_school}")] if one.in_school else []),
            ),
        )
        for one in framework.levels
    )
    sources = tuple(f"{one.title}. {one.body}, {one.year}." for one in framework.source)
    return (
        Page(framework.title, (paragraph(framework.purpose), *missing)),
        Page("How it is used", (bullets(framework.advice),)),
        *levels,
        Page("Where it comes from", (bullets(sources), paragraph(framework.wording, "dim"))),
    )


def _pages(collection: Collection) -> tuple[Page, ...]:
    first = [Page(collection.title, (paragraph(collection.about),))] if collection.about else []
    ideas = (Page(one.title, (paragraph(one.text),)) for one in collection.ideas)
    return (*first, *ideas)


def _holds(statement: Statement, words: Sequence[str]) -> bool:
    text = f"{statement.id} {statement.text}".lower()
    return all(word in text for word in words)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
