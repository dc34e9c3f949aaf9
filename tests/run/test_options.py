from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.conftest import SESSION_ID
from tiworkshop.agenda.fitting import fits, fitting_sets
from tiworkshop.agenda.timetable import Agenda, build_agenda
from tiworkshop.library.definition import Session
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.session_file import read_session
from tiworkshop.run.events import Event, Extended, Moved, Started, Undone
from tiworkshop.run.instant import Instant
from tiworkshop.run.options import MOST, Option, minutes_over, minutes_to_spare, options
from tiworkshop.run.state import RunState, fold
from tiworkshop.run.timing import Timing, timing

SESSION = read_session(bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml").session


def at(seconds: float) -> Instant:
    return Instant(seconds, "boot", seconds)


def journal(agenda: Agenda, steps: list[tuple[int, int]], extended: dict[str, int]) -> list[Event]:
    """A run that moved to the step of each number after so many seconds."""
    first = agenda.steps[0]
    started = Started(
        SESSION.id, SESSION.title, agenda.minutes, agenda.activities, first.segment, first.id
    )
    made = [Event("start", at(0), started)]
    seconds = 0
    for number, (step, more) in enumerate(steps):
        seconds += more
        planned = agenda.steps[step % len(agenda.steps)]
        made.append(Event(f"m{number}", at(seconds), Moved(planned.segment, planned.id)))
    for number, (segment, minutes) in enumerate(extended.items()):
        made.append(Event(f"x{number}", at(seconds), Extended(segment, minutes)))
    return made


@st.composite
def runs(draw: st.DrawFn) -> tuple[Agenda, list[Event], Instant]:
    """A run of either length, somewhere on its way, at some moment."""
    variant = draw(st.sampled_from(SESSION.variants))
    chosen = draw(st.sampled_from(fitting_sets(SESSION, variant)))
    agenda = build_agenda(SESSION, variant.minutes, chosen)
    steps = draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1500)), max_size=6))
    names = st.sampled_from([part.id for part in agenda.parts])
    extended = draw(st.dictionaries(names, st.integers(-5, 10), max_size=2))
    made = journal(agenda, steps, extended)
    return agenda, made, at(made[-1].at.up + draw(st.integers(0, 1500)))


def now_of(agenda: Agenda, events: list[Event], now: Instant) -> tuple[RunState, Timing]:
    state = fold(events)
    assert state
    return state, timing(agenda, state, now)


def taken(
    agenda: Agenda, events: list[Event], now: Instant, option: Option
) -> tuple[Agenda, list[Event], RunState, Timing]:
    """The same moment after an option was taken."""
    assert option.change
    later = build_agenda(SESSION, agenda.minutes, option.change.activities)
    after = [*events, Event("taken", now, option.change)]
    return later, after, *now_of(later, after, now)


@given(runs())
def test_there_are_never_more_than_three_and_none_on_time(
    run: tuple[Agenda, list[Event], Instant],
) -> None:
    agenda, events, now = run
    state, time = now_of(agenda, events, now)
    found = options(agenda, state, time)
    assert len(found) <= MOST
    assert bool(found) == bool(minutes_over(time) or minutes_to_spare(time))
    assert len({option.kind for option in found}) == len(found)


@given(runs())
def test_every_option_ends_by_the_finish_it_names(
    run: tuple[Agenda, list[Event], Instant],
) -> None:
    agenda, events, now = run
    state, time = now_of(agenda, events, now)
    for option in options(agenda, state, time):
        if option.change is None:
            assert time.behind <= 0
            continue
        _, _, _, after = taken(agenda, events, now, option)
        assert after.behind <= 1.0
        if option.kind != "later":
            assert after.due == time.due


@given(runs())
def test_nothing_that_was_done_becomes_shorter(run: tuple[Agenda, list[Event], Instant]) -> None:
    agenda, events, now = run
    state, time = now_of(agenda, events, now)
    for option in options(agenda, state, time):
        if option.change is None:
            continue
        _, _, _, after = taken(agenda, events, now, option)
        for before, part in zip(time.parts, after.parts, strict=True):
            assert part.spent == before.spent
            assert part.allotted >= min(before.allotted, before.spent)
        assert {name for name in state.activities if name in state.reached} <= set(
            option.change.activities
        )


@given(runs())
def test_every_set_offered_fits(run: tuple[Agenda, list[Event], Instant]) -> None:
    agenda, events, now = run
    state, time = now_of(agenda, events, now)
    for option in options(agenda, state, time):
        if option.change:
            assert fits(SESSION, agenda.variant, option.change.activities)


@given(runs())
def test_taking_an_option_back_is_exact(run: tuple[Agenda, list[Event], Instant]) -> None:
    agenda, events, now = run
    state, time = now_of(agenda, events, now)
    found = [option for option in options(agenda, state, time) if option.change]
    assume(found)
    for option in found:
        _, after, changed, _ = taken(agenda, events, now, option)
        assert changed.undoable is not None
        assert changed.undoable.what == option.change
        undone = fold([*after, Event("undo", now, Undone("taken"))])
        assert undone == state


def test_fifteen_minutes_over_can_be_an_activity_less(session: Session) -> None:
    agenda = build_agenda(session, 45, ("system-decision-framework",))
    events = journal(agenda, [], {})
    state, time = now_of(agenda, events, at(40 * 60))
    found = options(agenda, state, time)
    assert [option.kind for option in found] == ["swap", "later"]
    assert found[0].dropped == ("system-decision-framework",)
    assert found[0].added == ("boundary-clarification",)
    assert found[1].minutes == 10


def test_open_reflection_gives_way_before_any_activity(session: Session) -> None:
    agenda = build_agenda(session, 45, ("boundary-clarification",))
    state, time = now_of(agenda, journal(agenda, [], {}), at(35 * 60))
    found = options(agenda, state, time)
    assert found[0].kind == "shorten"
    assert found[0].change is not None
    assert found[0].change.extended == {"reflection": -5}


def test_early_the_largest_activity_that_fits_is_offered(session: Session) -> None:
    agenda = build_agenda(session, 45, ("boundary-clarification",))
    last = len(agenda.steps) - 2
    state, time = now_of(agenda, journal(agenda, [(last, 20 * 60)], {}), at(20 * 60))
    found = options(agenda, state, time)
    assert [option.kind for option in found] == ["add", "early"]
    assert found[0].added == ("resource-allocation",)
    assert found[1].minutes == 10
