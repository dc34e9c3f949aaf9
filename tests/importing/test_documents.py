"""What a person would expect of each document beside this file."""

from __future__ import annotations

import pytest

from tests.importing.reading import activities, imported, imported_text, shape, steps
from tiworkshop.importing.document import read_document
from tiworkshop.library.definition import Session
from tiworkshop.library.kinds.boundaries import BoundariesActivity
from tiworkshop.library.kinds.lens import LensActivity
from tiworkshop.library.places import bundled_shelf

SEEDS = bundled_shelf().parent / "shared" / "seeds"


def test_the_bundled_module_gives_the_bundled_definition_in_structure(session: Session) -> None:
    _is_alike(imported("leaders").session, session)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not beside the checkout")
def test_the_source_itself_gives_the_bundled_definition_in_structure(session: Session) -> None:
    (source,) = SEEDS.glob("000_*.txt")
    _is_alike(imported_text(read_document(source).text).session, session)


def _is_alike(found: Session, session: Session) -> None:
    assert (found.id, found.title, found.module) == (session.id, session.title, session.module)
    assert shape(found) == shape(session)
    for minutes in (45, 60):
        assert steps(found, minutes) == steps(session, minutes)
        hosting = found.variant(minutes).hosting
        assert hosting and hosting.title == "Reflection and planning"
    assert [step.reading for step in found.steps] == [
        found_again.reading
        for step in found.steps
        for found_again in session.steps
        if found_again.title == step.title
    ]
    assert activities(found) == activities(session)
    assert [len(a.guidelines) for a in found.activities] == [3, 3, 3]
    assert [a.questions for a in found.activities] == [a.questions for a in session.activities]
    assert [card.title for card in found.misuse] == [card.title for card in session.misuse]
    assert len(found.boundaries) == len(session.boundaries)
    assert found.outcomes == session.outcomes
    assert found.notes == ""


def test_the_lenses_are_named_as_the_bundled_ones(session: Session) -> None:
    ours, bundled = imported("leaders").session.activities[0], session.activities[0]
    assert isinstance(ours, LensActivity)
    assert isinstance(bundled, LensActivity)
    assert [lens.title for lens in ours.lenses] == [lens.title for lens in bundled.lenses]


def test_other_segments_examples_and_a_second_lens() -> None:
    found = imported("teachers")
    assert shape(found.session) == [
        (30, [("Reading and orientation", 15, 2), ("Reflection", 15, 2)]),
        (
            50,
            [
                ("Reading and orientation", 20, 3),
                ("Reflection and application", 20, 2),
                ("Closing", 10, 1),
            ],
        ),
    ]
    assert activities(found.session) == [
        ("Lens Shifting", 15, "prompts", 2),
        ("Predictability Review", 10, "lens", 4),
    ]
    shifting = found.session.activities[0]
    assert shifting.examples == ("A pupil will not start work", "A pupil leaves the room")
    assert shifting.task.endswith("Example situations:")
    assert not found.warnings
    assert not found.left


def test_a_reading_for_others_is_not_taken_for_one_of_the_library() -> None:
    step = imported("teachers").session.steps[0]
    assert (step.title, step.kind) == ("Read role translations for teachers", "prompt")


def test_setext_headings_stars_numbers_and_nested_lists() -> None:
    found = imported("support_staff")
    session = found.session
    assert (session.title, session.module) == ("Steady Support for Support Staff", 4)
    assert session.audience == "Teaching assistants; Lunchtime supervisors; Office staff"
    assert session.outcomes[1].startswith("A clear idea of when to hand over: to the class")
    assert shape(session) == [
        (40, [("Welcome", 5, 1), ("Reading together", 20, 2), ("Reflection", 15, 2)]),
        (
            75,
            [
                ("Welcome", 5, 1),
                ("Reading together", 30, 2),
                ("Practice", 25, 1),
                ("Closing", 15, 1),
            ],
        ),
    ]
    assert session.step("review-process-maps").questions == (
        "What happens before?",
        "What happens after?",
    )
    assert [card.title for card in session.misuse] == [
        "Staying with a child at any price",
        "Becoming the only safe adult",
    ]
    assert session.misuse[1].pattern.startswith("Everything depends on one person")
    assert session.boundaries[0] == "This module is not: training in restraint"
    assert [left.line for left in found.left] == [27]


def test_a_range_of_an_activity_is_planned_at_its_longest_and_said() -> None:
    found = imported("support_staff")
    assert activities(found.session)[1] == ("Handing over", 20, "prompts", 0)
    assert any("15–20 minutes; 20 are planned" in guess.sentence for guess in found.guesses)


def test_headings_one_level_off_bold_lines_and_parts_that_no_definition_has() -> None:
    found = imported("parents")
    assert shape(found.session) == [
        (30, [("Hearing what school does", 10, 1), ("Talking in pairs", 15, 3), ("Close", 5, 1)])
    ]
    assert found.session.module == 5
    assert found.session.boundaries[0] == "It doesn't give advice about one child"
    kept = [left.text for left in found.left]
    assert {"### Facilitator Notes", "- Have the leaflet ready", "| Pens | 30 |"} <= set(kept)
    assert "### Materials\n" in found.session.notes
    assert "Offer tea." in found.session.notes


def test_damaged_characters_glued_rules_and_headings() -> None:
    found = imported("damaged")
    session = found.session
    assert session.purpose.startswith("It isn’t about blame. It’s about “what next”, after")
    assert session.time_range == "45–60 minutes"
    assert shape(session) == [(45, [("Reading", 20, 1), ("Reflection", 25, 2)])]
    assert [activity.minutes for activity in session.activities] == [10, None]
    assert session.activities[1].questions == ("What was lost?", "What could be put back?")
    assert [(card.pattern, card.redirection) for card in session.misuse] == [
        ("A child is made to say sorry.", "Adults repair first, and wait."),
        ("Words are read from a card.", "The words are the adult’s own."),
    ]


def test_labels_instead_of_headings_windows_line_ends_and_a_mark_in_front() -> None:
    found = imported("windows")
    session = found.session
    assert session.purpose.startswith("Mornings set the tone.")
    assert (session.audience, session.time_range) == ("All staff", "35 minutes")
    assert shape(session) == [(35, [("Reading and orientation", 15, 2), ("Reflection", 20, 3)])]
    assert activities(session) == [
        ("Walk the Entrance", 10, "prompts", 0),
        ("What Is Ours to Change?", 5, "boundaries", 0),
    ]
    review = session.activities[1]
    assert isinstance(review, BoundariesActivity)
    assert [line.text for line in review.lines] == [
        "We are not expected to know every story",
        "We are not expected to fix every morning",
    ]
    assert session.misuse[0].title == "Calm as a rule"
    assert not found.left


def test_minutes_that_do_not_add_up_are_warned_of_and_kept() -> None:
    found = imported("does_not_add_up")
    assert [(v.minutes, [s.minutes for s in v.segments]) for v in found.session.variants] == [
        (45, [30, 20]),
        (60, [35, 25]),
    ]
    (warning,) = found.warnings
    assert (warning.line, warning.key) == (9, ("variants", 0, "minutes"))
    assert "50 minutes" in warning.sentence
    assert "45 minutes" in warning.sentence


def test_minutes_that_nobody_wrote_are_not_made_up() -> None:
    found = imported("open_minutes")
    (variant,) = found.session.variants
    assert [segment.minutes for segment in variant.segments] == [0, 25, 0]
    assert [warning.line for warning in found.warnings] == [9, 11, 20]
    assert found.session.activities[0].minutes is None


def test_numbered_headings_the_clock_and_a_board_without_a_module_number() -> None:
    found = imported("governors")
    session = found.session
    assert (session.title, session.module) == ("Trauma-informed governance", None)
    assert [(title, minutes) for title, minutes, _ in shape(session)[0][1]] == [
        ("Welcome", 10),
        ("Reading", 35),
        ("Exploring one policy", 35),
        ("Close", 10),
    ]
    assert activities(session) == [
        ("Questions at the table", 20, "prompts", 3),
        ("Limits of the board's role", None, "boundaries", 2),
    ]
    assert session.activities[0].questions[0] == "About adults: Who carries the load?"
    assert session.boundaries[0] == (
        "What governors are not expected to do: Handle individual cases"
    )
    assert session.misuse[0].redirection.startswith("Ask which process")
    assert "**Materials:** A copy of the policy" in session.notes


def test_a_standing_line_alone_does_not_make_a_part_without_a_page() -> None:
    session = imported("governors").session
    close = session.variants[0].segments[-1]
    assert [session.step(name).kind for name in close.steps] == ["prompt", "notice"]


def test_plain_lines_without_any_marks() -> None:
    session = imported("plain_text").session
    assert (session.title, session.module) == ("Quiet Corridors", 10)
    assert session.audience == "Duty staff and site staff"
    assert shape(session) == [(20, [("Look at the plan", 10, 2), ("Decide", 10, 2)])]
    assert len(session.boundaries) == 2


def test_parts_without_a_variant_front_matter_and_a_list_of_activities() -> None:
    found = imported("front_matter")
    assert shape(found.session) == [
        (60, [("Reading", 25, 1), ("Rewriting", 25, 3), ("Close", 10, 1)])
    ]
    assert activities(found.session) == [
        ("Signs on walls", 10, "prompts", 2),
        ("Report comments", 15, "prompts", 0),
    ]
    assert [left.line for left in found.left] == [2, 3, 48, 50, 52, 55]


def test_a_module_without_a_shape_has_one_part_of_its_one_length() -> None:
    found = imported("only_length")
    assert shape(found.session) == [(20, [("A Pause for Staff Rooms", 20, 1)])]
    assert [activity.minutes for activity in found.session.activities] == [5, None]
    assert not found.warnings


def test_a_document_inside_a_fence_with_lists_as_segments() -> None:
    found = imported("fenced")
    assert shape(found.session) == [
        (30, [("Reading and orientation", 10, 2), ("Reflection", 20, 2)]),
        (60, [("Reading and orientation", 20, 1), ("Reflection", 40, 2)]),
    ]
    assert activities(found.session) == [("A Day in September", 15, "prompts", 2)]
    assert {guess.line for guess in found.guesses} <= set(range(2, 40))


def test_another_language_and_lengths_in_words() -> None:
    found = imported("welsh")
    assert shape(found.session) == [
        (30, [("Reading: two welcomes", 30, 2)]),
        (45, [("Reading: two welcomes", 30, 1), ("Reflection", 15, 1)]),
    ]
    assert "“curly quotes”, ﬁligree and ½" in found.session.purpose


def test_segments_and_cards_in_tables() -> None:
    found = imported("tables")
    session = found.session
    assert shape(session) == [
        (30, [("Reading", 10, 1), ("Reflection", 20, 1)]),
        (45, [("Reading", 15, 1), ("Reflection", 30, 1)]),
    ]
    assert steps(session, 30)[0] == ("reading", "Review process maps")
    assert [(card.title, card.redirection) for card in session.misuse] == [
        ("Minutes first", "Ask who has not spoken"),
        ("Everyone, always", "Invite those whom it concerns"),
    ]
    assert session.boundaries == ("It does not add meetings.", "It does not grade anyone.")
    assert [left.line for left in found.left] == [3, 5]


def test_labels_as_items_of_lists_and_headings_in_capitals() -> None:
    session = imported("capitals").session
    assert session.audience == "All staff"
    assert shape(session) == [
        (45, [("Reading and orientation", 30, 1), ("Reflection and planning", 15, 2)])
    ]
    assert activities(session) == [("ROUTINE LENS", 15, "lens", 3), ("LINES", 5, "boundaries", 0)]
    assert session.activities[0].guidelines == ("Systems only",)
    assert [(card.pattern, card.redirection) for card in session.misuse] == [
        ("Routine before people", "People before routine"),
        ("Everything is flexible.", "Keep two anchors."),
    ]


def test_labels_without_any_marks() -> None:
    found = imported("plain_labels")
    session = found.session
    assert (session.title, session.time_range) == ("Supporting Supply Staff", "20 to 30 minutes")
    assert shape(session) == [
        (20, [("Reading and orientation", 12, 1), ("Reflection", 8, 2)]),
        (30, [("Reading and orientation", 18, 1), ("Reflection", 12, 1)]),
    ]
    assert activities(session) == [
        ("First Two Minutes", 5, "prompts", 1),
        ("Exit Line", 5, "prompts", 0),
    ]
    assert [card.title for card in session.misuse] == ["Survival mode", "Going it alone"]
    assert session.safeguarding == "Report concerns to the lead. Always."
    assert not found.left


def test_a_series_above_the_title_and_lists_of_activities() -> None:
    found = imported("series")
    session = found.session
    assert (session.title, session.module) == ("Exams Without Fear", 11)
    assert [part.minutes for part in session.variants[0].segments] == [5, 20, 15, 10]
    assert activities(session) == [
        ("Calendar Walk", 10, "prompts", 0),
        ("Quiet Room", 10, "prompts", 1),
    ]
    assert [card.redirection for card in session.misuse] == ["Move one exam.", "Share the rota."]
    assert [left.line for left in found.left] == [1, 14]


def test_steps_with_times_of_their_own_stay_steps() -> None:
    session = imported("middle_leaders").session
    assert [part.minutes for part in session.variants[0].segments] == [25, 20, 15]
    assert steps(session, 60)[0] == ("reading", "Review pillars framework (10 minutes)")
    assert steps(session, 90)[0] == ("reading", "Review pillars framework")


def test_a_boundary_review_asks_its_own_lines_and_then_its_questions() -> None:
    review = imported("middle_leaders").session.activities[1]
    assert [item.question for item in review.items()] == [
        "Middle leaders are not counsellors",
        "Middle leaders do not investigate",
        "Which is hardest?",
    ]
