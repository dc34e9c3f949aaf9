from __future__ import annotations

import json
from pathlib import Path

import pytest

from tiworkshop.checking.written import FORMATS, Findings
from tiworkshop.library.problem import Problem

ERROR = Problem("sessions/own.yaml", 3, "There is no reading a,b: 50%.", "Add\nit.")
WARNING = Problem("own.md", None, "Too long.", severity="warning")


def written(form: str, *problems: Problem) -> list[str]:
    return list(FORMATS[form](Findings(2, problems)))


def test_people_read_place_kind_sentence_and_hint() -> None:
    assert written("text", WARNING) == ["own.md: warning: Too long."]
    assert written("text", ERROR)[0].startswith("sessions/own.yaml:3: error: There is no reading")


def test_programs_get_one_object() -> None:
    (text,) = written("json", ERROR, WARNING)
    data = json.loads(text)
    assert data["files"] == 2
    found = [(p["line"], p["severity"]) for p in data["problems"]]
    assert found == [(3, "error"), (None, "warning")]


def test_github_gets_a_command_for_each_problem_with_escapes() -> None:
    assert written("github", ERROR, WARNING) == [
        "::error file=sessions/own.yaml,line=3,col=1,title=tiworkshop check::"
        "There is no reading a,b: 50%25. Add%0Ait.",
        "::warning file=own.md,title=tiworkshop check::Too long.",
    ]


def test_github_is_given_paths_from_the_working_directory_with_escapes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    inside = Problem(str(tmp_path / "a,b:c.yaml"), 1, "No.")
    (line,) = written("github", inside)
    assert line.startswith("::error file=a%2Cb%3Ac.yaml,line=1,")


@pytest.mark.parametrize(
    ("problems", "words"), [((), "no problems."), ((ERROR, WARNING), "2 found.")]
)
def test_a_summary_says_how_many(problems: tuple[Problem, ...], words: str) -> None:
    assert Findings(1, problems).summary == f"1 file checked: {words}"
