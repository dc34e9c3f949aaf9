"""Glossary: words, each explained in a sentence or two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.library.described import Described, described
from tiworkshop.library.disagreeing import Finding, doubled
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.library.problem import nearest
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Described):
    """One word or name."""

    term: str = described("The word, unique in the glossary.", "Co-regulation")
    text: str = described(
        "What it means, in one or two sentences.", "One person's calm helps another to grow calm."
    )
    also: tuple[str, ...] = described(
        "Other forms of it, as they stand in texts.", ["co-regulating"], default=()
    )
    see: tuple[str, ...] = described("Other terms of the glossary.", ["Regulation"], default=())

    @property
    def forms(self) -> tuple[str, ...]:
        """The word and its other forms, in lower case."""
        return tuple(form.lower() for form in (self.term, *self.also))


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary(Instrument):
    """A whole glossary."""

    kind: Literal["glossary"] = described("Always glossary.", "glossary")
    terms: tuple[Term, ...] = described(
        "The terms, in alphabetical order.",
        [{"term": "Repair", "text": "Putting a relationship right after harm."}],
    )

    def term(self, word: str) -> Term:
        """Return the term that *word* is a form of, in whatever case. Raises KeyError."""
        wanted = " ".join(word.lower().split())
        for one in self.terms:
            if wanted in one.forms:
                return one
        raise KeyError(word)

    def disagreements(self) -> Iterator[Finding]:
        """Yield forms that stand for two terms, and references that lead nowhere."""
        forms = (form for one in self.terms for form in dict.fromkeys(one.forms))
        yield from doubled("form", "terms", forms)
        known = [one.term for one in self.terms]
        for index, one in enumerate(self.terms):
            for place, other in enumerate(one.see):
                if other not in known:
                    sentence = f"There is no term {other}."
                    yield ("terms", index, "see", place), sentence, nearest(other, known)
