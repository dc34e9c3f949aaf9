"""What holds for every session that comes with tiworkshop."""

from __future__ import annotations

import pytest

from tiworkshop.agenda.fitting import fitting_sets
from tiworkshop.library.definition import Session, Variant
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.reading_file import read_reading
from tiworkshop.library.session_file import read_session
from tiworkshop.readings.page import Page, plain_text
from tiworkshop.readings.paging import paginate

READINGS = bundled_shelf() / "content" / "readings"
SESSIONS = [read_session(path).session for path in sorted((bundled_shelf() / "sessions").iterdir())]
NEW = {
    "starting-change-across-a-system": [30, 45],
    "the-system-leaders-review": [45, 60],
}
VARIANTS = [(session, variant) for session in SESSIONS for variant in session.variants]


def name(value: Session | Variant) -> str:
    return value.id if isinstance(value, Session) else str(value.minutes)


def pages_of(session: Session) -> list[Page]:
    named = (step.reading for step in session.steps if step.reading)
    return [page for one in named for page in read_reading(READINGS / f"{one}.md").reading.pages]


def test_the_sessions_from_articles_have_their_lengths() -> None:
    found = {one.id: [variant.minutes for variant in one.variants] for one in SESSIONS}
    assert NEW.items() <= found.items()


@pytest.mark.parametrize("session", SESSIONS, ids=name)
def test_a_session_is_complete(session: Session) -> None:
    assert session.outcomes
    assert session.source
    assert session.source.left_out
    assert len(session.misuse) >= 4
    assert len(session.boundaries) >= 6
    assert session.safeguarding.strip().endswith("Safeguarding procedures always come first.")


@pytest.mark.parametrize("session", SESSIONS, ids=name)
def test_the_facilitator_has_words_for_every_step_and_activity(session: Session) -> None:
    shown = [step for step in session.steps if step.kind != "notice"]
    assert [one.id for one in (*shown, *session.activities) if not (one.say and one.watch)] == []


@pytest.mark.parametrize(("session", "variant"), VARIANTS, ids=name)
def test_nothing_personal_is_asked_where_people_reflect(session: Session, variant: Variant) -> None:
    hosting = variant.hosting
    assert hosting
    notices = [step for name in hosting.steps if (step := session.step(name)).kind == "notice"]
    assert ["Anybody may pass." in notice.text for notice in notices] == [True]


@pytest.mark.parametrize(("session", "variant"), VARIANTS, ids=name)
def test_every_activity_can_be_chosen_in_some_set(session: Session, variant: Variant) -> None:
    offered = {activity for chosen in fitting_sets(session, variant) for activity in chosen}
    assert offered == {activity.id for activity in session.activities}


@pytest.mark.parametrize("session_id", NEW)
def test_cards_of_our_own_say_so(session_id: str) -> None:
    (session,) = (one for one in SESSIONS if one.id == session_id)
    assert {card.source for card in session.misuse} == {"tiworkshop's own card"}
    assert session.source
    assert "tiworkshop's own" in session.source.taken


@pytest.mark.parametrize("session_id", NEW)
def test_a_page_of_their_readings_fits_a_room_and_is_short(session_id: str) -> None:
    (session,) = (one for one in SESSIONS if one.id == session_id)
    pages = pages_of(session)
    assert len(paginate(pages, 56, 10)) == len(pages)
    words = (
        sum(
            len(plain_text(cell).split())
            for block in page.blocks
            for row in block.rows
            for cell in row
        )
        for page in pages
    )
    assert max(words) <= 120
