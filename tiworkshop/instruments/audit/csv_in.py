"""Read an audit from CSV as people and spreadsheets write it: all of it, or a list of reasons.

Understood are commas, semicolons or tabs, headers in any case and order, per cent signs, 70,0 for
70, and line breaks in quotes. A row of blanks, and a question without a row, is not assessed. A
blank beside figures is 0, which is right only when the figures make 100.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from tiworkshop.instruments.audit.answer import Answer, NotAssessed, NotShares, shares_of
from tiworkshop.instruments.audit.bad_rows import BadRow, BadRows
from tiworkshop.instruments.audit.cells import as_written
from tiworkshop.instruments.audit.csv_out import ABOUT, EVIDENCE, QUESTION, columns
from tiworkshop.instruments.audit.csv_text import Row, decoded, rows_of
from tiworkshop.instruments.audit.figures import read_percent
from tiworkshop.instruments.audit.sheet import AuditSheet, filled
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.problem import nearest
from tiworkshop.values import dataclass

_LEVEL = re.compile(r"(?:level\s*)?([0-9])\b.*", re.DOTALL)
_NUMBER = re.compile(r"q?\s*([0-9]{1,4})(?:[.,]0+)?[.):]?", re.IGNORECASE)
Header = Mapping[str, int]
"""Where each column stands, by its name."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a row says of its question."""

    line: int
    number: int
    answer: Answer
    evidence: str


def read_csv(raw: bytes, audit: Audit) -> AuditSheet:
    """Return the answers in a CSV file; every question of the audit has one.

    Raises BadRows with every row that isn't right; then nothing is taken in.
    """
    header_row, *rows = rows_of(decoded(raw))
    header = _header(header_row, audit)
    answered: dict[int, Answered] = {}
    bad: list[BadRow] = []
    for row in rows:
        try:
            one = _answered(row, header, audit, answered)
        except _NotRight as reason:
            bad.append(BadRow(row.line, str(reason)))
        else:
            answered[one.number] = one
    if bad:
        raise BadRows(bad)
    return _sheet(answered.values(), audit)


class _NotRight(Exception):
    """A row is not right; the text is a sentence that says why."""


def _sheet(answered: Iterable[Answered], audit: Audit) -> AuditSheet:
    rows = {one.number: one for one in answered}
    answers: dict[int, Answer] = {
        question.number: rows[question.number].answer if question.number in rows else NotAssessed()
        for question in audit.questions
    }
    return filled(answers, {number: one.evidence for number, one in rows.items()})


def _header(row: Row, audit: Audit) -> Header:
    names = [_column(cell, audit) for cell in row.cells]
    problems = list(_header_problems(names, row.cells, audit))
    if problems:
        raise BadRows(BadRow(row.line, problem) for problem in problems)
    return {name: at for at, name in enumerate(names) if name}


def _column(cell: str, audit: Audit) -> str:
    """Return the name of the column that a header's cell means, or the cell in small letters."""
    name = " ".join(cell.split()).lower()
    level = _LEVEL.fullmatch(name)
    if level and level[1] in columns(audit):
        return level[1]
    return EVIDENCE if name.startswith((EVIDENCE, "comment")) else name


def _header_problems(names: list[str], cells: tuple[str, ...], audit: Audit) -> Iterator[str]:
    known = (*columns(audit), ABOUT)
    missing = [name for name in columns(audit) if name not in names and name != EVIDENCE]
    if missing:
        wanted = ",".join(columns(audit))
        yield f"There is no column {' or '.join(missing)}. The first line should be {wanted}."
    for name, cell in zip(names, cells, strict=True):
        if name and name not in known:
            hint = nearest(name, known) or "Take the column out."
            yield f"{cell.strip()!r:.40} is not a column of an audit. {hint}"
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        yield f"The column {name} stands here more than once."


def _answered(row: Row, header: Header, audit: Audit, before: Mapping[int, Answered]) -> Answered:
    _refuse_unnamed(row, header)
    number = _number(_cell(row, header, QUESTION), audit)
    if number in before:
        first = before[number].line
        raise _NotRight(f"Question {number} has a row already, on line {first}. Keep one.")
    levels = columns(audit)[1:-1]
    answer = _answer(number, [_cell(row, header, level) for level in levels])
    return Answered(row.line, number, answer, as_written(_cell(row, header, EVIDENCE)))


def _refuse_unnamed(row: Row, header: Header) -> None:
    """Refuse content that stands in no column: a comma split it, or it would be lost."""
    named = set(header.values())
    if any(cell.strip() for at, cell in enumerate(row.cells) if at not in named):
        hint = "Text with commas needs quotation marks around it."
        raise _NotRight(f"Something stands outside the columns. {hint}")


def _cell(row: Row, header: Header, name: str) -> str:
    at = header.get(name)
    return row.cells[at] if at is not None and at < len(row.cells) else ""


def _number(cell: str, audit: Audit) -> int:
    found = _NUMBER.fullmatch(cell.strip())
    numbers = [question.number for question in audit.questions]
    if found and int(found[1]) in numbers:
        return int(found[1])
    if not cell.strip():
        raise _NotRight("The number of the question is missing.")
    asked = f"Questions have numbers from {min(numbers)} to {max(numbers)}."
    raise _NotRight(f"There is no question {cell.strip()!r:.30}. {asked}")


def _answer(number: int, cells: list[str]) -> Answer:
    if not any(cell.strip() for cell in cells):
        return NotAssessed()
    try:
        figures = [read_percent(cell) for cell in cells]
    except NotShares as reason:
        raise _NotRight(f"Question {number}: {reason}") from None
    shares = shares_of([figure or 0 for figure in figures])
    if not shares.complete:
        blank = " A blank counts as 0." if None in figures else ""
        raise _NotRight(f"Question {number}: the shares add up to {shares.total}, not 100.{blank}")
    return shares
