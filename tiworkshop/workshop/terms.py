"""Terms of the glossary in texts: which there are, and a mark after each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from tiworkshop.library.instruments.glossary import Glossary, Term
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.readings.page import Block, Line, Page, Span

GLOSSARY = "glossary"
"""The id of the glossary; a school's own stands on its shelf under the same one."""
MARK = "°"
"""Stands after the first place of a term on a page: a shape, whatever the colours are."""


def glossary_in(library: Library) -> Glossary | None:
    """Return the library's glossary; None where there is none that can be read."""
    try:
        found = library.instrument(GLOSSARY)
    except (NotFound, Refused):
        return None
    return found if isinstance(found, Glossary) else None


def terms_in(glossary: Glossary, text: str) -> tuple[Term, ...]:
    """Return the terms that a text holds in any of their forms, in the text's order."""
    found = (glossary.term(match[0]) for match in _forms(glossary).finditer(_as_typed(text)))
    return tuple({one.term: one for one in found}.values())


def marked(pages: Sequence[Page], glossary: Glossary) -> tuple[Page, ...]:
    """Return pages with a mark after the first place of each term. Diagrams are left alone."""
    return tuple(_page(page, glossary) for page in pages)


def _page(page: Page, glossary: Glossary) -> Page:
    seen: set[str] = set()

    def span(one: Span) -> Span:
        return replace(one, text=_marked(one.text, glossary, seen))

    def line(one: Line) -> Line:
        return tuple(map(span, one))

    def block(one: Block) -> Block:
        if one.kind == "diagram":
            return one
        return replace(one, rows=tuple(tuple(map(line, row)) for row in one.rows))

    return replace(page, blocks=tuple(map(block, page.blocks)))


def _marked(text: str, glossary: Glossary, seen: set[str]) -> str:
    def mark(match: re.Match[str]) -> str:
        term = glossary.term(match[0]).term
        first = term not in seen
        seen.add(term)
        return f"{match[0]}{MARK}" if first else match[0]

    return _forms(glossary).sub(mark, text)


@lru_cache(maxsize=2)
def _forms(glossary: Glossary) -> re.Pattern[str]:
    """Return what finds every form, the longest first: *complex trauma* before *trauma*."""
    forms = sorted(_all_forms(glossary), key=len, reverse=True)
    either = "|".join(re.escape(form) for form in forms)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


def _all_forms(glossary: Glossary) -> Iterator[str]:
    for term in glossary.terms:
        yield from term.forms


def _as_typed(text: str) -> str:
    return " ".join(text.replace(MARK, "").split())
