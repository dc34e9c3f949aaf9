"""How the instruments look at the sizes people have."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.app.conftest import MakeApp
from tests.app.snapshots.pictures import TextFile, picture
from tests.app.windows import opened
from tiworkshop.app.instruments import open_named

SIZES = [(60, 16), (40, 12), (80, 24), (120, 40)]
SCREENS: dict[str, tuple[str, Sequence[str]]] = {
    "whose-view": ("audit", ()),
    "question": ("audit", ("1", "3", "3", "4", "1", "1")),
    "not-assessed": ("audit", ("1", "n", "x")),
    "figures": ("audit", ("1", "f", *"70,20", "enter")),
    "questions": ("audit", ("1", "5", "n", "x", "n", "l")),
    "result": ("audit", ("1", *"33345", "r", *"nnnnn")),
    "drafts": ("audit", ("1", "3", "n", "x", "k")),
    "phase": ("continuum", ("1", "n", "c", "n", "1", "w")),
    "framework": ("framework", ()),
    "levels-and-themes": ("framework", ("1", "right")),
    "statements": ("framework", ("1", "enter", "tab")),
    "reflection": ("framework", ("4", "1", "1", "1")),
    "training": ("framework", ("5", "right", "enter")),
    "terms": ("glossary", (*"safe", "enter")),
    "last-phase": ("continuum", ("1", *"nnnn", *["down"] * 10)),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_an_instrument_looks_as_it_did(
    snapshot: SnapshotAssertion, make_app: MakeApp, name: str
) -> None:
    instrument, keys = SCREENS[name]
    app = make_app(open_named(instrument))
    found = []
    async with opened(app, SIZES[0]) as window:
        await window.press(*keys)
        for size in SIZES:
            await window.pilot.resize_terminal(*size)
            await window.pilot.pause()
            await window.pilot.pause()
            found.append(picture(app))
    assert "\n".join(found) == snapshot.use_extension(TextFile)
