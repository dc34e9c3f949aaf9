"""A module's title and its number: "Module 2: Creating Trauma-Informed Systems"."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.importing.headings import MODULE
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.numbers import read_number
from tiworkshop.importing.outline import Row
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """A title, the number of the module where it has one, and the words of the document."""

    text: str
    module: int | None
    written: str
    line: int


def title_of(rows: Sequence[Row], ledger: Ledger) -> Title | None:
    """Return the title among the rows that open a document; the other rows are left."""
    found: Title | None = None
    numbered = next((row for row in rows if _numbered(row)), None)
    for row in rows:
        heads = row.kind == "heading" or row.words.all_strong
        if row is numbered or (found is None and numbered is None and heads):
            found = _title(row)
        elif found is not None and not found.text and heads:
            found = Title(row.text, found.module, f"{found.written}: {row.text}", found.line)
        else:
            ledger.leave(row)
    if found is not None and not found.text:
        return Title(found.written, found.module, found.written, found.line)
    return found


def _title(row: Row) -> Title:
    match, number = MODULE.fullmatch(row.text), _numbered(row)
    if match is None or number is None:
        return Title(row.text, None, row.text, row.line)
    return Title(match[2].strip(), number, row.text, row.line)


def _numbered(row: Row) -> int | None:
    """Return the number of a module that a row names."""
    match = MODULE.fullmatch(row.text) if row.kind in {"heading", "text"} else None
    number = read_number([match[1].casefold()], 0) if match else None
    return None if number is None or number.article else int(number.value)
