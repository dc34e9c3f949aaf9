"""Pages, one after the other, as long as somebody goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.answers import AGAIN
from tiworkshop.readings.page import Page
from tiworkshop.words.command import Command
from tiworkshop.words.screen_commands import BACK, NEXT, PREVIOUS

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk

SKIP = Command("plain.skip", ("k",), "skip", "skip", "Leave out the rest of these pages.")
FIRST_PAGE = "This is the first page."


def read_pages(
    talk: Talk, title: str, pages: Sequence[Page], at_end: str, back: Command | None = BACK
) -> bool:
    """Say page after page; *at_end* says what an empty line does after the last one.

    Return True after the last page, False for going back; without *back* there is no going back.
    """
    if title:
        talk.voice.part(title)
    offered = (NEXT, PREVIOUS, SKIP, AGAIN, *((back,) if back else ()))
    at, told = 0, -1
    while at < len(pages):
        if told != at:
            say_page(talk, pages[at], at + 1, len(pages), at_end)
            told = at
        answer = talk.ask(offered, numbers=len(pages) if len(pages) > 1 else 0, empty=NEXT)
        match answer:
            case int():
                at, told = answer - 1, -1
            case _ if answer == NEXT:
                at += 1
            case _ if answer == PREVIOUS and at:
                at -= 1
            case _ if answer == PREVIOUS:
                talk.voice.say(FIRST_PAGE)
            case _ if answer == SKIP:
                return True
            case _ if answer == AGAIN:
                told = -1
            case _:
                return False
    return True


def say_page(talk: Talk, page: Page, number: int, of: int, at_end: str) -> None:
    """Say one page: which it is, what it says, what an empty line leads to."""
    talk.voice.part(f"Page {number} of {of}: {page.heading}" if of > 1 else page.heading)
    talk.voice.say_all(page_lines(page))
    talk.voice.say(f"Enter: {f'page {number + 1} of {of}' if number < of else at_end}.")


def say_contents(talk: Talk, pages: Sequence[Page]) -> None:
    """Say every page's heading with its number, so that one can go straight to it."""
    for number, page in enumerate(pages, 1):
        talk.voice.say(f"{number}. {page.heading}")
