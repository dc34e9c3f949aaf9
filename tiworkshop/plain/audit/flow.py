"""The ways through an audit: whose view, question by question, the review, the result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.notes.redacting import NotSaved
from tiworkshop.plain.audit.question import answer_questions
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.plain.plan_rows import plan
from tiworkshop.words import audit_planning as planning
from tiworkshop.words import auditing as words
from tiworkshop.words.documents import pages_of
from tiworkshop.words.planning import result_choices
from tiworkshop.workshop.audits import Audits

if TYPE_CHECKING:
    from tiworkshop.export.document import Document
    from tiworkshop.instruments.audit.answering import Answering
    from tiworkshop.instruments.records.record import AuditRecord
    from tiworkshop.library.instruments.audit import Audit
    from tiworkshop.plain.talk import Talk

TO_THE_LIST = "back to the list"


def open_audit(talk: Talk, audit: Audit) -> None:
    """Ask what to open of an audit, and open it, until somebody goes back."""
    audits = Audits(talk.services, audit)
    talk.voice.part(audit.title)
    while taken := choose(talk, words.WHOSE_VIEW, words.audit_choices(audits)):
        kind, _, name = taken.partition(":")
        match kind:
            case "view":
                answer(talk, audits, name)
            case "result":
                say_result(talk, audits, next(one for one in audits.records() if one.id == name))
            case "sides":
                _read(talk, audits.side_by_side())
            case "time":
                _read(talk, audits.over_time(audit.perspective(name)))
            case _:
                read_pages(talk, audit.title, words.about_pages(audit), TO_THE_LIST)


def answer(talk: Talk, audits: Audits, perspective: str) -> None:
    """Answer question by question; what is kept at the end is said."""
    try:
        answering = audits.open(audits.audit.perspective(perspective))
    except NotSaved as error:
        talk.voice.say(str(error))
        return
    talk.fill_in(answering.desk)
    record = _until_kept(talk, audits, answering)
    talk.put_instrument_away()
    if record is not None:
        talk.voice.say(words.KEPT)
        say_result(talk, audits, record)


def _until_kept(talk: Talk, audits: Audits, answering: Answering) -> AuditRecord | None:
    while answer_questions(talk, audits, answering):
        if _drafts_are_meant(talk, answering) and (record := _reviewed(talk, audits, answering)):
            return record
    return None


def _drafts_are_meant(talk: Talk, answering: Answering) -> bool:
    choices = words.draft_choices(answering)
    if not choices:
        return True
    taken = choose(talk, words.DRAFTS_LEFT, choices)
    if taken not in {None, words.KEEP_DRAFTS}:
        answering.go_to(int(taken or 0))
    return taken == words.KEEP_DRAFTS


def _reviewed(talk: Talk, audits: Audits, answering: Answering) -> AuditRecord | None:
    from tiworkshop.plain.closing.review import reviewed

    kept = partial(words.kept_pages, answering=answering)
    try:
        result = reviewed(talk, answering.desk, kept, words.THE_QUESTIONS)
        return audits.keep(answering, result) if result else None
    except NotSaved as error:
        talk.voice.say(str(error))
        return None


def say_result(talk: Talk, audits: Audits, record: AuditRecord) -> None:
    """Say what a kept audit adds up to, and offer to plan."""
    heading = planning.result_heading(record)
    while taken := choose(talk, heading, result_choices(audits.plan_of(record))):
        if taken == "read":
            _read(talk, audits.result_of(record))
        else:
            plan(talk, planning.AuditPlan(audits, record))


def _read(talk: Talk, document: Document) -> None:
    read_pages(talk, document.title, pages_of(document, heard=True), TO_THE_LIST)
