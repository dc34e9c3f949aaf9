"""Placeholders: how they look and how they are recognised in a text."""

from __future__ import annotations

from tiworkshop.anonymiser.patterns import Pattern

TYPES = (
    "person",
    "school",
    "place",
    "phone",
    "email",
    "link",
    "handle",
    "postcode",
    "date of birth",
    "identifier",
)

PLACEHOLDER = Pattern(r"\[(?:person (\d{1,6})|" + "|".join(TYPES) + r")\]")


def placeholder(kind: str, number: int | None = None) -> str:
    """The text that stands for a found item: "[school]", "[person 2]"."""
    return f"[{kind}]" if number is None else f"[{kind} {number}]"


def placeholder_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Where placeholders already stand, in order."""
    return tuple(match.span() for match in PLACEHOLDER.finditer(text))


def numbers_in(text: str) -> frozenset[int]:
    """The numbers of the people who are placeholders already."""
    return frozenset(int(found) for found in PLACEHOLDER.findall(text) if found)
