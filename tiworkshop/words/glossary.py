"""What is said around the glossary: finding a term, and what it means."""

from __future__ import annotations

from collections.abc import Iterable

from tiworkshop.library.instruments.glossary import Glossary, Term
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words.choice import Choice

TYPE_A_TERM = "A word, or the beginning of one"
NO_TERM = "The glossary has no such word. Fewer letters find more."
NO_TERMS_HERE = "No word of this page is in the glossary."
TERMS_HERE = "Words of this page"


def found_terms(glossary: Glossary, typed: str) -> list[Choice]:
    """Return the terms that have what is typed in any form; an id is the term."""
    wanted = " ".join(typed.lower().split())
    starting = [one for one in glossary.terms if any(f.startswith(wanted) for f in one.forms)]
    inside = [one for one in glossary.terms if any(wanted in form for form in one.forms)]
    return term_choices(dict.fromkeys([*starting, *inside]))


def term_choices(terms: Iterable[Term]) -> list[Choice]:
    """Return terms to choose from."""
    return [Choice(one.term, one.term) for one in terms]


def term_pages(glossary: Glossary, term: Term) -> tuple[Page, ...]:
    """Return what a term means, and after it a page for each term that it points to."""
    return tuple(_page(one) for one in (term, *(glossary.term(name) for name in term.see)))


def pages_of_terms(terms: Iterable[Term]) -> tuple[Page, ...]:
    """Return a page for each term."""
    return tuple(_page(one) for one in terms)


def _page(term: Term) -> Page:
    blocks = [paragraph(term.text)]
    if term.also:
        blocks.append(paragraph(f"Also: {', '.join(term.also)}.", "dim"))
    if term.see:
        blocks += [paragraph("See also:", "dim"), bullets(term.see)]
    return Page(term.term, tuple(blocks))
