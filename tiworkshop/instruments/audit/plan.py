"""From an audit's result to a plan: what a row can be about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.plan import PlanRow


def row_about(audit: Audit, chosen: Sequence[int | str]) -> PlanRow:
    """Return a row that begins with what was chosen: question numbers and ids of sections.

    A single question or section gives the priority its name. Raises KeyError for an unknown one.
    """
    named = list(_named(audit, chosen))
    numbers = dict.fromkeys(number for _, found in named for number in found)
    priority = named[0][0] if len(named) == 1 else ""
    return PlanRow(questions=tuple(sorted(numbers)), priority=priority)


def _named(audit: Audit, chosen: Sequence[int | str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    sections = {section.id: section for section in audit.sections}
    for one in chosen:
        if isinstance(one, int):
            yield audit.question(one).label, (one,)
        else:
            section = sections[one]
            yield section.title, tuple(question.number for question in section.questions)
