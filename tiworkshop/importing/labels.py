"""Labels inside an activity or a card: "**Purpose:** …", "Task: …", "#### Guidelines"."""

from __future__ import annotations

import re

from tiworkshop.importing.outline import Row
from tiworkshop.importing.phrases import Wording, wording, words
from tiworkshop.values import dataclass

ACTIVITY = (
    wording("examples", within="example, examples, scenario, scenarios"),
    wording(
        "lines",
        "boundaries, lines, the boundaries",
        "not expected, boundary lines, boundaries to, limits to",
    ),
    wording(
        "questions",
        "consider, reflect, discuss, ask, think",
        "question, questions, to consider, reflect on, reflection, discussion, prompts,think about",
    ),
    wording("purpose", "purpose, aim, aims, goal, why, the purpose"),
    wording(
        "task",
        "task, tasks, the task, instructions, activity, the activity, how, method, process,"
        "try this, what to do, steps",
    ),
    wording(
        "guidelines",
        "guideline, guidelines, guidance, ground rules, remember, keep in mind, tips, agreements",
    ),
    wording("time", "time, duration, timing, length, time needed"),
)
CARD = (
    wording(
        "redirection",
        "redirection, redirect, redirecting, instead, reframe, response, try instead",
        "do instead, to redirect, say instead",
    ),
    wording(
        "pattern",
        "pattern, the pattern, what happens, description, misuse pattern",
        "looks like, sounds like, what you might",
    ),
    wording("title", "misuse, title, name"),
)
_NAMES_WITHOUT_COLON = frozenset(
    {"purpose", "task", "guidelines", "pattern", "redirection", "time"}
)
"""A bold one of these is a label even where the sentence goes on behind it."""
_LONGEST = 8
_LONGEST_PLAIN = 5
_PLAIN = re.compile(r"([^:?!.]{1,60}):(?:\s+|$)")


@dataclass(frozen=True, slots=True)
class Label:
    """What a row is about: the name of its label, the label as it was written, and the rest."""

    name: str
    wording: str
    rest: str


def labelled(row: Row, known: tuple[Wording, ...]) -> Label | None:
    """Return a row's label when it is one of those known here."""
    written, rest = written_label(row)
    found = name_of(written, known) if written else ""
    if not found:
        return None
    if rest and not _colon(row) and found not in _NAMES_WITHOUT_COLON:
        return None
    return Label(found, written, rest)


def written_label(row: Row) -> tuple[str, str]:
    """Return what looks like a label and the rest of the row; two empty texts for no label."""
    strong, text = row.words.strong, row.text
    if row.kind == "heading":
        return text.strip(" :"), ""
    if strong and (row.words.all_strong or _colon(row) or text != strong):
        return strong.strip(" :"), row.words.rest.strip().lstrip(":–—- ").strip()
    plain = _PLAIN.match(text)
    if plain is None or len(plain[1].split()) > _LONGEST_PLAIN:
        return "", ""
    return plain[1].strip(), text[plain.end() :].strip()


def seems_labelled(row: Row) -> bool:
    """Return whether a row begins with bold words and a colon, or is bold altogether."""
    return row.words.all_strong or (bool(row.words.strong) and _colon(row))


def name_of(written: str, known: tuple[Wording, ...]) -> str:
    """Return the name of the first wording that a short phrase fits; empty for none."""
    phrase = words(written)
    if not 0 < len(phrase) <= _LONGEST:
        return ""
    return next((one.name for one in known if one.fits(phrase)), "")


def _colon(row: Row) -> bool:
    if not row.words.strong:
        return ":" in row.text
    return row.words.strong.endswith(":") or row.words.rest.lstrip().startswith(
        (":", "–", "—", "-")
    )
