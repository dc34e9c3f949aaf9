"""Words to pause or stop a session with, and whom to go to. For the facilitator alone."""

from __future__ import annotations

from tiworkshop.library.companion import Companion
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.readings.page import Page, paragraph

_READING = "facilitator-words"


def stop_words_pages(library: Library, contact: str, words: Companion) -> tuple[Page, ...]:
    """Return the school's contact line, then the words; what can't be read says so."""
    try:
        pages = library.reading(_READING).pages
    except (NotFound, Refused) as error:
        pages = (Page(words.stop_words.title, (paragraph(str(error)),)),)
    return (_contact_page(contact, words), *pages)


def _contact_page(contact: str, words: Companion) -> Page:
    line = (
        paragraph(contact, "bold")
        if contact.strip()
        else paragraph(words.stop_words.missing, "dim")
    )
    return Page(words.stop_words.contact, (line, paragraph(words.safeguarding_line)))
