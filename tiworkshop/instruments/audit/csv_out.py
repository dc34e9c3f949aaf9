"""An audit as CSV: the empty one to fill in, or one that was answered."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from tiworkshop.instruments.audit.answer import Answer, Shares
from tiworkshop.instruments.audit.cells import harmless
from tiworkshop.library.instruments.audit import Audit

QUESTION, EVIDENCE, ABOUT = "question", "evidence", "about"


def columns(audit: Audit) -> tuple[str, ...]:
    """Return the header: question, one column a level, evidence."""
    return (QUESTION, *(str(number) for number in range(1, len(audit.levels) + 1)), EVIDENCE)


def template(audit: Audit, *, about: bool = False) -> str:
    """Return the empty CSV; with *about* a last column says what each question is."""
    return as_csv(audit, {}, {}, about=about)


def as_csv(
    audit: Audit,
    answers: Mapping[int, Answer],
    evidence: Mapping[int, str],
    *,
    about: bool = False,
) -> str:
    """Return answers as CSV; a question that was not assessed has blank cells."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow((*columns(audit), ABOUT) if about else columns(audit))
    for question in audit.questions:
        number = question.number
        row = (*_figures(answers.get(number), len(audit.levels)), evidence.get(number, ""))
        label = (question.label,) if about else ()
        writer.writerow(harmless(cell) for cell in (str(number), *row, *label))
    return file.getvalue()


def _figures(answer: Answer | None, levels: int) -> Iterator[str]:
    if isinstance(answer, Shares):
        return (str(percent) if percent else "" for percent in answer.percent)
    return iter([""] * levels)
