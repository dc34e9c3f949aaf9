"""The same note open in two windows: what is written in either is in both."""

from __future__ import annotations

import pytest
from textual.widgets import TextArea

from tests.app.conftest import MakeApp
from tests.app.windows import Window, room_and_console


def text_on_disk(window: Window) -> str:
    """Return what the one text of the draft is."""
    window.app.save_now()
    sheet = window.app.services.drafts.read(window.workshop.run.id)
    (text,) = sheet.texts.values()
    return text


async def at_once(window: Window, text: str) -> None:
    """Put whole words into the note that is open, so that none is saved half typed."""
    window.app.screen.query_one(TextArea).insert(text)
    await window.pilot.pause()


async def test_words_of_another_window_come_into_a_note_that_is_open(make_app: MakeApp) -> None:
    async with room_and_console(make_app, view="both") as (first, second):
        await first.press("e")
        await second.press("e")
        await first.press(*"cover")
        first.app.save_now()
        assert "cover" in await second.look()
        await second.press("space", *"rota")
        assert text_on_disk(second) == "cover rota"
        assert "cover rota" in await first.look()
        await first.press(*" first")
        assert text_on_disk(first) == "cover rota first"


async def test_words_typed_at_once_in_two_windows_are_all_kept(make_app: MakeApp) -> None:
    async with room_and_console(make_app, view="both") as (first, second):
        await first.press("e")
        await second.press("e")
        await at_once(first, " cover ")
        await at_once(second, " rota ")
        first.app.save_now()
        assert {"cover", "rota"} <= set(text_on_disk(second).split())
        await first.look()
        await first.press("end")
        await at_once(first, " first ")
        assert {"cover", "rota", "first"} <= set(text_on_disk(first).split())
        assert {"cover", "rota", "first"} <= set((await second.look()).split())


@pytest.mark.parametrize("windows", [1, 2])
async def test_a_note_of_blanks_is_no_note(make_app: MakeApp, windows: int) -> None:
    async with room_and_console(make_app, view="both") as both:
        for window in both[:windows]:
            await window.press("e", "space", "space")
            window.app.save_now()
        assert both[0].workshop.sheet.empty
        await both[0].press(*"cover")
        assert text_on_disk(both[0]).strip() == "cover"
