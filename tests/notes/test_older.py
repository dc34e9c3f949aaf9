"""What earlier versions wrote is still there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tiworkshop.notes.drafts import Drafts
from tiworkshop.notes.kept import NotesShelf
from tiworkshop.notes.plan import Plan, PlanRow, PlanSheet

KEPT = {
    "id": "0a1b",
    "date": "2026-03-02",
    "session": "one",
    "title": "A session",
    "minutes": 45,
    "entries": [],
    "plan": {
        "change": "One briefing fewer.",
        "lens": "Predictability",
        "lead_role": "deputy head",
        "first_step": "Ask the office.",
        "makes_room": "",
        "review_date": "2026-06-05",
    },
    "replaced": 0,
    "engine": "1",
    "format": 1,
}
ROW = PlanRow(
    action="One briefing fewer.",
    lens="Predictability",
    lead_role="deputy head",
    first_step="Ask the office.",
    review_date="2026-06-05",
)


def leave(directory: Path, **changes: object) -> NotesShelf:
    (directory / "0a1b.json").write_text(json.dumps({**KEPT, **changes}))
    return NotesShelf(directory)


def test_the_one_change_of_older_notes_is_the_first_of_the_plan(tmp_path: Path) -> None:
    (notes,) = leave(tmp_path).all()
    assert notes.plan == Plan((ROW,))
    assert notes.format == 2


def test_older_notes_without_a_plan_have_none(tmp_path: Path) -> None:
    (notes,) = leave(tmp_path, plan=None).all()
    assert notes.plan.empty


@pytest.mark.parametrize("plan", ["a plan", {"change": 1}, {"people": "x"}])
def test_what_never_was_a_plan_is_left_as_it_is(tmp_path: Path, plan: object) -> None:
    shelf = leave(tmp_path, plan=plan)
    assert shelf.all() == ()
    assert [one.path.name for one in shelf.unreadable()] == ["0a1b.json"]


def test_an_older_draft_goes_on_where_it_stopped(tmp_path: Path) -> None:
    texts = {"plan:change": "One briefing fewer", "plan:lead_role": "deputy head"}
    draft = {"format": 1, "texts": texts, "choices": {}}
    (tmp_path / "run.json").write_text(json.dumps(draft))
    (row,) = PlanSheet(Drafts(tmp_path).load("run")).rows
    assert row == PlanRow(action="One briefing fewer", lead_role="deputy head")
