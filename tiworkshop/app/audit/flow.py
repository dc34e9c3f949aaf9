"""The ways through an audit: whose view, question by question, the review, the result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.export.document import Document
from tiworkshop.instruments.records.record import AuditRecord
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.words import audit_planning as planning
from tiworkshop.words import auditing as words
from tiworkshop.words.documents import pages_of
from tiworkshop.words.planning import result_choices
from tiworkshop.workshop.audits import Audits

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.instruments.audit.answering import Answering


async def open_audit(app: CompanionApp, audit: Audit) -> None:
    """Ask what to open of an audit, and open it, until somebody goes back."""
    audits = Audits(app.services, audit)
    while True:
        choices = words.audit_choices(audits)
        screen = ChoosingScreen(words.WHOSE_VIEW, choices, title=audit.title)
        taken = await app.push_screen_wait(screen)
        if taken is None:
            return
        app.say("")
        await _open(app, audits, taken)


async def _open(app: CompanionApp, audits: Audits, taken: str) -> None:
    kind, _, name = taken.partition(":")
    match kind:
        case "view":
            await answer(app, audits, name)
        case "result":
            record = next(one for one in audits.records() if one.id == name)
            await show_result(app, audits, record)
        case "sides":
            await _show(app, audits.side_by_side())
        case "time":
            await _show(app, audits.over_time(audits.audit.perspective(name)))
        case _:
            pages = words.about_pages(audits.audit)
            await app.push_screen_wait(PagesScreen(audits.audit.title, pages))


async def answer(app: CompanionApp, audits: Audits, perspective: str) -> None:
    """Answer question by question; what is kept at the end is shown."""
    try:
        answering = audits.open(audits.audit.perspective(perspective))
    except NotSaved as error:
        app.say(str(error))
        return
    app.saving.open(answering.desk)
    record = await _until_kept(app, audits, answering)
    if record is None:
        app.saving.leave(answering.desk)
        return
    app.saving.put_away(answering.desk)
    await show_result(app, audits, record)


async def _until_kept(
    app: CompanionApp, audits: Audits, answering: Answering
) -> AuditRecord | None:
    from tiworkshop.app.audit.question import QuestionScreen

    while await app.push_screen_wait(QuestionScreen(audits, answering)):
        if await _drafts_are_meant(app, answering) and (
            record := await _reviewed(app, audits, answering)
        ):
            app.say(words.KEPT)
            return record
    return None


async def _drafts_are_meant(app: CompanionApp, answering: Answering) -> bool:
    choices = words.draft_choices(answering)
    if not choices:
        return True
    screen = ChoosingScreen(words.DRAFTS_LEFT, choices, title=words.belongs_to(answering))
    taken = await app.push_screen_wait(screen)
    if taken not in {None, words.KEEP_DRAFTS}:
        answering.go_to(int(taken or 0))
    return taken == words.KEEP_DRAFTS


async def _reviewed(app: CompanionApp, audits: Audits, answering: Answering) -> AuditRecord | None:
    from tiworkshop.app.closing.review import reviewed

    try:
        kept = partial(words.kept_pages, answering=answering)
        result = await reviewed(app, answering.desk, kept)
        return audits.keep(answering, result) if result else None
    except NotSaved as error:
        app.say(str(error))
        return None


async def show_result(app: CompanionApp, audits: Audits, record: AuditRecord) -> None:
    """Show what a kept audit adds up to, and offer to plan."""
    from tiworkshop.app.plan_rows import plan

    while True:
        choices = result_choices(audits.plan_of(record))
        heading = planning.result_heading(record)
        screen = ChoosingScreen(heading, choices, title=audits.audit.title)
        match await app.push_screen_wait(screen):
            case "read":
                await _show(app, audits.result_of(record))
            case "plan":
                await plan(app, planning.AuditPlan(audits, record))
            case _:
                return


async def _show(app: CompanionApp, document: Document) -> None:
    await app.push_screen_wait(PagesScreen(document.title, pages_of(document)))
