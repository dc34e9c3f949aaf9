from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.run.happenings import events
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.library.definition import Session
from tiworkshop.run.events import Extended, Moved
from tiworkshop.run.instant import Instant
from tiworkshop.run.state import fold
from tiworkshop.run.timing import (
    minutes_left_words,
    seconds_to_next_minute,
    timing,
    whole_minutes,
)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1800, "about 30 minutes left"),
        (1799, "about 30 minutes left"),
        (61, "about 2 minutes left"),
        (60, "about 1 minute left"),
        (0.4, "about 1 minute left"),
        (0, ""),
        (-500, ""),
    ],
)
def test_time_left_is_told_in_whole_minutes(seconds: float, words: str) -> None:
    assert minutes_left_words(seconds) == words


@given(st.floats(0.01, 10_000))
def test_the_next_minute_is_exactly_when_the_words_change(seconds: float) -> None:
    wait = seconds_to_next_minute([seconds])
    assert wait is not None
    assert 0 < wait <= 60.001
    assert whole_minutes(seconds - wait - 0.001) == whole_minutes(seconds) - 1
    assert whole_minutes(seconds - wait * 0.99) == whole_minutes(seconds)


def test_nothing_changes_once_all_time_has_passed() -> None:
    assert seconds_to_next_minute([0.0, -5.0]) is None


def test_parts_keep_their_own_minutes_and_an_overrun_moves_the_finish(session: Session) -> None:
    agenda = build_agenda(session, 45)
    late = fold(events([(Moved("reading", "pillars"), 60)]))
    assert late
    found = timing(agenda, late, Instant(32 * 60.0, "boot", 32 * 60.0))
    assert [(part.planned, part.spent, part.left) for part in found.parts] == [
        (1800, 1920, -120),
        (900, 0, 900),
    ]
    assert found.to_come == 900


def test_minutes_added_move_the_finish(session: Session) -> None:
    longer = fold(events([(Extended("reading", 3), 0)]))
    assert longer
    found = timing(build_agenda(session, 45), longer, Instant(0.0, "boot", 0.0))
    assert found.to_come == 48 * 60
