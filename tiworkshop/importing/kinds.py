"""Guess an activity's kind from its own words. A guess is always said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tiworkshop.importing.names import Names
from tiworkshop.importing.phrases import words
from tiworkshop.library.kinds.boundaries import BoundaryLine
from tiworkshop.library.kinds.lens import Lens

_LENSES = ("regulat", "predictab", "safe", "repair")
"""How the words of the four lenses begin."""
_ALSO = {"relation": "safe", "consisten": "predictab"}
_FEWEST_LENSES = 3
_LONGEST_NAME = 4
"""Words of a line that names a lens and asks nothing."""
_CLOSED = frozenset(
    [
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "will",
        "would",
        "can",
        "could",
        "has",
        "have",
        "may",
        "might",
        "should",
    ]
)
_ASKED_OF_A_DECISION = re.compile(
    r"(?:do|does|will|would|can|could|is|are|has|have)(?:n['’]t)?\s+"
    r"(?:this|it|that|the|our|your|my)(?:\s+\w+)??\s+"
    r"(?:\w+ly\s+)?(?:support|increase|enable|strengthen|protect|create|reduce|allow|build|help|"
    r"improve|make|add\s+to|offer|provide)s?\s+(?:for\s+)?(.+?)\?",
    re.IGNORECASE,
)


def asks_through_lenses(questions: Sequence[str], text: str) -> bool:
    """Return whether every question is closed and holds a decision up to a lens of its own.

    A list of the lenses' bare names counts as well.
    Three of the four lenses (adult regulation, predictability, relational safety, repair) have to
    be named, or lenses have to be spoken of in *text*.
    """
    named = [_lenses_in(question) for question in questions]
    distinct = set[str]().union(*named)
    if all(named) and len(distinct) >= _FEWEST_LENSES and all(map(_is_a_name, questions)):
        return True
    if len(questions) < 2 or not all(_is_closed(question) for question in questions):
        return False
    speaks_of_lenses = bool({"lens", "lenses"} & set(words(text)))
    return (all(named) and len(distinct) >= _FEWEST_LENSES) or speaks_of_lenses


def reviews_boundaries(title: str, purpose: str, task: str) -> bool:
    """Return whether an activity is about boundaries, by its title or by what it is for."""
    if any(word.startswith(("boundar", "limit")) for word in words(title)):
        return True
    told = words(f"{purpose} {task}")
    return "expected" in told and "not" in told and any(w.startswith("boundar") for w in told)


def lenses_from(questions: Sequence[str]) -> tuple[Lens, ...]:
    """Return a lens a question, named by what the question asks for."""
    lenses: list[Lens] = []
    names = Names()
    for question in questions:
        title = _lens_title(question)
        name = names.from_title(title, "lens")
        lenses.append(Lens(id=name, title=title, question=question))
    return tuple(lenses)


def lines_from(texts: Sequence[str]) -> tuple[BoundaryLine, ...]:
    """Return a boundary line a text."""
    names = Names()
    return tuple(BoundaryLine(id=names.from_title(text, "line"), text=text) for text in texts)


def _lens_title(question: str) -> str:
    label, colon, _ = question.partition(":")
    if colon and len(label.split()) <= 4:
        return label
    found = _ASKED_OF_A_DECISION.fullmatch(question)
    title = found[1] if found else question
    return title[:1].upper() + title[1:]


def _is_a_name(question: str) -> bool:
    return not question.endswith("?") and len(question.split()) <= _LONGEST_NAME


def _is_closed(question: str) -> bool:
    asked = words(question.rpartition(":")[2])
    return question.endswith("?") and bool(asked) and asked[0] in _CLOSED


def _lenses_in(question: str) -> set[str]:
    asked = words(question)
    named = {lens for lens in _LENSES if any(word.startswith(lens) for word in asked)}
    return named | {
        lens for begins, lens in _ALSO.items() if any(word.startswith(begins) for word in asked)
    }
