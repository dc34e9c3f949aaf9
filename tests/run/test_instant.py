from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import FakeClock
from tiworkshop.run.instant import Instant, SystemClock, seconds_between

SECONDS = st.floats(-1e9, 1e9, allow_nan=False)
INSTANTS = st.builds(Instant, SECONDS, st.sampled_from(["", "a", "b"]), SECONDS)


@given(INSTANTS, INSTANTS)
def test_time_never_runs_backwards(one: Instant, other: Instant) -> None:
    assert seconds_between(one, other) >= 0


def test_a_clock_step_within_one_boot_changes_nothing(clock: FakeClock) -> None:
    before = clock.now()
    clock.pass_seconds(60)
    clock.step_wall_clock(86_400)
    assert seconds_between(before, clock.now()) == 60


def test_after_a_reboot_the_wall_clock_counts(clock: FakeClock) -> None:
    before = clock.now()
    clock.reboot(300)
    assert seconds_between(before, clock.now()) == 300


def test_a_machine_without_a_boot_clock_uses_the_wall_clock() -> None:
    assert seconds_between(Instant(10.0), Instant(25.0)) == 15


def test_the_systems_clock_goes_forward() -> None:
    clock = SystemClock()
    assert seconds_between(clock.now(), clock.now()) < 5
