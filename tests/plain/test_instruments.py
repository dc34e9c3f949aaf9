"""Instruments in the app and line by line leave the same records."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.app.conftest import press
from tests.plain.conftest import Converse
from tests.plain.test_parity import TALL, keys, services_in
from tiworkshop.app.companion import CompanionApp
from tiworkshop.app.instruments import open_named as on_the_screen
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
)
from tiworkshop.plain.instruments import open_named as by_ear
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

Walk = list[tuple[tuple[str, ...], tuple[str, ...]]]

AUDIT: Walk = [
    (("1",), ("1",)),
    (("3", "3", "4", "5", "5"), ("3", "3", "4", "5", "5")),
    (("n",), ("",)),
    (("x",), ("x",)),
    (("n", "f", *keys("70 0 20 5 5"), "enter"), ("", "f", "70 0 20 5 5")),
    (("n", "e", *keys("Mrs Okafor keeps it"), "escape"), ("", "e", "Mrs Okafor keeps it", "")),
    (("l", "9", "1", "minus", "2", "u"), ("l", "9", "1", "-", "1", "2", "u")),
    (("k", "2"), ("k", "1")),
]
PLANNED: Walk = [
    (("2", "1", "1"), ("2", "1", "1")),
    (("2", *keys("a quiet corner"), "enter"), ("2", "a quiet corner")),
    (("9", "2"), ("9", "2")),
    (("escape", "3"), ("b", "3")),
]
CONTINUUM: Walk = [
    (("1", "n", "1", "n", "2"), ("1", "", "1", "", "2")),
    (("w", "n", "c", "u"), ("w", "", "c", "u")),
    (("up", "up", "e", *keys("Mr Lee said so"), "escape"), ("e", "1", "Mr Lee said so", "")),
    (("k",), ("k",)),
]
REFLECTION: Walk = [
    (("4", "4", "2"), ("4", "4", "2")),
    (("1", "1", "n", "3", "n", "5"), ("1", "1", "", "3", "", "5")),
    (("n", "e", *keys("Ask Mrs Okafor"), "escape"), ("", "e", "Ask Mrs Okafor", "")),
    (("2", "2", "4", "u", "4"), ("2", "2", "4", "u", "4")),
    (("l", "6", "2"), ("l", "6", "2")),
    (("escape", "3", "n", "1", "escape"), ("b", "3", "", "1", "b")),
    (("1", "k"), ("1", "k")),
]


async def records_on_the_screen(tmp_path: Path, name: str, *walks: Walk) -> Services:
    there = services_in(tmp_path / "app")
    app = CompanionApp(there, Settings(), on_the_screen(name))
    async with app.run_test(size=TALL) as pilot:
        for walk in walks:
            for pressed, _ in walk:
                await press(pilot, *pressed)
            screen = await press(pilot)
            for _ in range(9):
                if "Review, private" not in screen:
                    break
                screen = await press(pilot, "enter")
    return there


def typed(*walks: Walk) -> list[str]:
    """Return the lines of walks, each followed by enough empty ones for its review."""
    return [line for walk in walks for _, lines in walk for line in lines]


async def test_an_audit_and_its_plan_leave_the_same_records(
    tmp_path: Path, say: Converse, services: Services
) -> None:
    audit: Walk = [*AUDIT[:-1], (("k",), ("k",))]
    there = await records_on_the_screen(tmp_path, "audit", audit, PLANNED)
    review, plan_review = ["", "", "", ""], [""] * 5
    heard = say(*typed(audit), *review, *typed(PLANNED), *plan_review, opening=by_ear("audit"))
    assert "Kept with today's date." in heard.lines
    for shape in (AuditRecord, PlanRecord):
        (here,), (shown,) = services.records.all(shape), there.records.all(shape)
        assert replace(here, id="") == replace(shown, id="", **_audit_of(here))
    (record,) = services.records.all(AuditRecord)
    assert "Okafor" not in str(record)


async def test_a_place_leaves_the_same_record(
    tmp_path: Path, say: Converse, services: Services
) -> None:
    there = await records_on_the_screen(tmp_path, "continuum", CONTINUUM)
    heard = say(*typed(CONTINUUM), *[""] * 5, opening=by_ear("continuum"))
    assert "Kept with today's date." in heard.lines
    (here,) = services.records.all(ContinuumRecord)
    (shown,) = there.records.all(ContinuumRecord)
    assert replace(here, id="") == replace(shown, id="")


async def test_a_reflection_and_its_plan_leave_the_same_records(
    tmp_path: Path, say: Converse, services: Services
) -> None:
    there = await records_on_the_screen(tmp_path, "framework", REFLECTION, PLANNED)
    heard = say(
        *typed(REFLECTION), *[""] * 5, *typed(PLANNED), *[""] * 5, opening=by_ear("framework")
    )
    assert "Kept with today's date." in heard.lines
    (here,) = services.records.all(ReflectionRecord)
    (shown,) = there.records.all(ReflectionRecord)
    assert replace(here, id="") == replace(shown, id="")
    assert here.notes == {"L2.LE": "Ask [person 1]"}
    (plan,), (shown_plan,) = services.records.all(PlanRecord), there.records.all(PlanRecord)
    assert plan.rows == shown_plan.rows
    assert plan.reflection == here.id


def _audit_of(record: AuditRecord | PlanRecord) -> dict[str, str]:
    return {"audit": record.audit} if isinstance(record, PlanRecord) else {}
