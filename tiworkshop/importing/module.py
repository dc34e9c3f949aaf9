"""From a module document to a session definition, with all that is to be told about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tiworkshop.importing.drafting import draft, is_module
from tiworkshop.importing.ledger import Ledger, Left, Remark
from tiworkshop.importing.outline import outline
from tiworkshop.importing.readings import KnownReading
from tiworkshop.importing.sections import sections
from tiworkshop.library.definition import Session
from tiworkshop.values import dataclass

_FENCE = "---"
_LETTER = re.compile(r"[^\W_]")


class NotAModule(ValueError):
    """A document has not the parts of a module."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A definition, what was guessed, what doesn't add up, and what has no place but the notes."""

    session: Session
    guesses: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    left: tuple[Left, ...]


def read_module(
    text: str, readings: Sequence[KnownReading], *, session_id: str = "", otherwise: str = ""
) -> Imported:
    """Return the definition in a module document (*text* with plain line ends).

    *otherwise* is the title of a document without any. Raises NotAModule.
    """
    lines = text.split("\n")
    matter = _front_matter(lines)
    rows = outline("\n".join(lines[matter:]), matter + 1)
    parts = sections(rows)
    if not is_module(parts):
        raise NotAModule
    ledger = Ledger()
    session = draft(parts, readings, session_id, otherwise, ledger)
    kept = {number for row in ledger.rows_left for number in range(row.line, row.end + 1)}
    left = _left(lines, {*range(2, matter), *kept})
    headings = [row.line for row in rows if row.kind == "heading"]
    notes = "\n".join(_notes(lines, [one.line for one in left], headings))
    return Imported(
        replace(session, notes=notes),
        tuple(sorted(ledger.guesses, key=_line)),
        tuple(sorted(ledger.warnings, key=_line)),
        left,
    )


def _line(remark: Remark) -> int:
    return remark.line


def _front_matter(lines: Sequence[str]) -> int:
    """Return how many lines stand between two rules at the very beginning, the rules included."""
    if not lines or lines[0].rstrip() != _FENCE:
        return 0
    ends = (number for number, line in enumerate(lines[1:], 2) if line.rstrip() == _FENCE)
    end = next(ends, 0)
    return end if all(":" in line for line in lines[1 : end - 1] if line.strip()) else 0


def _left(lines: Sequence[str], numbers: Iterable[int]) -> tuple[Left, ...]:
    found = ((number, lines[number - 1].rstrip()) for number in sorted(numbers))
    return tuple(Left(number, text) for number, text in found if text)


def _notes(lines: Sequence[str], numbers: Sequence[int], headings: Sequence[int]) -> Iterator[str]:
    """Yield the lines with those numbers, each group below the heading that it stood under."""
    before = under = 0
    for number in numbers:
        at = bisect_right(headings, number)
        heading = headings[at - 1] if at else 0
        between = lines[before : number - 1] if before else []
        if between and all(line.strip() and not _LETTER.search(line) for line in between):
            yield from between
        elif between:
            yield ""
        if heading not in {under, number, 0}:
            yield lines[heading - 1].rstrip()
        under = heading
        yield lines[number - 1].rstrip()
        before = number
