"""What somebody wrote in a kept thing, text by text, to change it; it passes the engine again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
    TrainingRecord,
)
from tiworkshop.keeping.cupboard import Thing
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import (
    DAYS,
    PLAN_LINES,
    RESULT_LINES,
    SESSION_LINES,
    Plan,
    PlanRow,
    parked_slot,
    plan_slot,
)
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

PARKED = "parked"
_LENS = "lens"
"""The line of a plan that is chosen from a list, not written."""


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
                plan=_plan(plan, sheet),
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
            again = _plan(thing.plan, sheet)
            return replace(
                thing, rows=again.rows, parked=again.parked, replaced=replaced, engine=engine
            )


def _texts(thing: Thing) -> Iterator[KeptText]:
    match thing:
        case KeptNotes(plan=plan, entries=entries):
            yield from _plan_texts(plan, SESSION_LINES)
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
        case PlanRecord():
            yield from _plan_texts(thing.plan, RESULT_LINES)


def _plan_texts(plan: Plan, lines: tuple[str, ...]) -> Iterator[KeptText]:
    for place, row in enumerate(plan.rows, 1):
        for name in PLAN_LINES:
            text = getattr(row, name)
            if name != _LENS and (text or name in lines):
                yield KeptText(plan_slot(name, place), name, text)
    for number, idea in enumerate(plan.parked, 1):
        yield KeptText(parked_slot(number), PARKED, idea)


def _text(about: str, text: str) -> KeptText:
    return KeptText(_slot(about), about, text)


def _slot(about: str) -> Slot:
    return Slot("line", "kept", about)


def _plan(plan: Plan, sheet: Sheet) -> Plan:
    """Return a plan with other texts. A row keeps its place: how it stood is known by that."""
    rows = [_row(row, place, sheet) for place, row in enumerate(plan.rows, 1)]
    while rows and rows[-1].empty:
        rows.pop()
    ideas = (sheet.text(parked_slot(number)) for number in range(1, len(plan.parked) + 1))
    return Plan(tuple(rows), tuple(idea for idea in ideas if idea))


def _row(row: PlanRow, place: int, sheet: Sheet) -> PlanRow:
    lines = {name: sheet.text(plan_slot(name, place)) for name in PLAN_LINES}
    lines[_LENS] = row.lens
    return PlanRow(questions=row.questions, statements=row.statements, **lines)
