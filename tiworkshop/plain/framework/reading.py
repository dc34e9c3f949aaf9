"""Reading a framework by ear: level by level, theme by theme, statement by statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.finding import find
from tiworkshop.plain.paged import read_pages
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words import framework_reading as words
from tiworkshop.words.choice import Choice

if TYPE_CHECKING:
    from tiworkshop.library.instruments.framework_level import Statement
    from tiworkshop.plain.talk import Talk

TO_THE_LIST = "back to the list"
JUMP = "jump"


def read_levels(talk: Talk, whole: WholeFramework) -> None:
    """Ask for a level and a theme, and say their statements, until somebody goes back."""
    jumping = Choice(JUMP, words.FIND_STATEMENT, "by its id or by words")
    choices = [*words.level_choices(whole), jumping]
    while taken := choose(talk, words.WHICH_LEVEL, choices):
        if taken == JUMP:
            jump(talk, whole)
        else:
            _read_level(talk, whole, int(taken))


def _read_level(talk: Talk, whole: WholeFramework, level: int) -> None:
    counted = [
        Choice(row.id, row.label, f"{count} statements")
        for row in words.grid_rows(whole)
        if (count := len(whole.of(level, row.id)))
    ]
    heading = words.level_on_scale(whole, level)
    while theme := choose(talk, f"{heading[:1].upper()}{heading[1:]}", counted):
        title = next(one.label for one in counted if one.id == theme)
        read_statements(talk, whole, title, whole.of(level, theme))


def read_statements(
    talk: Talk, whole: WholeFramework, title: str, statements: Sequence[Statement]
) -> None:
    """Say statements with their ids, a page for each part."""
    pages = [
        Page(
            part.heading,
            (
                paragraph(part.note)
                if part.note
                else bullets(tuple(f"{one.id}: {one.text}" for one in part.statements)),
            ),
        )
        for part in words.statement_parts(whole, statements)
    ]
    read_pages(talk, title, pages, TO_THE_LIST)


def jump(talk: Talk, whole: WholeFramework) -> None:
    """Find statements by an id or words, and say each that is taken."""

    def found(typed: str) -> list[Choice]:
        return words.found_statements(whole, typed)

    asked, empty = words.TYPE_A_STATEMENT, words.NOTHING_FOUND
    while taken := find(talk, words.FIND_STATEMENT, asked, found, empty):
        say_statement(talk, whole, taken)


def say_statement(talk: Talk, whole: WholeFramework, statement_id: str) -> None:
    """Say a statement and where it stands. An id that is gone says nothing."""
    for statement in whole.statements:
        if statement.id == statement_id:
            talk.voice.say(statement.text)
            talk.voice.say(f"{words.statement_detail(whole, statement)}.")


def read_themes(talk: Talk, whole: WholeFramework) -> None:
    """Say how a theme grows, level by level, until somebody goes back."""
    while code := choose(talk, words.WHICH_THEME, words.theme_choices(whole)):
        statements = [one for one in whole.statements if one.theme == code]
        read_statements(talk, whole, whole.theme(code).title, statements)


def read_ideas(talk: Talk, whole: WholeFramework) -> None:
    """Say principles or other ideas, until somebody goes back."""
    choices = words.idea_choices(whole.framework)
    while name := choose(talk, words.WHICH_IDEAS, choices):
        title = next(one.label for one in choices if one.id == name)
        read_pages(talk, title, words.idea_pages(whole.framework, name), TO_THE_LIST)
