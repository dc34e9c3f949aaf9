"""What is found, in words; and the pages of what has no screen of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tiworkshop.instruments.framework.whole import WholeFramework, whole_framework
from tiworkshop.library.definition import Session
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.searching.document import Findable, Hit, Kind
from tiworkshop.searching.index import words_of
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command
from tiworkshop.words.running import card_words
from tiworkshop.workshop.workshop import Workshop

WHAT_TO_FIND = "Type what you want to do or find"
WHAT_CAN_BE_DONE = "What can be done here"
HERE_AND_FOUND = "What can be done here, and what is found"
NOTHING_FOUND = "Nothing of this name. Fewer letters find more."
GETTING_READY = "The library is being read. What can be done here is listed."
GONE = "That is not there any more."
DO = "do"
_LEAST = 2
"""Letters from which the library is searched."""
_AROUND = 70
"""Characters of a text that are shown of it."""

GROUPS: dict[Kind, str] = {
    "session": "Sessions",
    "reading": "Readings",
    "card": "Cards",
    "statement": "Statements of the framework",
    "term": "Words of the glossary",
    "note": "Your notes",
}


def may_find_private(workshop: Workshop | None) -> bool:
    """Return whether private things may be found: not where a group may see the screen."""
    return workshop is None or workshop.solo or workshop.is_console


def is_searched(typed: str) -> bool:
    """Return whether so much is typed that the library is searched."""
    return len(typed.strip()) >= _LEAST


def command_choices(
    commands: Sequence[Command], typed: str, keys: Mapping[str, str]
) -> list[Choice]:
    """Return the commands that hold every word typed; an id is "do:" and the command's."""
    words = typed.lower().split()
    return [
        Choice(f"{DO}:{one.id}", f"{one.help}  ({one.key_name(keys)})", group=WHAT_CAN_BE_DONE)
        for one in commands
        if all(word in f"{one.help} {one.label}".lower() for word in words)
    ]


def hit_choices(hits: Sequence[Hit], typed: str) -> list[Choice]:
    """Return what was found, kind by kind; an id is that of ``named``."""
    return [
        Choice(hit_id(hit.what), _label(hit.what), _detail(hit.what, typed), GROUPS[hit.what.kind])
        for hit in hits
    ]


def hit_id(what: Findable) -> str:
    """Return what opens something: "reading:2:pillars"."""
    return f"{what.kind}:{what.place}:{what.id}"


def _label(what: Findable) -> str:
    return what.text if what.kind == "statement" else what.title


def _detail(what: Findable, typed: str) -> str:
    match what.kind:
        case "statement":
            return what.id
        case "reading":
            return f"page {what.place + 1}: {around(what.text, typed)}"
        case "note":
            return f"page {what.place + 1}"
        case _ if any(word in what.title.lower() for word in words_of(typed)):
            return around(what.text, "")
        case _:
            return around(what.text, typed)


def around(text: str, typed: str) -> str:
    """Return the part of a text that holds the first word typed, else its beginning."""
    words = words_of(typed)
    either = "|".join(map(re.escape, words))
    found = re.search(rf"\b(?:{either})", text, re.IGNORECASE) if words else None
    at = found.start() if found else 0
    first = max(0, at - _AROUND // 3)
    start = text.rfind(" ", 0, first) + 1 if first else 0
    piece = text[start : start + _AROUND]
    cut = piece if start + _AROUND >= len(text) else f"{piece.rpartition(' ')[0]} …"
    return f"… {cut}" if start else cut


def card_pages(library: Library, session_id: str, number: int) -> tuple[Page, ...]:
    """Return a card's front and back; nothing when it can't be read any more."""
    session = _session(library, session_id)
    if session is None or number >= len(session.misuse):
        return ()
    card = session.misuse[number]
    origin = [paragraph(card.source, "dim")] if card.source else []
    return (
        Page(card.title, (paragraph(f"{card_words(back=False)}:"), paragraph(card.pattern))),
        Page(
            card.title,
            (paragraph(f"{card_words(back=True)}:"), paragraph(card.redirection), *origin),
        ),
    )


def session_pages(library: Library, session_id: str) -> tuple[Page, ...]:
    """Return what a session is for; nothing when it can't be read any more."""
    session = _session(library, session_id)
    if session is None:
        return ()
    lengths = " or ".join(str(variant.minutes) for variant in session.variants)
    about = (paragraph(session.purpose), paragraph(f"{lengths} minutes. {session.audience}"))
    outcomes = Page("What you leave with", (bullets(session.outcomes),))
    return (Page(session.title, about), *([outcomes] if session.outcomes else []))


def _session(library: Library, session_id: str) -> Session | None:
    try:
        return library.session(library.session_entry(session_id))
    except (NotFound, Refused):
        return None


def whole_in(library: Library) -> WholeFramework | None:
    """Return the library's framework with its statements; None where there is none."""
    for name in library.instruments:
        try:
            found = library.instrument(name)
        except Refused:
            continue
        if isinstance(found, Framework):
            return whole_framework(library, found)
    return None
