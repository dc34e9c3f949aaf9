"""Divide an outline into the parts of a module."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from tiworkshop.importing.durations import lengths
from tiworkshop.importing.headings import (
    item_section,
    names_module,
    plainly_named,
    section_named,
    surely_named,
)
from tiworkshop.importing.labels import ACTIVITY, CARD, labelled, written_label
from tiworkshop.importing.outline import Row
from tiworkshop.values import dataclass

OPENING, UNKNOWN = "opening", "unknown"

_ITEMS = {"activities": ACTIVITY, "misuse": CARD}
"""Parts made of items with headings of their own, and the labels inside these."""
_LISTED_AT_THE_TOP = frozenset({OPENING, "purpose", "audience", "time_range"})
"""Parts in which a list may go on with the next part: "- **Audience:** …"."""
_BARE_TITLE_WORDS = 2


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a module: its name, its heading, and the rows below it.

    A part that begins with a label ("**Purpose:** …") or with its first item has no heading; the
    row is its first.
    """

    name: str
    heading: Row | None
    rows: tuple[Row, ...]


@dataclass(slots=True)
class _Open:
    """The part that is being read."""

    name: str
    heading: Row | None = None
    rows: list[Row] = field(default_factory=list)

    @property
    def level(self) -> int:
        """The level of its heading; one above its first item's where it has none."""
        if self.heading is not None:
            return self.heading.depth
        first = self.item_level
        return first - 1 if first else 0

    @property
    def item_level(self) -> int:
        """The level of the first heading inside; 0 for none."""
        return next((row.depth for row in self.rows if row.kind == "heading"), 0)

    @property
    def has_items(self) -> bool:
        return self.name in _ITEMS or self.name == "shape"


@dataclass(frozen=True, slots=True)
class _Begun:
    """A row begins a part; ``keeps_row`` when it is more than its heading."""

    name: str
    keeps_row: bool = False


def sections(rows: Sequence[Row]) -> tuple[Section, ...]:
    """Return the parts of a document, in order; what comes before the first is the opening."""
    return tuple(_sections(rows))


def _sections(rows: Sequence[Row]) -> Iterator[Section]:
    part = _Open(OPENING)
    seen: set[str] = set()
    for row in rows:
        begun = _begun(row, part, seen)
        if begun is None:
            part.rows.append(row)
            continue
        yield Section(part.name, part.heading, tuple(part.rows))
        seen.add(begun.name)
        part = _Open(begun.name, None, [row]) if begun.keeps_row else _Open(begun.name, row)
    yield Section(part.name, part.heading, tuple(part.rows))


def _begun(row: Row, part: _Open, seen: set[str]) -> _Begun | None:
    match row.kind:
        case "heading":
            return _by_heading(row, part, seen)
        case "text" if row.depth == 0:
            return _by_bold_line(row, part) or _by_label(row, part) or _by_plain_line(row, part)
        case "item" if part.name in _LISTED_AT_THE_TOP and row.words.strong:
            return _by_label(row, part)
        case _:
            return None


def _by_heading(row: Row, part: _Open, seen: set[str]) -> _Begun | None:
    items = item_section(row.text)
    if items:
        return None if items == part.name else _Begun(items, keeps_row=True)
    inside = part.level > 0 and row.depth > part.level
    name = section_named(row.text)
    if part.has_items and inside:
        return _out_of_items(row, part)
    if part.name == UNKNOWN and inside:
        return _Begun(name) if name and name not in seen else None
    if name:
        return _Begun(name)
    if part.name == OPENING:
        return None if _is_title(row, part) else _Begun(UNKNOWN)
    return None if inside else _Begun(UNKNOWN)


def _out_of_items(row: Row, part: _Open) -> _Begun | None:
    """Return the part that begins among items, although its heading stands too deep."""
    if 0 < part.item_level < row.depth or lengths(row.text):
        return None
    beside_items = part.heading is None
    name = section_named(row.text) if beside_items else surely_named(row.text)
    if name == part.name:
        return None
    return _Begun(name or UNKNOWN) if name or beside_items else None


def _is_title(row: Row, part: _Open) -> bool:
    """Return whether a heading is the title, or its second half below "Module 3"."""
    headings = [one for one in part.rows if one.kind == "heading"]
    if names_module(row.text) and not any(names_module(one.text) for one in headings):
        return True
    bare = len(headings) == 1 and len(headings[0].text.split()) <= _BARE_TITLE_WORDS
    return not headings or (bare and part.rows[-1] is headings[0])


def _by_bold_line(row: Row, part: _Open) -> _Begun | None:
    """A line that is bold altogether stands for a heading."""
    if not row.words.all_strong or _is_label_inside(row, part):
        return None
    items = item_section(row.text)
    if items:
        return None if items == part.name else _Begun(items, keeps_row=True)
    if lengths(row.text) or part.name == UNKNOWN:
        return None
    name = surely_named(row.text) if part.has_items else section_named(row.text)
    return _Begun(name) if name and name != part.name else None


def _by_label(row: Row, part: _Open) -> _Begun | None:
    """A label with its text begins a part: "**Audience:** Leadership"."""
    written, rest = written_label(row)
    if not rest or _is_label_inside(row, part):
        return None
    if part.has_items or part.name == UNKNOWN:
        name = "" if lengths(written) else surely_named(written)
    else:
        name = section_named(written) if row.words.strong else plainly_named(written)
    return _Begun(name, keeps_row=True) if name and name != part.name else None


def _by_plain_line(row: Row, part: _Open) -> _Begun | None:
    """A short line without any marks may have been a heading."""
    if part.name == UNKNOWN or row.words.strong or _is_label_inside(row, part):
        return None
    name = surely_named(row.text) if part.has_items else plainly_named(row.text)
    short = plainly_named(row.text) != ""
    return _Begun(name) if name and short and name != part.name else None


def _is_label_inside(row: Row, part: _Open) -> bool:
    """Return whether a row is a label of an activity or a card."""
    known = _ITEMS.get(part.name)
    return known is not None and labelled(row, known) is not None
