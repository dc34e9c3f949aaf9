"""A name with a length of time: "Reading and orientation (30 minutes)"."""

from __future__ import annotations

import re

from tiworkshop.importing.durations import Length, lengths
from tiworkshop.importing.outline import Row
from tiworkshop.values import dataclass

_ABOUT = re.compile(
    r"(?:approx(?:imately|\.)?|about|around|roughly|up to|circa|c\.|~|≈)\s*$", re.IGNORECASE
)
_LEFT_EMPTY = re.compile(r"[(\[]\s*[,;:–—-]*\s*[)\]]")
_LEFT_BEHIND = re.compile(r"([(\[])\s*[,;:–—-]+\s*")
_LEFT_BEFORE = re.compile(r"\s*[,;:–—-]+\s*([)\]])")
_MARKS = " \t:;,.–—-|·"
_SEPARATORS = " :–—-"


@dataclass(frozen=True, slots=True)
class Timed:
    """A name, its length of time, and what is said behind it in the same row."""

    name: str
    length: Length | None
    rest: str = ""
    several: bool = False
    """Whether several lengths are named and none of them stands out."""
    at_edge: bool = True
    """Whether the length begins or ends the name, as no length inside a sentence does."""


def timed(row: Row) -> Timed:
    """Return a row's name, length and rest."""
    head, rest = _head(row)
    found = lengths(head)
    if not found and rest:
        first = next(iter(lengths(rest)), None)
        if first and not _ABOUT.sub("", rest[: first.begins]).strip(" ([:–—-"):
            after = rest[first.ends :].lstrip(" )].").lstrip(_SEPARATORS).strip()
            return Timed(_tidy(head), first, after)
        if not row.words.strong:
            head, rest = row.text, ""
            found = lengths(head)
    chosen = _chosen(head, found)
    if chosen is None:
        return Timed(_tidy(head), None, rest, several=len(found) > 1)
    same = [one for one in found if (one.least, one.most) == (chosen.least, chosen.most)]
    inside = head[: chosen.begins].strip() and head[chosen.ends :].strip(_MARKS + ")]")
    return Timed(_without(head, same), chosen, rest, at_edge=not inside)


def without_lengths(text: str) -> str:
    """Return a phrase without its lengths of time and the marks around them."""
    return _without(text, list(lengths(text)))


def _head(row: Row) -> tuple[str, str]:
    """Return the part of a row that names something, and the rest."""
    strong, rest = row.words.strong, row.words.rest.strip()
    if row.kind == "heading":
        return row.text, ""
    if strong and rest.strip(" :."):
        return strong, rest.lstrip(_SEPARATORS).strip()
    name, colon, after = row.text.partition(":")
    return (name, after.strip()) if colon and not strong else (row.text, "")


def _chosen(text: str, found: tuple[Length, ...]) -> Length | None:
    """Return the one length that is meant: the only one, or the only one in brackets."""
    if len({(one.least, one.most) for one in found}) == 1:
        return found[0]
    bracketed = [one for one in found if _in_brackets(text, one)]
    return bracketed[0] if len(bracketed) == 1 else None


def _in_brackets(text: str, length: Length) -> bool:
    before = text[: length.begins]
    return before.rfind("(") > before.rfind(")")


def _without(text: str, found: list[Length]) -> str:
    """Return a name without lengths of time and without the marks around them."""
    for length in reversed(found):
        before = _ABOUT.sub("", text[: length.begins])
        text = f"{before} {text[length.ends :]}"
    return _tidy(text)


def _tidy(text: str) -> str:
    text = _LEFT_BEFORE.sub(r"\1", _LEFT_BEHIND.sub(r"\1", text))
    text = " ".join(_LEFT_EMPTY.sub(" ", text).split())
    return text.replace("( ", "(").replace(" )", ")").strip(_MARKS)
