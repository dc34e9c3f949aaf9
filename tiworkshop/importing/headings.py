"""What headings mean: the names of a module's parts. This table knows them all."""

from __future__ import annotations

import re

from tiworkshop.importing.durations import lengths
from tiworkshop.importing.phrases import Wording, holds, unnumbered, wording, words

SECTIONS = (
    wording(
        "safeguarding",
        within="safeguarding",
    ),
    wording(
        "not_expected",
        within="not expected, not responsible for, not required to",
    ),
    wording(
        "boundaries",
        "boundaries, boundary, module boundaries, limits, out of scope, boundaries of",
        "module does not, session does not, workshop does not, this does not, does not do, not do,"
        "module is not, session is not, workshop is not, this is not, not cover, not for,"
        "not in this",
    ),
    wording(
        "misuse",
        within="misuse, misuses, pitfalls, misunderstandings, misinterpretations, go wrong",
    ),
    wording(
        "activities",
        "exercises, activity",
        "activities, optional activity, optional exercises",
    ),
    wording(
        "outcomes",
        within="leave with, outcomes, outcome, objectives, takeaways, take away,"
        "will learn, able to",
    ),
    wording(
        "audience",
        "participants, for, who, who for, who is for, who it is for, who is it for",
        "audience, who this is for, who is this for, for whom, who should attend, designed for",
    ),
    wording(
        "shape",
        "agenda, shape, structure, outline, format, timetable, running order, variants, sessions",
        "session shape, session structure, session outline, session plan, session format,"
        "session flow, session options, session variants, shape of the, structure of the,"
        "suggested sessions, delivery options",
    ),
    wording(
        "time_range",
        "time, timing, timings, length, session length",
        "time range, time needed, time required, time commitment, duration, how long",
    ),
    wording(
        "purpose",
        "purpose, aim, aims, overview, introduction, rationale, about, about this, summary",
        "purpose of this, purpose of the, aim of this, aims of this, module purpose, purpose and,"
        "what this module is for, why this module",
    ),
)
_SURE = (
    wording(
        "safeguarding",
        "safeguarding",
        "safeguarding note, safeguarding boundary, safeguarding and, and safeguarding,"
        "safeguarding statement, safeguarding reminder, note on safeguarding",
    ),
    wording("not_expected", within="not expected to"),
    wording("boundaries", within="module does not, session does not, module is not"),
    wording("misuse", within="misuse patterns, common misuse, misuse and"),
    wording("activities", "optional activities, activities"),
    wording("outcomes", "learning outcomes, outcomes", "should leave with"),
    wording("audience", "intended audience, audience"),
    wording("shape", "session shape, session structure, session plan"),
    wording("time_range", "time range"),
)
"""Headings that begin their part wherever they stand, even on the level of an activity."""

_FILLERS = frozenset({"the", "this", "our", "module", "workshop", "of", "intended", "key", "to"})
_ACTIVITY = re.compile(
    r"(?:optional\s+)?(?:activity|exercise)\s*(?:\d+|[a-z]|one|two|three|four|five|six)?\s*[:.–—-]\s*",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"(?:common\s+)?(?:misuse(?:\s+pattern)?|pattern|pitfall)\s*\d*\s*[:.–—-]\s*", re.IGNORECASE
)
MODULE = re.compile(r"module\s+(\d+|[a-z]+)\b\s*[:.–—|-]*\s*(.*)", re.IGNORECASE)
"""A module's number, and its name."""
_VARIANTS = frozenset({"variant", "version", "option"})
_LONGEST_PLAIN = 7


def section_named(heading: str) -> str:
    """Return the name of the part that a heading begins; empty when none is known."""
    return _named(heading, SECTIONS)


def surely_named(heading: str) -> str:
    """Return the name of the part that a heading begins, whatever surrounds it; else empty."""
    return _named(heading, _SURE)


def plainly_named(text: str) -> str:
    """Return the name of the part that a line without any marks begins; else empty."""
    if len(text.split()) > _LONGEST_PLAIN or text.endswith((".", "!", "?", ";", ",")):
        return ""
    phrase = unnumbered(words(text))
    alone = next((one.name for one in SECTIONS if phrase in one.whole), "")
    return alone or _named(text, _SURE)


def item_section(heading: str) -> str:
    """Return the part to which "Activity 2: …", "Misuse: …" or "30-Minute Variant" belongs."""
    if _ACTIVITY.match(heading):
        return "activities"
    if _CARD.match(heading):
        return "misuse"
    return "shape" if lengths(heading) and _VARIANTS & set(words(heading)) else ""


def names_module(heading: str) -> bool:
    """Return whether a heading begins with a module's number."""
    return MODULE.match(heading) is not None


def without_item_word(heading: str) -> str:
    """Return a heading without "Activity 2:" or "Misuse:" before its name."""
    for word in (_ACTIVITY, _CARD):
        if found := word.match(heading):
            return heading[found.end() :].strip()
    return heading.strip()


def _named(heading: str, known: tuple[Wording, ...]) -> str:
    phrase = unnumbered(words(heading))
    if not phrase:
        return ""
    short = tuple(word for word in phrase if word not in _FILLERS)
    return next((one.name for one in known if one.fits(phrase) or short in one.whole), "")


def says(heading: str, phrase: str) -> bool:
    """Return whether a heading holds a phrase, word for word."""
    return holds(words(heading), tuple(phrase.split()))
