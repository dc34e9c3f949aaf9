from __future__ import annotations

from dataclasses import replace

import pytest

from tiworkshop.agenda.fitting import fitting_sets
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Question, Table
from tiworkshop.export.handout import handout
from tiworkshop.export.paper import sheets
from tiworkshop.library.definition import Session
from tiworkshop.workshop.services import Services

LENS = "system-decision-framework"


def made(services: Services, session: Session, minutes: int, *activities: str) -> Document:
    return handout(build_agenda(session, minutes, activities), services.companion)


def headings(document: Document) -> list[str]:
    return [piece.text for piece in document.pieces if isinstance(piece, Heading)]


def test_a_handout_says_what_is_coming_what_for_and_that_anybody_may_pass(
    services: Services, session: Session
) -> None:
    found = made(services, session, 45, LENS)
    assert found.pieces[0] == Paragraph(session.purpose)
    assert headings(found)[0] == "What is coming, in 45 minutes"
    (table,) = [piece for piece in found.pieces if isinstance(piece, Table)]
    assert [row[2] for row in table.rows] == ["30", "15"]
    assert "System Decision Framework" in table.rows[1][1]
    strong = [p.text for p in found.pieces if isinstance(p, Paragraph) and p.strong]
    assert strong == [services.companion.assurances[0], services.companion.safeguarding_line]
    lists = [piece.items for piece in found.pieces if isinstance(piece, Listing)]
    assert session.outcomes in lists
    assert session.boundaries in lists
    assert "Individual Case Management: Pass the case" in " ".join(lists[1])


def test_the_lenses_are_questions_with_room_to_write(services: Services, session: Session) -> None:
    found = made(services, session, 45, LENS)
    asked = [piece for piece in found.pieces if isinstance(piece, Question)]
    assert [q.text for q in asked[1:]] == list(session.activity(LENS).questions)
    assert all(q.lines >= 1 for q in asked)


def test_without_an_activity_the_prompts_are_the_questions(
    services: Services, session: Session
) -> None:
    asked = [p.text for p in made(services, session, 45).pieces if isinstance(p, Question)]
    assert session.step("one-decision").questions[0] in asked


@pytest.mark.parametrize("minutes", [45, 60])
def test_every_set_of_activities_fits_one_sheet(
    services: Services, session: Session, minutes: int
) -> None:
    for chosen in fitting_sets(session, session.variant(minutes)):
        assert sheets(made(services, session, minutes, *chosen)) <= 1


def test_what_is_too_long_gives_up_room_to_write_first_and_cards_last(
    services: Services, session: Session
) -> None:
    long = replace(session, purpose="word " * 700)
    found = made(services, long, 45, LENS)
    asked = [piece.lines for piece in found.pieces if isinstance(piece, Question)]
    assert asked == [1] * 5
    assert services.companion.handout.cards not in headings(found)
    assert services.companion.handout.boundaries in headings(found)
