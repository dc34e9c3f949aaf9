"""What is said while an audit is answered."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.instruments.audit.answer import POINT, WHOLE, NotAssessed, Shares, State
from tiworkshop.instruments.audit.answering import Answering
from tiworkshop.instruments.audit.sheet import progress
from tiworkshop.library.instruments.audit import Audit, Perspective
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.workshop.audits import Audits

PRIVATE_AUDIT = "Private"
WHOSE_VIEW = "Whose view?"
ALL_QUESTIONS = "All questions"
EVIDENCE_HINT = "What shows it: roles and routines, never a person."
FIGURES_HEADING = "Figures for question {}"
ALL_SHARED = "All of it is shared. - takes 20 % back."
NOTHING_THERE = "Nothing is shared at this level."
NOTHING_TO_TAKE = "There is no answer here to take away."
NOTHING_TO_UNDO = "Nothing to take back."
NOT_YET = "No question is answered yet. What you do is saved as you go."
LAST_QUESTION = "That was the last question. r shows the result, k keeps it."
FIRST_QUESTION = "This is the first question."
TAKEN_BACK = "Taken back."
THE_QUESTIONS = "the questions"
KEPT = "Kept with today's date."
DRAFTS_LEFT = "Some shares don't make 100 yet"
KEEP_DRAFTS = "keep-drafts"
HOW_TO_SHARE = "Whole figures, one for each level, with spaces: 70 0 20 5 5."


def share_words(percent: int) -> str:
    """Return a share in points and per cent: "▪▪▪··  60 %"."""
    points = min(WHOLE // POINT, (percent + POINT // 2) // POINT)
    return f"{'▪' * points}{'·' * (WHOLE // POINT - points)} {percent:3} %"


def question_heading(answering: Answering) -> str:
    """Return the number and the short name of the open question."""
    return f"{answering.question.number}  {answering.question.label}"


def belongs_to(answering: Answering) -> str:
    """Return whose view this is, and which section."""
    return f"{answering.perspective.title} · {answering.section.title}"


def place_words(answering: Answering) -> str:
    """Return which question of how many this is."""
    return f"question {answering.at + 1} of {len(answering.audit.questions)}"


def shared_words(answering: Answering) -> str:
    """Return how the answer stands, and whether there is evidence."""
    match answering.answer:
        case None:
            words = "nothing shared yet"
        case NotAssessed():
            words = "not assessed"
        case Shares() as shares:
            words = f"{shares.total} of {WHOLE} shared"
    evidence = answering.sheet.evidence_for(answering.question.number)
    return f"{words} · evidence" if evidence else words


_STATES: dict[State, str] = {
    "assessed": "shared",
    "not assessed": "not assessed",
    "draft": "draft: its shares don't make 100",
    "open": "open",
}


def question_choices(answering: Answering) -> list[Choice]:
    """Return every question with what is done of it; an id is its number."""
    return [
        Choice(
            str(done.number),
            done.label,
            f"question {done.number}: {_STATES[done.state]}"
            + (", with evidence" if done.has_evidence else ""),
        )
        for done in progress(answering.audit, answering.sheet)
    ]


def level_choices(audit: Audit, shares: Shares) -> list[Choice]:
    """Return the levels that have a share, by their numbers."""
    levels = enumerate(zip(audit.levels, shares.percent, strict=True), 1)
    return [
        Choice(str(number), one.name, f"{percent} per cent")
        for number, (one, percent) in levels
        if percent
    ]


def draft_choices(answering: Answering) -> list[Choice]:
    """Return what can be done about shares that don't make 100; none when all do."""
    drafts = [one for one in progress(answering.audit, answering.sheet) if one.state == "draft"]
    if not drafts:
        return []
    return [
        *(Choice(str(one.number), f"Go to question {one.number}: {one.label}") for one in drafts),
        Choice(KEEP_DRAFTS, "Keep them as drafts", "they stay out of every figure"),
    ]


def audit_choices(audits: Audits) -> list[Choice]:
    """Return what can be opened of an audit; an id is "view:", "result:", "time:" or "sides"."""
    perspectives = audits.audit.perspectives
    latest = audits.latest()
    return [
        *(_view(audits, perspective) for perspective in perspectives),
        *(
            Choice(
                f"result:{record.id}",
                f"Result: {record.perspective_title}",
                f"{date_words(record.date)}; a plan can begin here",
            )
            for record in reversed(audits.records())
        ),
        *([Choice("sides", "Views side by side", "the last of each")] if len(latest) > 1 else []),
        *(
            Choice(f"time:{one.id}", f"Over time: {one.title}")
            for one in perspectives
            if len(audits.of(one)) > 1
        ),
        Choice("about", "About this audit"),
    ]


def _view(audits: Audits, perspective: Perspective) -> Choice:
    kept = audits.of(perspective)
    if audits.begun(perspective):
        detail = "begun; go on where it was left"
    elif kept:
        detail = f"kept on {date_words(kept[-1].date)}; begin again"
    else:
        detail = perspective.about
    return Choice(f"view:{perspective.id}", perspective.title, detail)


def about_pages(audit: Audit) -> tuple[Page, ...]:
    """Return what holds while doing it, and the levels of the scale."""
    levels = tuple(f"{one.name}: {one.meaning}" for one in audit.levels)
    return (
        Page(audit.title, (paragraph(audit.purpose),)),
        Page("How it is done", (bullets(audit.advice),)),
        Page(f"The levels of the {audit.scale}", (bullets(levels),)),
        *(
            Page(f"In practice: {one.title}", (paragraph(one.meaning), bullets(one.examples)))
            for one in audit.principles
        ),
        Page(
            "Where it comes from",
            (bullets(tuple(f"{one.title}. {one.body}, {one.year}." for one in audit.source)),),
        ),
    )


def kept_pages(result: RedactedSheet, answering: Answering) -> tuple[Page, ...]:
    """Return what would be kept, evidence as it would stand on the disk."""
    audit = answering.audit
    counted = f"{answering.answered} of {len(audit.questions)} questions are answered."
    pages = [Page("What will be kept", (paragraph(counted),))]
    evidence = tuple(_evidence(result, answering))
    if evidence:
        pages.append(Page("Evidence, as it will be kept", (bullets(evidence),)))
    return tuple(pages)


def _evidence(result: RedactedSheet, answering: Answering) -> Iterator[str]:
    from tiworkshop.instruments.audit.sheet import AuditSheet

    for number, text in sorted(AuditSheet(result.sheet).evidence.items()):
        yield f"{number}  {answering.audit.question(number).label}: {text}"
