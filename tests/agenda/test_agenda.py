from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.agenda.fitting import fitting_sets, fullest_sets
from tiworkshop.agenda.timetable import DoesNotFit, build_agenda, even_shares
from tiworkshop.library.definition import Segment, Session, Step, Variant
from tiworkshop.library.kinds.prompts import PromptsActivity

LENS, RESOURCES, LINES = (
    "system-decision-framework",
    "resource-allocation",
    "boundary-clarification",
)


def made_up(activity_minutes: list[int], host: int, reading: int) -> Session:
    """Return a session with these activities and one variant of two parts."""
    return Session(
        id="made-up",
        title="Made up",
        purpose="",
        audience="",
        steps=tuple(Step(id=f"r{n}", title=f"r{n}", kind="reading", reading="x") for n in range(3)),
        variants=(
            Variant(
                minutes=reading + host,
                segments=(
                    Segment(id="a", title="a", minutes=reading, steps=("r0", "r1", "r2")),
                    Segment(id="b", title="b", minutes=host, activities=True),
                ),
            ),
        ),
        activities=tuple(
            PromptsActivity(id=f"a{n}", title=f"a{n}", minutes=minutes, kind="prompts")
            for n, minutes in enumerate(activity_minutes)
        ),
        safeguarding="",
    )


SESSIONS = st.builds(
    made_up, st.lists(st.integers(1, 30), max_size=6), st.integers(1, 40), st.integers(1, 60)
)


@given(SESSIONS)
def test_fitting_sets_are_exactly_the_subsets_that_fit(session: Session) -> None:
    (variant,) = session.variants
    assert variant.hosting
    everything = chain.from_iterable(
        combinations(session.activities, size) for size in range(len(session.activities) + 1)
    )
    expected = {
        tuple(a.id for a in chosen)
        for chosen in everything
        if sum(a.minutes for a in chosen) <= variant.hosting.minutes
    }
    found = fitting_sets(session, variant)
    assert set(found) == expected
    assert len(found) == len(expected)


@given(SESSIONS, st.data())
def test_the_parts_of_an_agenda_always_sum_to_the_variant(
    session: Session, data: st.DataObject
) -> None:
    (variant,) = session.variants
    chosen = data.draw(st.sampled_from(fitting_sets(session, variant)))
    agenda = build_agenda(session, variant.minutes, chosen)
    assert sum(part.minutes for part in agenda.parts) == variant.minutes
    reading, host = agenda.parts
    assert sum(planned.minutes or 0 for planned in reading.planned) == reading.minutes
    taken = sum(planned.minutes or 0 for planned in host.planned)
    assert taken + host.open_reflection == host.minutes


@given(st.integers(0, 200), st.integers(1, 30))
def test_shares_are_even_and_whole(minutes: int, count: int) -> None:
    shares = even_shares(minutes, count)
    assert sum(shares) == minutes
    assert max(shares) - min(shares) <= 1


@pytest.mark.parametrize(
    ("minutes", "sets"),
    [
        (45, [(LENS,), (RESOURCES, LINES)]),
        (60, [(LENS, RESOURCES), (LENS, LINES), (RESOURCES, LINES)]),
    ],
)
def test_the_fullest_sets_of_the_first_session(
    session: Session, minutes: int, sets: list[tuple[str, ...]]
) -> None:
    assert list(fullest_sets(session, session.variant(minutes))) == sets


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ((LENS, RESOURCES), "These activities take 25 minutes"),
        (("nothing",), "There is no activity nothing"),
        ((LINES, LINES), "named twice"),
    ],
)
def test_activities_that_do_not_fit_are_refused_with_the_reason(
    session: Session, chosen: tuple[str, ...], words: str
) -> None:
    with pytest.raises(DoesNotFit, match=words):
        build_agenda(session, 45, chosen)


def test_activities_come_before_the_plan_and_in_the_sessions_order(session: Session) -> None:
    agenda = build_agenda(session, 60, (LINES, LENS))
    assert [planned.id for planned in agenda.parts[1].planned] == [
        "current-systems",
        "system-decisions",
        LENS,
        LINES,
        "plan-one-change",
    ]
    assert agenda.parts[1].open_reflection == 5
    assert [notice.id for notice in agenda.parts[1].notices] == ["no-disclosure"]


def test_reading_minutes_are_a_suggestion_and_prompts_have_none(session: Session) -> None:
    reading, reflection = build_agenda(session, 45).parts
    assert [(p.minutes, p.suggested) for p in reading.planned] == [
        (7, True),
        (8, True),
        (7, True),
        (8, True),
    ]
    assert {planned.minutes for planned in reflection.planned} == {None}


def test_an_activity_without_set_minutes_fits_where_a_minute_is_left(session: Session) -> None:
    open_ended = replace(session.activities[1], minutes=None)
    changed = replace(session, activities=(session.activities[0], open_ended))
    variant = changed.variant(45)
    lens, free = (activity.id for activity in changed.activities)
    assert fitting_sets(changed, variant) == ((), (lens,), (free,))
    agenda = build_agenda(changed, 45, (free,))
    assert agenda.parts[1].open_reflection == 15
    assert [planned.minutes for planned in agenda.parts[1].planned if planned.id == free] == [None]
