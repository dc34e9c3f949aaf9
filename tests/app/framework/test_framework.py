"""The framework on the screen: reading, reflecting, planning training."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tiworkshop.app.instruments import open_named
from tiworkshop.instruments.records.record import (
    PlanRecord,
    ReflectionRecord,
    TrainingRecord,
)
from tiworkshop.workshop.services import Services

SIZE = (60, 16)
KS2 = ("4", "4", "2")
"""A team's reflection: key stage 2, at the level that is suggested."""


async def test_the_grid_opens_statements_part_by_part(make_app: MakeApp) -> None:
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, "1", "right")
        assert "level 2 of 4 on the workforce framework: trauma informed" in screen
        assert "Knowledge and awareness: 27 statements" in screen
        screen = await press(pilot, "enter")
        assert "Before you read" in screen
        assert "self-harm" in screen
        screen = await press(pilot, "down")
        assert "Level 2 of 4: knowledge and understanding" in screen
        assert "L2.KA.K01 · Knowledge and awareness" in screen
        screen = await press(pilot, "tab")
        assert "Level 2 of 4: skills and capabilities" in screen
        assert "L2.KA.S01" in screen
        assert "L2.KA.K20" in await press(pilot, "up")


async def test_typing_an_id_or_words_jumps_to_a_statement(make_app: MakeApp) -> None:
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, "1", "j", *"l1.sw.s05")
        assert "L1.SW.S05" in screen
        assert "statement 5 of 10" in await press(pilot, "enter")
        screen = await press(pilot, "j", *"lundy", "enter")
        assert "L2.LE.S04" in screen


async def test_a_theme_grows_level_by_level(make_app: MakeApp) -> None:
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        await press(pilot, "2", "1")
        seen = "".join([await press(pilot, "tab") for _ in range(6)])
        for level in (1, 2, 3):
            assert f"Level {level} of 4: knowledge and understanding" in seen


@pytest.mark.parametrize("size", [(40, 12), (60, 16), (80, 24), (120, 40)])
async def test_every_marked_statement_is_whole_at_every_size(
    make_app: MakeApp, size: tuple[int, int], services: Services
) -> None:
    level = services.library.instrument("framework-level-3")
    assert level.kind == "framework-level"
    wanted = {one.text for one in level.statements if one.theme == "SE"}
    async with make_app(open_named("framework")).run_test(size=size) as pilot:
        screen = await press(pilot, "1", "right", "right", "down", "down", "enter")
        seen = set()
        for _ in range(len(wanted) + 1):
            said = " ".join(screen.split())
            seen |= {text for text in wanted if text in said}
            screen = await press(pilot, "down")
    assert seen == wanted


async def test_a_team_answers_theme_by_theme_and_keeps_it(
    make_app: MakeApp, services: Services
) -> None:
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, "4")
        assert "never a person" in screen
        screen = await press(pilot, "4")
        assert "▸ 2  Level 2 of 4: trauma informed" in screen.replace("Trauma", "trauma")
        await press(pilot, "2", "1", "1", "n", "3", "n", "5", "n", "2")
        await press(pilot, "e", *"Mrs", "space", *"Okafor", "space", *"knows", "escape")
        assert "some of it · note" in await press(pilot)
        screen = await press(pilot, "r", "n")
        assert "Strengths first" in screen
        await press(pilot, "escape", "k")
        for _ in range(6):
            await press(pilot, "enter")
    (record,) = services.records.all(ReflectionRecord)
    assert (record.team, record.level) == ("key-stage-2", 2)
    assert list(record.answers_by_id.values()) == ["in place", "not yet", "pass", "some"]
    assert record.notes == {"L2.LE": "[person 1] knows"}


async def test_it_goes_on_where_it_was_left_and_undo_leads_back(make_app: MakeApp) -> None:
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        await press(pilot, *KS2, "1", "1", "n", "2", "n")
        assert "theme 2 of 6" in await press(pilot, "u")
        assert "Theme by theme" in await press(pilot, "escape")
        assert "theme 2 of 6" in await press(pilot, "1")
        await pilot.press("q")
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        assert "begun; go on where it was left" in await press(pilot, "4", "4")
        assert "1 of 6 answered" in await press(pilot, "2")


async def test_one_area_for_growth_becomes_a_plan(make_app: MakeApp, services: Services) -> None:
    async with make_app(open_named("framework")).run_test(size=(80, 24)) as pilot:
        await press(pilot, *KS2, "1", "1", "n", "3", "k", "enter", "enter")
        screen = await press(pilot, "2", "1")
        assert "the whole theme: an area for growth" in screen
        screen = await press(pilot, "1")
        assert "From L2.IL" in screen
        await press(pilot, "2", *"Words", "enter", "escape", "3", *["enter"] * 6)
    (plan,) = services.records.all(PlanRecord)
    (record,) = services.records.all(ReflectionRecord)
    assert plan.reflection == record.id
    assert plan.audit == ""
    assert (plan.rows[0].statements, plan.rows[0].action) == (("L2.IL",), "Words")


async def test_training_is_chosen_cell_by_cell_and_kept(
    make_app: MakeApp, services: Services
) -> None:
    async with make_app(open_named("framework")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, "5", "enter", "down", "right", "1")
        assert "1 covered, 1 thin, 16 missing" in screen
        assert "[KS]" in screen
        assert "▸ [K·]" in screen
        screen = await press(pilot, "2", "u", "e", *"Inset", "enter")
        assert "Inset" in screen
        assert "1 covered, 1 thin" in screen
        await press(pilot, "k", *["enter"] * 3)
    (record,) = services.records.all(TrainingRecord)
    assert record.offer == "Inset"
    assert record.covered == ("L1.KA.K", "L1.KA.S", "L2.IL.K")


@pytest.mark.parametrize("size", [(40, 12), (60, 16)])
async def test_small_screens_show_the_whole_grid_and_all_five_answers(
    make_app: MakeApp, size: tuple[int, int]
) -> None:
    async with make_app(open_named("framework")).run_test(size=size) as pilot:
        screen = await press(pilot, "1")
        assert all(count in screen for count in ("24", "33", "17"))
        await press(pilot, "escape")
        screen = await press(pilot, *KS2, "1", "n", "n", "n", "n")
        for answer in ("In place", "Some of it", "Not yet", "Not for our role", "Pass"):
            assert answer in screen
        await press(pilot, "escape", "escape")
        screen = await press(pilot, "5", *["enter", "right"] * 3)
        assert screen.count("[··]") == 15
