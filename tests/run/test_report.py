from __future__ import annotations

import pytest
from hypothesis import given

from tests.run.happenings import STEPS, events
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.library.definition import Session
from tiworkshop.run.events import (
    Closed,
    CutOff,
    Extended,
    Finished,
    Happening,
    Left,
    Moved,
    Paused,
    Resumed,
    Returned,
    Undone,
)
from tiworkshop.run.instant import Instant
from tiworkshop.run.report import (
    PartReport,
    Pauses,
    RunReport,
    nearest_minutes,
    pauses_words,
    run_report,
    took_words,
)

MINUTE = 60


def reported(session: Session, *steps: tuple[Happening, int], later: int = 0) -> RunReport:
    journal = events(list(steps))
    last = journal[-1].at.utc + later
    return run_report(build_agenda(session, 45), journal, Instant(last, "boot", last))


def part(seconds: float, planned: int = 30, allotted: int = 30, reached: bool = True) -> PartReport:
    return PartReport("Reading", planned, allotted, seconds, ("One",) if reached else (), ())


def test_parts_have_planned_allotted_and_actual_minutes_and_their_steps(session: Session) -> None:
    found = reported(
        session,
        (Moved("reading", "role-translations"), 0),
        (Moved("reading", "pillars"), 10 * MINUTE),
        (Extended("reading", 2), MINUTE),
        (Moved("reflection", "current-systems"), 21 * MINUTE),
        (Finished(), 12 * MINUTE),
        (Closed(), 5),
    )
    reading, reflection = found.parts
    assert (reading.planned, reading.allotted, reading.minutes) == (30, 32, 32)
    assert (reflection.planned, reflection.allotted, reflection.minutes) == (15, 15, 12)
    assert reading.reached == ("Read role translations for leadership", "Review pillars framework")
    assert len(reading.not_reached) == 2
    assert reflection.not_reached == ("Consider one system decision",)
    assert found.closed


def test_pauses_are_counted_and_time_away_is_none(session: Session) -> None:
    found = reported(
        session,
        (Paused(), MINUTE),
        (Resumed(), 3 * MINUTE),
        (Paused(), MINUTE),
        (Left(), 2 * MINUTE),
        (Returned(count_gap=False), 86_400),
        (Resumed(), MINUTE),
    )
    assert found.pauses == Pauses(2, 6 * MINUTE)
    assert found.parts[0].minutes == 2


def test_what_was_taken_back_did_not_happen(session: Session) -> None:
    found = reported(session, (Extended("reading", 5), 0), (Undone("e0"), 1))
    assert found.parts[0].allotted == 30


def test_an_open_run_is_told_up_to_now_and_one_cut_off_up_to_then(session: Session) -> None:
    assert reported(session, later=4 * MINUTE).parts[0].minutes == 4
    cut = reported(session, (CutOff(), MINUTE), later=86_400)
    assert cut.parts[0].minutes == 1
    assert not cut.closed


@given(STEPS)
def test_any_journal_has_a_report(session: Session, steps: list[tuple[Happening, int]]) -> None:
    found = reported(session, *steps)
    assert all(part.seconds >= 0 and part.allotted >= 1 for part in found.parts)
    assert found.pauses.seconds >= 0
    assert sum(p.seconds for p in found.parts) <= sum(seconds for _, seconds in steps) + 1e-6


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (part(32 * MINUTE), "took 32 of 30 minutes"),
        (part(31.6 * MINUTE, allotted=32), "took 32 of 32 minutes, 30 planned"),
        (part(20), "took under 1 of 30 minutes"),
        (part(0, reached=False), "not reached, 30 minutes planned"),
        (part(MINUTE, 1, 1), "took 1 of 1 minute"),
    ],
)
def test_minutes_are_told_without_judging(one: PartReport, words: str) -> None:
    assert took_words(one) == words


@pytest.mark.parametrize(
    ("pauses", "words"),
    [
        (Pauses(), ""),
        (Pauses(1, 20), "Paused once, under 1 minute in all."),
        (Pauses(2, 300), "Paused twice, 5 minutes in all."),
        (Pauses(3, 60), "Paused 3 times, 1 minute in all."),
    ],
)
def test_pauses_in_words(pauses: Pauses, words: str) -> None:
    assert pauses_words(pauses) == words


def test_a_half_minute_counts_whole() -> None:
    assert [nearest_minutes(seconds) for seconds in (0, 29.9, 30, 90)] == [0, 0, 1, 2]
