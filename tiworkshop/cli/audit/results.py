"""The result of an audit in any of its formats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tiworkshop.cli.audit.sources import plans_of
from tiworkshop.cli.documents import written
from tiworkshop.cli.drawing import PICTURES, drawn_as
from tiworkshop.export.audit_about import about_record
from tiworkshop.export.audit_figures import section_bars
from tiworkshop.export.audit_result import result_document
from tiworkshop.export.audit_wording import Discretion
from tiworkshop.export.charts.chart import Bars, Lines
from tiworkshop.export.document import Document, Piece
from tiworkshop.export.exported import Exported
from tiworkshop.export.planned import plan_pieces
from tiworkshop.instruments.audit.scoring import Result
from tiworkshop.instruments.records.record import AuditRecord
from tiworkshop.library.companion import Companion


def result_content(
    result: Result,
    companion: Companion,
    record: AuditRecord | None,
    form: str,
    *,
    figures: bool,
    charts: bool,
    whole: bool = False,
) -> str | bytes:
    """Return a result as text or as a picture; *whole* with evidence and plan."""
    words, discretion = companion.audit, Discretion(figures)
    if form in PICTURES:
        return drawn_as(section_bars(result, words, discretion), form)
    document = result_document(
        result,
        words,
        about=tuple(about_record(record, result.audit, words.result)) if record else (),
        discretion=discretion,
        evidence=whole,
        plan=_planned(record, companion) if record and whole else (),
    )
    return written(Exported(document=document if charts else without_charts(document)), form)


def _planned(record: AuditRecord, companion: Companion) -> Iterator[Piece]:
    for plan in plans_of(record):
        yield from plan_pieces(plan.plan, companion.plan)


def without_charts(document: Document) -> Document:
    """Return a document without what is drawn; its tables hold the same figures."""
    kept = tuple(piece for piece in document.pieces if not isinstance(piece, Bars | Lines))
    return replace(document, pieces=kept)
