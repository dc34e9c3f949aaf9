"""A reading outside a run: page after page, with its words asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.answers import AGAIN
from tiworkshop.plain.glossary.flow import say_terms
from tiworkshop.plain.paged import FIRST_PAGE, say_page
from tiworkshop.words.screen_commands import BACK, NEXT, PREVIOUS, TERMS

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk
    from tiworkshop.readings.page import Reading

AT_END = "back"


def read_reading(talk: Talk, reading: Reading, page: int = 0) -> None:
    """Say a reading from one of its pages on, until its end or until somebody goes back."""
    talk.voice.part(reading.title)
    pages, at, told = reading.pages, page, -1
    while at < len(pages):
        if told != at:
            say_page(talk, pages[at], at + 1, len(pages), AT_END)
            told = at
        match talk.ask((NEXT, PREVIOUS, TERMS, AGAIN, BACK), numbers=len(pages), empty=NEXT):
            case int() as number:
                at, told = number - 1, -1
            case answer if answer == NEXT:
                at += 1
            case answer if answer == PREVIOUS and at:
                at -= 1
            case answer if answer == PREVIOUS:
                talk.voice.say(FIRST_PAGE)
            case answer if answer == TERMS:
                say_terms(talk, " ".join(page_lines(pages[at])), AT_END)
            case answer if answer == AGAIN:
                told = -1
            case _:
                return
