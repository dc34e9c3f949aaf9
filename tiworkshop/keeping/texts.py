"""What somebody wrote in a kept thing, text by text, to change it; it passes the engine again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tiworkshop.instruments.plan import PLAN_LINES, PlanRow, plan_slot
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
    TrainingRecord,
)
from tiworkshop.keeping.cupboard import Thing
from tiworkshop.notes.kept import KeptNotes, Plan
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.sheet import PLAN_FIELDS, Sheet, Slot
from tiworkshop.values import dataclass

DAYS = frozenset({"by_when", "review_date"})
"""Lines of a plan that hold a day."""
_CHOSEN = frozenset({"lens"})
"""Lines of a plan that are chosen from a list, not written."""


@dataclass(frozen=True, slots=True)
class KeptText:
    """One text. ``about`` is what it is on: an entry's place, a question, an id, a plan's line."""

    slot: Slot
    about: str
    text: str

    @property
    def is_day(self) -> bool:
        """Whether it holds an ISO date or nothing."""
        return self.slot.kind == "plan" and self.slot.about in DAYS


def texts_of(thing: Thing) -> tuple[KeptText, ...]:
    """Return every text of a thing that can be changed, in the order in which it is read."""
    return tuple(_texts(thing))


def sheet_of(thing: Thing) -> Sheet:
    """Return the texts of a thing as a sheet of notes."""
    return Sheet({one.slot: one.text for one in texts_of(thing) if one.text})


def rewritten(thing: Thing, result: RedactedSheet) -> Thing:
    """Return a thing with other texts; its id and its date stay, what was replaced is added."""
    sheet, replaced, engine = result.sheet, thing.replaced + result.replaced, result.engine

    def text(about: object) -> str:
        return sheet.text(_slot(str(about)))

    match thing:
        case KeptNotes(plan=plan, entries=entries):
            written = (
                replace(entry, text=text(place)) if entry.text else entry
                for place, entry in enumerate(entries)
            )
            return replace(
                thing,
                plan=plan and _plan(plan, sheet),
                entries=tuple(entry for entry in written if entry.text or entry.choice),
                replaced=replaced,
                engine=engine,
            )
        case AuditRecord():
            answers = tuple(replace(one, evidence=text(one.question)) for one in thing.answers)
            return replace(thing, answers=answers, replaced=replaced, engine=engine)
        case ContinuumRecord():
            seen = tuple(replace(one, text=text(one.about)) for one in thing.evidence)
            seen = tuple(one for one in seen if one.text)
            return replace(thing, evidence=seen, replaced=replaced, engine=engine)
        case ReflectionRecord():
            told = tuple(replace(one, note=text(one.about)) for one in thing.answers)
            told = tuple(one for one in told if one.answer or one.note)
            return replace(thing, answers=told, replaced=replaced, engine=engine)
        case TrainingRecord():
            return replace(thing, offer=text("offer"), replaced=replaced, engine=engine)
        case PlanRecord():
            rows = tuple(_row(row, place, sheet) for place, row in enumerate(thing.rows, 1))
            return replace(thing, rows=rows, replaced=replaced, engine=engine)


def _texts(thing: Thing) -> Iterator[KeptText]:
    match thing:
        case KeptNotes(plan=plan, entries=entries):
            if plan:
                yield from _plan_texts(plan)
            for place, entry in enumerate(entries):
                if entry.text:
                    yield _text(str(place), entry.text)
        case AuditRecord(answers=answers):
            yield from (_text(str(one.question), one.evidence) for one in answers if one.evidence)
        case ContinuumRecord(evidence=evidence):
            yield from (_text(one.about, one.text) for one in evidence)
        case ReflectionRecord():
            yield from (_text(about, note) for about, note in thing.notes.items())
        case TrainingRecord(offer=offer):
            yield _text("offer", offer)
        case PlanRecord(rows=rows):
            for place, row in enumerate(rows, 1):
                yield from _row_texts(place, row)


def _plan_texts(plan: Plan) -> Iterator[KeptText]:
    for name in PLAN_FIELDS:
        if name not in _CHOSEN:
            yield KeptText(Slot("plan", name), name, getattr(plan, name))


def _row_texts(place: int, row: PlanRow) -> Iterator[KeptText]:
    for name in PLAN_LINES:
        yield KeptText(plan_slot(name, place), name, getattr(row, name))


def _text(about: str, text: str) -> KeptText:
    return KeptText(_slot(about), about, text)


def _slot(about: str) -> Slot:
    return Slot("line", "kept", about)


def _plan(plan: Plan, sheet: Sheet) -> Plan | None:
    lines = {
        name: getattr(plan, name) if name in _CHOSEN else sheet.text(Slot("plan", name))
        for name in PLAN_FIELDS
    }
    return Plan(**lines) if any(lines.values()) else None


def _row(row: PlanRow, place: int, sheet: Sheet) -> PlanRow:
    lines = {name: sheet.text(plan_slot(name, place)) for name in PLAN_LINES}
    return PlanRow(questions=row.questions, statements=row.statements, **lines)
