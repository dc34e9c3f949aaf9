"""What is said, and what can be done, while a team reflects."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.framework_wording import ANSWER_WORDS, item_words
from tiworkshop.instruments.framework.answer import ANSWERS
from tiworkshop.instruments.framework.items import (
    Item,
    items_at,
    statements_at,
    themes_at,
)
from tiworkshop.instruments.framework.reflecting import Reflecting
from tiworkshop.instruments.framework.sheet import ReflectionSheet
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instruments.framework import Team
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command
from tiworkshop.words.framework_reading import level_on_scale, level_short
from tiworkshop.workshop.reflections import Reflections

PRIVATE = "Private"
WHICH_TEAM = "Which team reflects?"
NO_PERSON = "A team or a phase, never a person."
WHICH_LEVEL = "Which level do you look at?"
START_HERE = "a place to start for this team"
HOW = "How would you like to go through it?"
BY_THEME, EVERY = "by-theme", "every"
ALL = "All of them"
NOTE_HINT = "What shows it, or what would help: roles and routines, never a person."
NOTHING_YET = "Nothing is answered yet. What you do is saved as you go."
LAST = "That was the last one. r shows the result, k keeps it."
FIRST = "This is the first one."
NOTHING_TO_TAKE = "There is no answer here to take away."
NOTHING_TO_UNDO = "Nothing to take back."
TAKEN_BACK = "Taken back."
KEPT = "Kept with today's date."
THE_REFLECTION = "the reflection"
NO_ANSWER = "no answer yet"

ANSWER = Command(
    "reflect.answer", tuple("12345"), "answer", "answer", "1 to 5: answer; again takes it back.", 0
)
TAKE = Command("reflect.take", ("space",), "take", "", "Give the marked answer.")
DOWN = Command("reflect.down", ("down",), "down", "", "Mark the next answer.")
UP = Command("reflect.up", ("up",), "up", "", "Mark the answer before.")
ONWARD = Command(
    "reflect.next", ("n", "right", "pagedown", "enter"), "onward", "next", "The next one.", 0
)
BACKWARD = Command("reflect.back", ("p", "left", "pageup"), "backward", "", "The one before.")
CLEAR = Command("reflect.clear", ("0",), "clear", "", "Take this answer away.")
READ = Command("reflect.read", ("d",), "read", "detail", "Read what a theme says here.", 4)
NOTE = Command("reflect.note", ("e",), "note", "note", "Write what shows it; private.", 2)
LIST = Command("reflect.list", ("l",), "list", "list", "All of them, with what is answered.", 4)
RESULT = Command("reflect.result", ("r",), "result", "result", "What the answers say so far.", 3)
KEEP = Command("reflect.keep", ("k",), "keep", "keep", "Check it, and keep it with a date.", 1)
UNDO = Command("reflect.undo", ("u",), "undo", "", "Take back the last change.")
BACK = Command("screen.back", ("escape",), "back", "", "Go back one level; it is saved.", 1)
REFLECTING_COMMANDS = (
    ANSWER,
    ONWARD,
    BACKWARD,
    NOTE,
    READ,
    RESULT,
    KEEP,
    LIST,
    TAKE,
    DOWN,
    UP,
    CLEAR,
    UNDO,
    BACK,
)


def team_choices(reflections: Reflections) -> list[Choice]:
    """Return the teams; an id is the team's."""
    whole = reflections.whole
    return [
        Choice(team.id, team.title, f"a place to start: {level_short(whole, team.level)}")
        for team in reflections.framework.teams
    ]


def level_choices(reflections: Reflections, team: Team) -> list[Choice]:
    """Return the levels that a team can look at, with whom the source describes each for."""
    return [
        Choice(str(number), _capital(level_short(reflections.whole, number)), detail)
        for number, detail in _levels(reflections, team)
    ]


def _levels(reflections: Reflections, team: Team) -> Iterator[tuple[int, str]]:
    for level in reflections.whole.themed:
        who = reflections.whole.meaning(level.level).who
        if reflections.begun(team, level.level):
            yield level.level, f"begun; go on where it was left. {who}"
        elif level.level == team.level:
            yield level.level, f"{START_HERE}. {who}"
        else:
            yield level.level, who


def start_at(reflections: Reflections, team: Team) -> int:
    """Return the place of the suggested level among those that can be looked at."""
    numbers = [level.level for level in reflections.whole.themed]
    return numbers.index(team.level) if team.level in numbers else 0


def way_choices(reflecting: Reflecting) -> list[Choice]:
    """Return how a level can be gone through; an id is a theme's code or one of two words."""
    whole, level, answers = reflecting.whole, reflecting.level, reflecting.sheet.answers
    themes = themes_at(whole, level)

    def done(items: tuple[Item, ...]) -> str:
        return f"{sum(item.id in answers for item in items)} of {len(items)} answered"

    return [
        Choice(BY_THEME, "Theme by theme", done(themes)),
        *(
            Choice(one.theme, f"{one.label}: its statements", done(statements))
            for one in themes
            if (statements := statements_at(whole, level, one.theme))
        ),
        Choice(EVERY, "Every statement", done(statements_at(whole, level))),
    ]


def items_of_way(whole: WholeFramework, level: int, way: str) -> tuple[Item, ...]:
    """Return the items of a way through a level."""
    if way == BY_THEME:
        return themes_at(whole, level)
    return statements_at(whole, level, "" if way == EVERY else way)


def team_and_level(reflecting: Reflecting) -> str:
    """Return which team looks at which level."""
    return f"{reflecting.team.title} · {level_short(reflecting.whole, reflecting.level)}"


def item_heading(item: Item) -> str:
    """Return what stands above an item."""
    return item.label if item.kind == "theme" else item.id


def item_place(reflecting: Reflecting) -> str:
    """Return which item of how many this is."""
    what = "theme" if reflecting.item.kind == "theme" else "statement"
    return f"{what} {reflecting.at + 1} of {len(reflecting.items)}"


def answered_words(reflecting: Reflecting) -> str:
    """Return the answer about the open item, and whether there is a note."""
    words = ANSWER_WORDS[reflecting.answer] if reflecting.answer else NO_ANSWER
    note = reflecting.sheet.note_on(reflecting.item.id)
    return f"{words} · note" if note else words


def answer_choices() -> list[Choice]:
    """Return the five answers in their order; an id is the answer."""
    return [Choice(one, _capital(ANSWER_WORDS[one])) for one in ANSWERS]


def item_choices(reflecting: Reflecting) -> list[Choice]:
    """Return everything that is gone through, with what is answered; an id is the item's."""
    sheet = reflecting.sheet
    choices = []
    for item in reflecting.items:
        answer = sheet.answer(item.id)
        words = ANSWER_WORDS[answer] if answer else NO_ANSWER
        note = ", with a note" if sheet.note_on(item.id) else ""
        choices.append(Choice(item.id, item_words(item), f"{words}{note}"))
    return choices


def detail_pages(whole: WholeFramework, level: int, theme: str) -> tuple[Page, ...]:
    """Return what a level says of a theme, a page for each part."""
    note = whole.level(level).content_note
    pages = [
        Page(
            part.title,
            (bullets(tuple(f"{one.id} {one.text}" for one in whole.of(level, theme, part.id))),),
        )
        for part in whole.framework.parts
        if whole.of(level, theme, part.id)
    ]
    first = Page(
        whole.theme(theme).title,
        (
            paragraph(f"{_capital(level_on_scale(whole, level))}."),
            *([paragraph(note, "bold")] if note else []),
        ),
    )
    return (first, *pages)


def kept_pages(result: RedactedSheet, reflecting: Reflecting) -> tuple[Page, ...]:
    """Return what would be kept, notes as they would stand on the disk."""
    sheet = ReflectionSheet(result.sheet)
    count = len(sheet.answers)
    counted = f"{count} answer{'' if count == 1 else 's'}, for {reflecting.team.title}."
    level = f"{_capital(level_on_scale(reflecting.whole, reflecting.level))}."
    pages = [Page("What will be kept", (paragraph(counted), paragraph(level)))]
    items = items_at(reflecting.whole, reflecting.level)
    notes = [f"{item_heading(one)}: {text}" for one in items if (text := sheet.note_on(one.id))]
    if notes:
        pages.append(Page("Notes, as they will be kept", (bullets(tuple(notes)),)))
    return tuple(pages)


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
