"""Every session that comes with tiworkshop can be gone through from its first page to its close."""

from __future__ import annotations

import pytest

from tiworkshop.agenda.fitting import fullest_sets
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.session_file import read_session
from tiworkshop.run.route import Room
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.workshop import Workshop

ROOM = Room(56, 10)
RUNS = [
    (session.id, variant.minutes, chosen)
    for path in sorted((bundled_shelf() / "sessions").iterdir())
    for session in [read_session(path).session]
    for variant in session.variants
    for chosen in fullest_sets(session, variant)
]


@pytest.mark.parametrize(("session_id", "minutes", "activities"), RUNS)
def test_every_step_of_every_length_is_reached(
    services: Services, session_id: str, minutes: int, activities: tuple[str, ...]
) -> None:
    entry = services.library.session_entry(session_id)
    agenda = build_agenda(services.library.session(entry), minutes, activities)
    workshop = Workshop.begin(services, entry, agenda, "room")
    while workshop.go_on(ROOM):
        pass
    assert workshop.state.reached == tuple(step.id for step in agenda.steps)
