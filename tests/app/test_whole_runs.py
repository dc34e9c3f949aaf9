"""Whole sessions from home to kept notes, with a clock that is set by hand."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tests.conftest import FakeClock
from tiworkshop.run.events import Moved, RoomSized, Started
from tiworkshop.run.journal import read_journal
from tiworkshop.workshop.services import Services

SIZES = [(60, 16), (80, 24), (120, 40)]


async def type_line(pilot: object, text: str) -> None:
    keys = ["space" if c == " " else "full_stop" if c == "." else c for c in text]
    await pilot.press(*keys)  # type: ignore[attr-defined]  # a Pilot


@pytest.mark.parametrize("size", SIZES)
async def test_the_45_minute_variant_from_home_to_kept_notes(
    make_app: MakeApp, services: Services, clock: FakeClock, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        screen = await press(pilot, "enter")
        assert "What is coming" in screen
        assert "How long is there?" in await press(pilot, "enter")
        assert "System Decision Framework (15)" in await press(pilot, "1")
        assert "30 minutes" in await press(pilot, "1")
        screen = await press(pilot, "enter")
        assert "The leader's part" in screen
        assert "about 30 minutes left" in screen
        seen = []
        while "One decision" not in screen:
            clock.pass_seconds(30)
            screen = await press(pilot, "n")
            seen.append(screen)
        assert any("Four lenses, no checklist" in screen for screen in seen)
        assert any("Nothing personal is asked for." in screen for screen in seen)

        await press(pilot, "enter")
        await type_line(pilot, "cover rota")
        screen = await press(pilot, "enter")
        assert "The decision: cover rota" in screen
        for answer in "1234":
            await press(pilot, "n", answer)
        screen = await press(pilot, "n")
        assert "Review, private" in screen
        while "Before you keep your notes" not in screen:
            screen = await press(pilot, "n")
        assert "That was the session" in await press(pilot, "enter")
        while "What would you like to open?" not in screen:
            screen = await press(pilot, "enter")
        assert "Resume" not in screen

    (notes,) = services.notes.all()
    answers = [(entry.question, entry.choice, entry.text) for entry in notes.entries]
    assert answers == [
        ("Which decision will you look at?", "", "cover rota"),
        ("Does this support adult regulation?", "supports", ""),
        ("Does this increase predictability?", "gets in the way", ""),
        ("Does this support relational safety?", "mixed", ""),
        ("Does this enable repair and learning?", "pass", ""),
    ]


@pytest.mark.parametrize("size", SIZES)
async def test_the_60_minute_variant_with_prompts_boundaries_and_a_plan(
    make_app: MakeApp, services: Services, clock: FakeClock, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        screen = await press(pilot, "enter", "enter", "2", "3", "enter")
        assert "about 35 minutes left" in screen
        for _ in range(6):
            clock.pass_seconds(120)
            screen = await press(pilot, "k")
        screen = await press(pilot, "k")
        assert "Resource Allocation Reflection" in screen
        while "Question 1 of 4" not in screen:
            screen = await press(pilot, "n")
        await press(pilot, "1", "n", "down", "enter", "n", "3", "n", "6", "n")
        while "Boundary 1 of 4" not in screen:
            screen = await press(pilot, "n")
        screen = await press(pilot, "1", "n", "2")
        assert "worth discussing ✓" in screen
        screen = await press(pilot, "n", "n", "n")
        assert "Plan one system change" in screen
        assert "One planned change" in await press(pilot, "enter")
        await press(pilot, "enter")
        await type_line(pilot, "one briefing fewer.")
        screen = await press(pilot, "enter", "2", "2")
        assert "Lens: Predictability" in screen
        assert "Monday 22 February 2027" in await press(pilot, "8", "3")
        screen = await press(pilot, "escape", "n")
        assert "Review, private" in screen
        while "That was the session" not in screen:
            screen = await press(pilot, "enter")

    (notes,) = services.notes.all()
    (row,) = notes.plan.rows
    assert row.action == "one briefing fewer."
    assert (row.lens, row.review_date) == ("Predictability", "2027-02-22")
    assert [entry.choice for entry in notes.entries] == [
        "Time",
        "Staffing",
        "Training",
        "pass",
        "clear",
        "worth discussing",
    ]


async def test_a_run_that_is_cut_off_is_offered_again_where_it_was(
    make_app: MakeApp, clock: FakeClock
) -> None:
    first = make_app()
    async with first.run_test(size=(60, 16)) as pilot:
        before = await press(pilot, "enter", "enter", "1", "1", "enter", "n", "n")
        clock.pass_seconds(5 * 60)
        first.save_for_good()
    clock.pass_seconds(2 * 60)
    again = make_app()
    async with again.run_test(size=(60, 16)) as pilot:
        screen = await press(pilot)
        assert "Resume Creating Trauma-Informed Systems" in screen
        screen = await press(pilot, "enter")
        assert "about 23 minutes left" in screen
        assert "about 25 minutes left" in screen
        after = await press(pilot, "enter")
    assert before.splitlines()[2:] == after.splitlines()[2:]
    assert "about 23 minutes left" in after


async def test_the_journal_holds_nothing_that_was_typed(
    make_app: MakeApp, services: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        await press(pilot, "enter", "enter", "1", "1", "enter", "e")
        await type_line(pilot, "quokka")
        await press(pilot, "escape", "n")
        assert app.workshop
        journal = read_journal(app.workshop.run.path)
        happened = [event.what for event in journal.events]
        assert [type(what) for what in happened if not isinstance(what, RoomSized)] == [
            Started,
            Moved,
        ]
        assert b"quokka" not in app.workshop.run.path.read_bytes()
