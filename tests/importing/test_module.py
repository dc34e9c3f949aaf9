from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.reading import READINGS, imported_text
from tiworkshop.importing.module import NotAModule, read_module

MARKS = "#*-_:|>`1 aZ\t[](){}–½\\&<!\n"
LEAST = "# Module 1: Small\n\n## Purpose\n\nTo see.\n\n## Session Shape\n\n"
PART = "**A (5 min):**\n- Look\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Dear parents, the fair is on Friday.\n",
        "# Shopping\n\n- pens\n- paper\n",
        "# Policy\n\n## Purpose\n\nWhy.\n\n## Audience\n\nAll.\n\n## Review\n\nYearly.\n",
        "---\nid: pillars\ntitle: The pillars\n---\n\n## One\n\nWords.\n",
        "id: a\ntitle: b\nvariants:\n  - minutes: 45\n",
        "![]()\n",
        "# \n",
    ],
)
def test_another_document_is_not_a_module(text: str) -> None:
    with pytest.raises(NotAModule):
        imported_text(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(st.sampled_from(MARKS), max_size=20), max_size=15))
def test_any_text_gives_a_definition_or_is_no_module(lines: list[str]) -> None:
    found = imported_text("\n".join([LEAST, *lines]))
    assert found.session.title == "Small"


def test_an_id_may_be_given_and_a_title_is_found_without_one() -> None:
    text = "## Purpose\n\nTo see.\n\n## Session Shape\n\n**Reading (10 minutes):**\n- Look\n"
    found = read_module(text, READINGS, session_id="ours", otherwise="Calm starts")
    assert (found.session.id, found.session.title) == ("ours", "Calm starts")
    assert found.guesses[0].key == ("title",)


def test_a_title_may_stand_below_its_number() -> None:
    rest = LEAST.split("\n", 1)[1]
    found = imported_text(f"# Module Three\n## Calm\n\n{rest}### 30 minutes\n")
    assert (found.session.title, found.session.module) == ("Calm", 3)


def test_a_step_that_stands_twice_in_a_variant_has_two_ids() -> None:
    line = "- No personal disclosure"
    shape = f"**A (10 minutes):**\n{line}\n\n**B (10 minutes):**\n{line}\n"
    session = imported_text(LEAST + shape).session
    names = [name for part in session.variants[0].segments for name in part.steps]
    assert len(set(names)) == len(names)
    assert [step.kind for step in session.steps].count("notice") == 2


def test_a_list_of_materials_among_parts_that_fill_a_variant_is_no_part() -> None:
    shape = "### 20-Minute Variant\n\n**A (20 minutes):**\n- Look\n\n**Materials:**\n- Pens\n"
    found = imported_text(LEAST + shape)
    assert [part.title for part in found.session.variants[0].segments] == ["A"]
    assert [left.text for left in found.left] == ["**Materials:**", "- Pens"]
    assert not found.warnings


def test_an_activity_longer_than_every_part_is_said() -> None:
    found = imported_text(f"{LEAST}{PART}## Activities\n\n### Activity 1: Walk (30 min)\n\nWalk.\n")
    assert any("no part for activities has more than 5" in g.sentence for g in found.guesses)


def test_a_question_that_begins_like_a_label_stays_a_question() -> None:
    asked = "- **Time:** Who has some?\n- Think about: who has none?\n"
    walk = f"### Activity 1: Walk (5 min)\n\n**Questions to consider:**\n{asked}"
    (activity,) = imported_text(f"{LEAST}{PART}## Activities\n\n{walk}").session.activities
    assert activity.questions == ("Time: Who has some?", "Think about: who has none?")


def test_two_lengths_in_one_name_are_warned_of() -> None:
    found = imported_text(LEAST + "**Reading (10 minutes), then 5 minutes of talk**\n- Look\n")
    assert [part.minutes for part in found.session.variants[0].segments] == [10]
    found = imported_text(LEAST + "**Reading 10 minutes and talking 5 minutes**\n- Look\n")
    assert any("names several lengths" in warning.sentence for warning in found.warnings)


def test_words_that_lead_to_a_list_of_limits_go_with_each() -> None:
    limits = "## Boundaries\n\nThis module does not:\n\n- Teach therapy\n- Never mind\n"
    assert imported_text(f"{LEAST}{PART}{limits}").session.boundaries == (
        "This module does not: Teach therapy",
        "Never mind",
    )


def test_what_is_left_is_kept_below_the_heading_it_stood_under() -> None:
    walk = "### Activity 1: Walk (5 min)\n\n**Task:** Walk.\n\n**Kit:** Boots\n"
    found = imported_text(f"{LEAST}{PART}## Activities\n\n{walk}")
    assert found.session.notes == "### Activity 1: Walk (5 min)\n**Kit:** Boots"
    assert [(left.line, left.text) for left in found.left] == [(18, "**Kit:** Boots")]
