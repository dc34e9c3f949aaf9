"""A module's title and its number: "Module 2: Creating Trauma-Informed Systems"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.numbers import read_number
from tiworkshop.importing.outline import Row
from tiworkshop.values import dataclass

_NUMBERED = re.compile(r"module\s+(\d+|[a-z]+)\b\s*[:.–—|-]*\s*(.*)", re.IGNORECASE)


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
    for row in rows:
        heads = row.kind == "heading" or row.words.all_strong
        if found is None and (heads or _NUMBERED.fullmatch(row.text)):
            found = _title(row)
        elif found is not None and not found.text and heads:
            found = Title(row.text, found.module, f"{found.written}: {row.text}", found.line)
        else:
            ledger.leave(row)
    if found is not None and not found.text:
        return Title(found.written, found.module, found.written, found.line)
    return found


def _title(row: Row) -> Title:
    match = _NUMBERED.fullmatch(row.text)
    number = read_number([match[1].casefold()], 0) if match else None
    if match is None or number is None or number.article:
        return Title(row.text, None, row.text, row.line)
    return Title(match[2].strip(), int(number.value), row.text, row.line)
