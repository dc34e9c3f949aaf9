"""Random ends at random moments: nothing kept is lost, and nearly nothing typed."""

from __future__ import annotations

import os
from random import Random

import pytest

from tests.terminal.home import Home
from tests.torture.books import Books
from tests.torture.living import live

KILLS = int(os.environ.get("TORTURE_KILLS", "40"))
SEED = os.environ.get("TORTURE_SEED", "1")
HOMES = 4


@pytest.mark.parametrize("number", range(HOMES))
def test_no_end_at_any_moment_loses_what_it_must_not(home: Home, number: int) -> None:
    random = Random(f"{SEED} {number}")
    books = Books(home)
    lives: list[str] = []
    try:
        for _ in range(KILLS // HOMES):
            lives += [live(books, random)]
    except BaseException as error:
        error.add_note(f"TORTURE_SEED={SEED}, home {number}, after:\n" + "\n".join(lives))
        raise
    assert books.on_disk, lives
