"""Old things are asked about, and never deleted."""

from __future__ import annotations

import os
from datetime import date, datetime

from tests.export.kept_examples import NOTES, leave
from tiworkshop.disk.directories import Directories
from tiworkshop.keeping.cupboard import in_use
from tiworkshop.keeping.old import long_kept


def written_on(directories: Directories, day: date) -> None:
    """Let every file look as if it was last written on a day."""
    at = datetime(day.year, day.month, day.day).timestamp()
    for path in directories.data.rglob("*.json"):
        os.utime(path, (at, at))


def test_what_is_older_than_the_months_is_found(directories: Directories) -> None:
    leave(directories)
    written_on(directories, date(2026, 3, 2))
    cupboard = in_use(directories)
    assert long_kept(cupboard, 12, date(2027, 3, 2)) == ()
    assert [one.id for one in long_kept(cupboard, 12, date(2027, 3, 3))] == [NOTES.id]
    assert len(long_kept(cupboard, 12, date(2027, 4, 1))) == 4
    assert len(cupboard.look().things) == 4


def test_nobody_is_asked_who_does_not_want_to_be(directories: Directories) -> None:
    leave(directories)
    written_on(directories, date(2026, 3, 2))
    assert long_kept(in_use(directories), 0, date(2036, 1, 1)) == ()


def test_what_was_changed_lately_is_in_use(directories: Directories) -> None:
    leave(directories)
    written_on(directories, date(2028, 1, 1))
    assert long_kept(in_use(directories), 12, date(2028, 2, 1)) == ()


def test_the_last_day_of_a_short_month_is_found(directories: Directories) -> None:
    leave(directories)
    written_on(directories, date(2026, 2, 1))
    assert long_kept(in_use(directories), 1, date(2026, 3, 31)) == ()
    assert len(long_kept(in_use(directories), 1, date(2026, 4, 30))) == 4
