"""Many users at once: what counts as the change of a minute, and a crowd of one, measured."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import pytest

from benchmarks.many import is_near_a_minute, many, section
from benchmarks.table import lines


@pytest.mark.parametrize("since", [58.1, 60.0, 61.9, 120.5, 179.0])
def test_a_minute_changes_a_minute_after_the_one_before(since: float) -> None:
    assert is_near_a_minute(since)


@pytest.mark.parametrize("since", [0.0, 1.0, 30.0, 57.0, 63.0, 90.0])
def test_between_them_nothing_changes(since: float) -> None:
    assert not is_near_a_minute(since)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_crowd_of_one_is_measured_beside_one_bare_app() -> None:
    crowd = many(1, 1.0)
    assert 0 < crowd.ours.private_mb <= crowd.ours.share_mb < 200
    assert crowd.ours.wake_ups_per_s < crowd.bare.wake_ups_per_s
    assert crowd.ours.between_minutes_bytes_per_s == 0
    assert json.loads(json.dumps(asdict(crowd)))["count"] == 1
    assert "1 session, 1 s untouched" in next(iter(lines(section(crowd))))
