"""What is read without click is read as click reads it; the rest is left to click."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.cli.quick_run import RunAsked, run_asked
from tiworkshop.cli.run import run

WORDS = ("--room", "--solo", "--minutes", "45", "--activities", "a,b", "", "one", "-", "--")
OTHERS = ("--help", "--minutes=45", "--library", "-5", "x" * 5, "9" * 5000, "٤٥")


def by_click(words: list[str]) -> RunAsked:
    said = run.make_context("run", words).params
    return RunAsked(**{name: said[name] for name in RunAsked.__match_args__})


@given(st.lists(st.sampled_from(WORDS + OTHERS), max_size=7))
def test_click_would_have_read_the_same(words: list[str]) -> None:
    asked = run_asked(words)
    if asked is not None:
        assert asked == by_click(list(words))


def test_the_words_of_the_documents_need_no_click() -> None:
    assert run_asked(["one", "--minutes", "45", "--room"]) == RunAsked("one", 45, room=True)
    assert run_asked(["one", "--minutes", "60", "--activities", "a,b"]) == RunAsked(
        "one", 60, "a,b"
    )
    assert run_asked(["--solo", "one"]) == RunAsked("one", solo=True)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--help"],
        ["one", "two"],
        ["one", "--minutes"],
        ["one", "--minutes", "soon"],
        ["one", "--minutes", "9" * 5000],
        ["one", "--library", "shelf"],
    ],
)
def test_help_a_shelf_and_slips_are_left_to_click(words: list[str]) -> None:
    assert run_asked(words) is None


@pytest.mark.parametrize("words", [["run", "nowhere", "--minutes", "45"], ["console"]])
def test_no_click_is_loaded_on_the_way_to_a_face(words: list[str]) -> None:
    script = (
        "import sys\n"
        "from tiworkshop.cli import _run\n"
        "from tiworkshop.cli.stop import Stop\n"
        "try:\n"
        f"    _run({words!r})\n"
        "except Stop:\n"
        "    assert 'click' not in sys.modules\n"
        "else:\n"
        "    raise AssertionError('neither is there')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
