"""Optional activities: their names and lengths, and the rows that belong to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from tiworkshop.importing.durations import Length
from tiworkshop.importing.headings import item_section, without_item_word
from tiworkshop.importing.inline import Words
from tiworkshop.importing.labels import ACTIVITY, labelled
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.outline import Row
from tiworkshop.importing.timed import Timed, timed
from tiworkshop.values import dataclass

_SECTION = "activities"


@dataclass(slots=True)
class ActivityRows:
    """An activity as the document has it."""

    title: str
    row: Row
    length: Length | None
    several: bool = False
    rows: list[Row] = field(default_factory=list)


def read_activities(rows: Sequence[Row], ledger: Ledger) -> tuple[ActivityRows, ...]:
    """Return the activities in the rows of their part; what is none of them is left."""
    numbered = any(row.kind == "heading" and _is_numbered(row) for row in rows)
    found: list[ActivityRows] = []
    aside = False
    for row in rows:
        current = found[-1] if found and not aside else None
        if _begins(row, found[-1] if found else None, numbered=numbered):
            found.append(_activity(row))
            aside = False
        elif row.kind == "heading" and (current is None or row.depth <= current.row.depth):
            aside = True
            ledger.leave(row)
        elif current is None:
            ledger.leave(row)
        else:
            current.rows.append(row)
    return tuple(found)


def _begins(row: Row, current: ActivityRows | None, *, numbered: bool) -> bool:
    if _is_numbered(row):
        return True
    if labelled(row, ACTIVITY):
        return False
    named = timed(row)
    match row.kind:
        case "heading":
            inside = current and current.row.kind == "heading" and row.depth > current.row.depth
            return not inside and (named.length is not None or not numbered)
        case "text":
            beside = current is None or current.row.kind == "text"
            return bool(row.words.strong) and named.length is not None and beside
        case "item":
            beside = current is None or (
                current.row.kind == "item" and row.depth <= current.row.depth
            )
            return bool(row.words.strong) and beside
        case _:
            return False


def _activity(row: Row) -> ActivityRows:
    named = _named(row)
    title = without_item_word(named.name) or named.name or row.text
    made = ActivityRows(title, row, named.length, named.several)
    if named.rest:
        made.rows.append(replace(row, kind="text", words=Words(named.rest)))
    return made


def _named(row: Row) -> Timed:
    """Return the name of an activity, which may stand behind "**Activity 1:**"."""
    named = timed(row)
    if without_item_word(f"{named.name}:"):
        return named
    return timed(replace(row, words=Words(row.text)))


def _is_numbered(row: Row) -> bool:
    return row.kind not in {"cells", "other"} and item_section(row.text) == _SECTION
