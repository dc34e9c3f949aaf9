"""framework open, list, show, over-time and training; search."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.cli.test_commands import tiworkshop

REFLECTED = ("4", "4", "2", "1", "{answer}", "k", "", "", "", "", "q")


def reflect(answer: str) -> None:
    """Keep a reflection of a team on one theme, line by line."""
    lines = "\n".join(line.format(answer=answer) for line in REFLECTED)
    command = [sys.executable, "-m", "tiworkshop", "framework", "open", "--plain"]
    subprocess.run(command, input=f"{lines}\n", encoding="utf-8", check=True, capture_output=True)


def test_nothing_kept_says_how_to_begin() -> None:
    assert "framework open keeps one" in tiworkshop("framework", "list").stdout
    shown = tiworkshop("framework", "show", code=2)
    assert shown.stdout == ""
    assert "No reflection is kept yet." in shown.stderr


def test_kept_reflections_are_listed_shown_and_compared() -> None:
    reflect("3")
    reflect("1")
    listed = json.loads(tiworkshop("framework", "list", "--json").stdout)
    assert [one["answers"] for one in listed["reflections"]] != []
    assert {one["team"] for one in listed["reflections"]} == {"key-stage-2"}
    name = next(one["id"] for one in listed["reflections"] if "in place" in str(one["answers"]))
    shown = tiworkshop("framework", "show", name[:6]).stdout
    assert "Strengths first (1)" in shown
    assert shown.index("Strengths first") < shown.index("Areas for growth")
    assert "Workforce framework, level 2 of 4: Trauma informed" in shown
    over_time = tiworkshop("framework", "over-time").stdout
    assert "Answered both times: 1." in over_time


def test_an_unknown_record_or_team_is_said() -> None:
    reflect("1")
    shown = tiworkshop("framework", "show", "zz", code=2)
    assert shown.stdout == ""
    assert "framework list shows them" in shown.stderr
    other = tiworkshop("framework", "over-time", "--team", "leaders", code=2)
    assert "leaders has no reflection at level 2. Kept: key-stage-2 at 2." in other.stderr


def test_training_is_told_at_once_and_nothing_is_kept() -> None:
    told = tiworkshop("framework", "training", "L1.KA", "L2.SE.K", "--format", "markdown").stdout
    assert "## Covered (1 of 18)" in told
    assert "20 of 32 statements, only knowledge and understanding" in told
    assert "level 4 of 4" in told
    assert json.loads(tiworkshop("framework", "list", "--json").stdout)["training"] == []
    wrong = tiworkshop("framework", "training", "L2.XX", code=2)
    assert wrong.stdout == ""
    assert "nothing to cover called L2.XX" in wrong.stderr


def test_search_prints_groups_and_finds_a_word_with_a_slip() -> None:
    said = tiworkshop("search", "predictible", "environmants").stdout
    assert said.startswith("Readings\n- The four pillars  page 3: Predictable environments")
    rows = json.loads(tiworkshop("search", "lundy", "--json").stdout)
    assert [(row["kind"], row["id"]) for row in rows] == [("statement", "L2.LE.S04")]


@pytest.mark.parametrize("words", ["zzzzqq", "'", "[/x]"])
def test_nothing_found_is_one_sentence(words: str) -> None:
    done = tiworkshop("search", words, code=1)
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
