"""What is written on is saved, whatever becomes of what else is."""

from __future__ import annotations

from typing import cast

import pytest

from tiworkshop.notes.written import Written, cut_off_all


class Work:
    """Something that is saved, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.saved = False

    def cut_off(self) -> None:
        if self.fails:
            raise RuntimeError("a fault")
        self.saved = True


def test_one_that_fails_keeps_no_other_from_the_disk() -> None:
    works = [Work(), Work(fails=True), Work()]
    with pytest.raises(RuntimeError):
        cut_off_all(cast("list[Written]", works))
    assert [work.saved for work in works] == [True, False, True]
