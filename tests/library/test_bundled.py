"""Facts of the first session that carry over from its source (content brief, section 1)."""

from __future__ import annotations

import pytest

from tiworkshop.library.definition import Session


def test_the_session_has_everything_its_source_lists(session: Session) -> None:
    assert session.title == "Creating Trauma-Informed Systems"
    assert len(session.outcomes) == 6
    assert len(session.boundaries) == 7
    assert [card.title for card in session.misuse] == [
        "Pushing Responsibility Downstream",
        "Individual Case Management",
        "Perfect Implementation Pressure",
        "Resource Allocation Without Principles",
    ]
    assert session.safeguarding


@pytest.mark.parametrize(
    ("minutes", "parts", "steps"), [(45, [30, 15], [4, 3]), (60, [35, 25], [5, 4])]
)
def test_both_variants_have_their_parts_and_steps(
    session: Session, minutes: int, parts: list[int], steps: list[int]
) -> None:
    variant = session.variant(minutes)
    assert [segment.minutes for segment in variant.segments] == parts
    assert [len(segment.steps) for segment in variant.segments] == steps


def test_activities_have_their_kinds_minutes_and_questions(session: Session) -> None:
    found = [(a.kind, a.minutes, len(a.questions), len(a.guidelines)) for a in session.activities]
    assert found == [("lens", 15, 4, 3), ("prompts", 10, 4, 3), ("boundaries", 5, 0, 3)]


def test_nothing_personal_is_asked_in_either_reflection(session: Session) -> None:
    for variant in session.variants:
        kinds = [session.step(name).kind for name in variant.segments[-1].steps]
        assert "notice" in kinds


def test_every_step_of_the_way_has_words_for_the_facilitator(session: Session) -> None:
    shown = [step for step in session.steps if step.kind != "notice"]
    assert all(thing.say and thing.watch for thing in (*shown, *session.activities))
