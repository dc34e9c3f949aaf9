"""Finding a place on the continuum on the screen."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tiworkshop.app.instruments import open_named
from tiworkshop.instruments.records.record import ContinuumRecord
from tiworkshop.workshop.services import Services

SIZE = (60, 16)
FIND = "1"


async def test_a_phase_or_between_two_is_chosen_and_taken_back(make_app: MakeApp) -> None:
    async with make_app(open_named("continuum")).run_test(size=SIZE) as pilot:
        assert "no phase chosen yet" in await press(pilot, FIND)
        assert "chosen: 2" in await press(pilot, "n", "c")
        assert "chosen: between 2 and 3" in await press(pilot, "w")
        assert "chosen: 2" in await press(pilot, "u")
        assert "no phase chosen yet" in await press(pilot, "c")


async def test_signs_are_ticked_in_any_phase_and_kept_with_the_day(
    make_app: MakeApp, services: Services
) -> None:
    async with make_app(open_named("continuum")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, FIND, "n", "1", "n", "down", "down", "enter")
        assert "[x] A 90-day plan" in screen
        assert "No phase is chosen yet." in await press(pilot, "k")
        await press(pilot, "c", "k", *["enter"] * 3)
    (record,) = services.records.all(ContinuumRecord)
    assert (record.phase, record.between) == (3, False)
    assert record.ticks == ("aware-common", "sensitive-plan")


async def test_after_the_last_phase_there_is_no_between(make_app: MakeApp) -> None:
    async with make_app(open_named("continuum")).run_test(size=(80, 24)) as pilot:
        screen = await press(pilot, FIND, "n", "n", "n", "n", "w")
        assert "5 of 5: Trauma informed" in screen
        assert "no phase chosen yet" in screen
        assert "w between" not in screen


@pytest.mark.parametrize("size", [(40, 12), (60, 16), (120, 40)])
async def test_the_marked_line_is_always_whole(
    make_app: MakeApp, services: Services, size: tuple[int, int]
) -> None:
    continuum = services.library.instrument("continuum")
    assert continuum.kind == "continuum"
    async with make_app(open_named("continuum")).run_test(size=size) as pilot:
        await press(pilot, FIND, "n", "n", "n", "n")
        for sign in continuum.phases[-1].signs:
            said = " ".join((await press(pilot, "down")).split())
            assert f"▸ [ ] {sign.text}" in said
