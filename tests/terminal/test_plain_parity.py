"""The installed program, line by line in a terminal, leaves what the app leaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pexpect
import pytest

from tests.app.conftest import press
from tests.conftest import TODAY
from tests.plain.test_parity import (
    TALL,
    Walk,
    journal_of,
    kept_in,
    services_in,
    walk_45,
    walk_60,
)
from tiworkshop.app.companion import CompanionApp
from tiworkshop.disk.directories import Directories
from tiworkshop.library.shelves import open_library
from tiworkshop.run.instant import SystemClock
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

from .home import Home
from .terminal import PROGRAM

ASKS_AT_HOME = "What would you like to open?"
MOST_PAGES = 40
"""More than the review's and the close's pages."""


def services_of(home: Home) -> Services:
    """Return what the program left in a home directory."""
    own = home.path / ".local"
    directories = Directories(
        home.path / ".config/tiworkshop",
        own / "share/tiworkshop",
        own / "state/tiworkshop",
        home.path / ".cache/tiworkshop",
        (),
    )
    return Services(directories, open_library(directories), SystemClock(), lambda: TODAY)


def walk_by_ear(home: Home, walk: Walk) -> None:
    """Type every line when it is asked for; then go on until home asks again."""
    child = pexpect.spawn(
        PROGRAM,
        ["--plain"],
        env=dict(home.environment),
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=60,
    )
    for line in (line for _, typed in walk for line in typed):
        child.expect("\n> ")
        child.sendline(line)
    for _ in range(MOST_PAGES):
        child.expect("\n> ")
        if ASKS_AT_HOME in child.before:
            break
        child.sendline("")
    child.sendline("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("walk", [walk_45(), walk_60()], ids=["45 minutes", "60 minutes"])
async def test_the_program_by_ear_leaves_the_app_s_journal_and_notes(
    home: Home, tmp_path: Path, walk: Walk
) -> None:
    there = services_in(tmp_path / "app")
    app = CompanionApp(there, Settings())
    async with app.run_test(size=TALL) as pilot:
        screen = ""
        for pressed, _ in walk:
            screen = await press(pilot, *pressed)
        for _ in range(MOST_PAGES):
            if ASKS_AT_HOME in screen:
                break
            screen = await press(pilot, "enter")
    walk_by_ear(home, walk)
    here = services_of(home)
    assert journal_of(here) == journal_of(there)
    assert replace(kept_in(here), date="") == replace(kept_in(there), date="")
