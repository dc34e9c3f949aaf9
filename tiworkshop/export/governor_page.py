"""One page for governors: what is being changed, where the school sees itself, time given to it.

Notes and evidence never stand here, and questions with few people behind them are told in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.export.audit_figures import section_rows
from tiworkshop.export.audit_wording import WITHOUT_FIGURES, position_with_n, worded
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.export.planned import plan_lines
from tiworkshop.instruments.audit.scoring import QuestionResult, Result
from tiworkshop.instruments.audit.talking_points import strengths, talk_wanted
from tiworkshop.instruments.continuum.visits import Visit
from tiworkshop.library.companion import Companion
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.plan import PlanRow
from tiworkshop.notes.review_date import date_words
from tiworkshop.run.report import RunReport
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class SeenAudit:
    """An audit's result, and what is said before its figures: whose view, and when."""

    result: Result
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForGovernors:
    """What there is to tell; None and nothing where a part is left out or isn't there."""

    plans: tuple[PlanRow, ...] | None = ()
    audit: SeenAudit | None = None
    place: tuple[Visit, Continuum] | None = None
    report: RunReport | None = None


def governor_page(told: ForGovernors, words: Companion) -> Document:
    """Return the page: plans, audit, place, time, questions to ask, the safeguarding line."""
    says = words.governor_page
    pieces: list[Piece] = [Paragraph(says.about, strong=True)]
    if told.plans is not None:
        pieces += [Heading(says.plans), *_plans(told.plans, words)]
    if told.audit:
        pieces += [Heading(says.audit), *_audit(told.audit, words)]
    if told.place:
        pieces += [Heading(says.place), *_place(*told.place, words)]
    if told.report:
        pieces += [Heading(says.time), Paragraph(_time(told.report, words))]
    pieces += [Heading(says.ask), Listing(says.questions), Paragraph(words.safeguarding_line)]
    return Document(says.title, tuple(pieces))


def _plans(plans: Sequence[PlanRow], words: Companion) -> Iterator[Piece]:
    if not plans:
        yield Paragraph(words.governor_page.no_plans)
    for plan in plans:
        lines = plan_lines(plan, words.plan, in_words=True)
        yield Listing(tuple(f"{label}: {text}" for label, text in lines))


def _audit(seen: SeenAudit, words: Companion) -> Iterator[Piece]:
    says, result = words.audit.result, seen.result
    yield from (Paragraph(line) for line in seen.about)
    if not result.tally.assessed:
        yield Paragraph(says.nothing)
        return
    yield Paragraph(says.summary)
    header = (says.section, worded(says.position, levels=len(result.audit.levels)))
    whole = (says.whole, position_with_n(result.tally, says.none))
    yield Table(header, (*section_rows(result, words.audit, WITHOUT_FIGURES), whole))
    yield from _listed(words.governor_page.strengths, strengths(result).questions)
    wanted = tuple(one.about for one in talk_wanted(result))
    yield from _listed(words.governor_page.wanted, wanted)


def _listed(heading: str, questions: Sequence[QuestionResult]) -> Iterator[Piece]:
    if questions:
        yield Heading(heading, 3)
        yield Listing(tuple(one.question.label for one in questions), short=True)


def _place(visit: Visit, continuum: Continuum, words: Companion) -> Iterator[Piece]:
    says = words.continuum
    told = visit.words(continuum) or says.unknown
    yield Paragraph(f"{date_words(visit.date)}: {told}.")
    yield Paragraph(says.no_score)


def _time(report: RunReport, words: Companion) -> str:
    taken = sum(part.minutes for part in report.parts)
    planned = sum(part.planned for part in report.parts)
    told = worded(words.governor_page.run, title=report.title, minutes=taken, planned=planned)
    return told if report.closed else f"{told} {words.report.still_open}"
