"""How notes and records look at the sizes people have."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.app.conftest import MakeApp
from tests.app.snapshots.pictures import TextFile, picture
from tests.app.windows import opened
from tests.conftest import number_at_home
from tests.export.kept_examples import leave
from tiworkshop.workshop.services import Services

SIZES = [(60, 16), (40, 12), (80, 24)]
SCREENS: dict[str, Sequence[str]] = {
    "list": (),
    "show-only": ("1",),
    "thing": ("2",),
    "words": ("2", "2"),
    "restore-list": ("2", "4", *["down"] * 5, "enter"),
    "before-erasing": ("2", "4", *["down"] * 5, "enter", "1", "2"),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_what_is_kept_looks_as_it_did(
    snapshot: SnapshotAssertion, make_app: MakeApp, services: Services, name: str
) -> None:
    leave(services.directories)
    app = make_app()
    found = []
    async with opened(app, SIZES[0]) as window:
        await window.press(number_at_home(services, "notes"), *SCREENS[name])
        for size in SIZES:
            await window.pilot.resize_terminal(*size)
            await window.pilot.pause()
            await window.pilot.pause()
            found.append(picture(app))
    assert "\n".join(found) == snapshot.use_extension(TextFile)
