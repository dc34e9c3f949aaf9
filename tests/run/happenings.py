"""Events for tests, made up or drawn at random."""

from __future__ import annotations

from hypothesis import strategies as st

from tiworkshop.run.events import (
    ActivityChosen,
    ActivityDropped,
    CardClosed,
    CardShown,
    Closed,
    ConsoleOpened,
    CutOff,
    Event,
    Extended,
    Finished,
    Happening,
    Left,
    Moved,
    Paused,
    Rearranged,
    Reloaded,
    Resumed,
    Returned,
    RoomHidden,
    RoomShown,
    RoomSized,
    Started,
    Undone,
)
from tiworkshop.run.instant import Instant

STARTED = Started("made-up", "Made up", 45, (), "reading", "r0")
_NAMES = st.sampled_from(["a", "b", "c"])
_SEGMENTS = st.sampled_from(["reading", "reflection"])
_SMALL = st.integers(-3, 40)
HAPPENINGS: st.SearchStrategy[Happening] = st.one_of(
    st.builds(Moved, _SEGMENTS, _NAMES, _SMALL, _SMALL, _SMALL),
    st.builds(Extended, _SEGMENTS, _SMALL),
    st.builds(ActivityChosen, _NAMES),
    st.builds(ActivityDropped, _NAMES),
    st.builds(CardShown, _NAMES, st.booleans()),
    st.builds(RoomSized, _SMALL, _SMALL),
    st.builds(
        Rearranged,
        _SMALL,
        st.dictionaries(_SEGMENTS, _SMALL, max_size=2),
        st.lists(_NAMES, max_size=3).map(tuple),
    ),
    st.builds(Returned, st.booleans()),
    st.builds(Undone, st.sampled_from([f"e{number}" for number in range(20)])),
    *(
        st.builds(kind)
        for kind in (
            Paused,
            Resumed,
            CardClosed,
            RoomHidden,
            RoomShown,
            Finished,
            Left,
            CutOff,
            Closed,
            ConsoleOpened,
            Reloaded,
        )
    ),
)
STEPS = st.lists(st.tuples(HAPPENINGS, st.integers(0, 600)), max_size=20)


def events(steps: list[tuple[Happening, int]]) -> list[Event]:
    """Return a journal: a start, then each happening so many seconds after the one before."""
    at = Instant(0.0, "boot", 0.0)
    made = [Event("start", at, STARTED)]
    for number, (what, seconds) in enumerate(steps):
        at = Instant(at.utc + seconds, "boot", at.up + seconds)
        made.append(Event(f"e{number}", at, what))
    return made
