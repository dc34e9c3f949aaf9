"""Pictures are drawn from figures that were written down, the same each time."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from benchmarks.many import Cost, Crowd
from benchmarks.plots import PLOTS, crowds, draw

COST = Cost(0.5, 0.01, 0.2, 27.0, 26.5, 0.0, 0.0)
BARE = Cost(0.4, 0.1, 10.0, 23.0, 22.5, 0.0, 0.0)
CROWD = Crowd(10, 10.0, COST, BARE)


def test_figures_that_were_written_down_are_read_again() -> None:
    assert crowds(json.dumps([asdict(CROWD)])) == [CROWD]


def test_every_picture_is_drawn_the_same_twice(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    for plot in PLOTS:
        draw(plot, [CROWD], tmp_path)
        first = (tmp_path / plot.file).read_bytes()
        draw(plot, [CROWD], tmp_path)
        assert (tmp_path / plot.file).read_bytes() == first
        assert b"open at once" in first
