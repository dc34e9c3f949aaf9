"""What is said before an audit's figures: whose view, when, and what no longer fits."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.audit_wording import worded
from tiworkshop.instruments.records.record import AuditRecord
from tiworkshop.library.instrument_words import ResultWords
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.review_date import date_words


def about_record(record: AuditRecord, audit: Audit, words: ResultWords) -> Iterator[str]:
    """Yield the view and the day, then what the audit of today no longer has."""
    yield f"{record.perspective_title}, {date_words(record.date)}"
    if record.version != audit.version:
        yield worded(words.other_version, then=record.version, now=audit.version)
    known = {question.number for question in audit.questions}
    gone = [str(one.question) for one in record.answers if one.question not in known]
    if gone:
        yield worded(words.unknown, numbers=", ".join(gone))
