from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SESSION_ID
from tiworkshop.library.kinds import KINDS, AnyActivity
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.session_file import read_session

BUNDLED = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"


def problems(tmp_path: Path, *changes: tuple[str, str]) -> tuple[Problem, ...]:
    """Return what is wrong with the bundled session after some changes."""
    text = BUNDLED.read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path = tmp_path / f"{SESSION_ID}.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(Refused) as refused:
        read_session(path)
    return refused.value.problems


def line_of(text: str) -> int:
    return BUNDLED.read_text("utf-8").split(text)[0].count("\n") + 1


def test_an_unknown_key_names_file_line_and_nearest_word(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, ("    say:", "    sya:"))
    assert problem.file.endswith(f"{SESSION_ID}.yaml")
    assert problem.line == line_of("    say:")
    assert (problem.key, problem.hint) == ("steps.1.sya", "Did you mean say?")


def test_several_problems_are_told_at_once_in_the_files_order(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        ("\naudience:", "\naudiense:"),
        ("kind: reading", "kind: readin"),
        ("minutes: 30", "minutes: half an hour"),
        ("kind: lens", "kind: lense"),
    )
    assert [problem.hint for problem in found] == [
        "Add it.",
        "Did you mean audience?",
        "Did you mean reading?",
        "Write it in digits, without quotes.",
        "Did you mean lens?",
    ]
    assert [problem.line for problem in found] == sorted(problem.line or 0 for problem in found)


def test_minutes_that_do_not_add_up_name_both_numbers(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, ("minutes: 30", "minutes: 31"))
    assert "46 minutes" in problem.sentence
    assert "45" in problem.sentence


def test_a_step_that_does_not_exist_is_named_with_its_nearest(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, ("steps: [role-translations,", "steps: [role-translation,"))
    assert problem.hint == "Did you mean role-translations?"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("- id: pillars", "- id: role-translations", "stands here 2 times"),
        ("    reading: pillars\n", "", "names no reading"),
        ("minutes: 30", "minutes: 0", "1 or more"),
        ("outcomes:\n", "outcomes: none\nx:\n", "should be a list"),
        ("title: Creating Trauma-Informed Systems", "title: 12", "should be text"),
        ("activities: true", "activities: maybe", "true or false"),
    ],
)
def test_what_parts_say_of_each_other_is_checked(
    tmp_path: Path, before: str, after: str, words: str
) -> None:
    found = problems(tmp_path, (before, after))
    assert any(words in problem.sentence for problem in found)


def test_every_kind_of_activity_is_in_the_registry_and_in_the_schema() -> None:
    assert {kind.model for kind in KINDS.values()} == set(AnyActivity.__args__)  # type: ignore[attr-defined]  # a union


def test_a_variant_needs_a_step_with_a_screen(tmp_path: Path) -> None:
    readings = "steps: [role-translations, pillars, system-design-principles, process-maps]"
    reflection = "steps: [current-systems, one-decision, no-disclosure]"
    (problem,) = problems(tmp_path, (readings, "steps: []"), (reflection, "steps: [no-disclosure]"))
    assert problem.sentence == "The variant of 45 minutes has no step to go through."
    assert problem.line == line_of("segments:")
