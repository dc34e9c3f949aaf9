"""The ways into the glossary: by a word, or from the words of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.plain.choosing import choose
from tiworkshop.plain.finding import find
from tiworkshop.plain.paged import read_pages
from tiworkshop.words import glossary as words
from tiworkshop.workshop.terms import glossary_in, terms_in

if TYPE_CHECKING:
    from tiworkshop.library.instruments.glossary import Glossary
    from tiworkshop.plain.talk import Talk
    from tiworkshop.words.choice import Choice

TO_THE_WORDS = "back to the words"


def open_glossary(talk: Talk, glossary: Glossary) -> None:
    """Find terms by a word, and say each that is taken, until somebody goes back."""

    def found(typed: str) -> list[Choice]:
        return words.found_terms(glossary, typed)

    while taken := find(talk, glossary.title, words.TYPE_A_TERM, found, words.NO_TERM):
        read_pages(talk, "", words.term_pages(glossary, glossary.term(taken)), TO_THE_WORDS)


def say_terms(talk: Talk, text: str, at_end: str) -> None:
    """Say what the words of a page mean: the one there is, or one that is chosen."""
    glossary = glossary_in(talk.services.library)
    terms = terms_in(glossary, text) if glossary else ()
    if not glossary or not terms:
        talk.voice.say(words.NO_TERMS_HERE)
        return
    taken: str | None = terms[0].term
    if len(terms) > 1:
        taken = choose(talk, words.TERMS_HERE, words.term_choices(terms))
    if taken is not None:
        read_pages(talk, "", words.term_pages(glossary, glossary.term(taken)), at_end)
