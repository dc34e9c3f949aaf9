from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.reading import DOCUMENTS, imported, imported_text
from tiworkshop.importing.ledger import Remark
from tiworkshop.importing.writing import as_yaml
from tiworkshop.library.definition import Session, Step
from tiworkshop.library.problem import Refused
from tiworkshop.library.session_file import session_in
from tiworkshop.library.source_text import SourceText
from tiworkshop.library.yaml_text import read_yaml

OPEN = {"does_not_add_up", "open_minutes"}
NAMES = sorted(path.stem for path in DOCUMENTS.glob("*.md") if path.stem not in OPEN)


def read_again(text: str) -> Session:
    return session_in(SourceText(text), Path("definition.yaml")).session


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_read_as_the_same_definition(name: str) -> None:
    found = imported(name)
    assert read_again(as_yaml(found.session, found.guesses, found.warnings)) == found.session


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=200))
def test_any_words_are_written_so_that_they_are_read_again(words: str) -> None:
    step = Step(id="one", title=words, kind="prompt", text=f"{words}\n\n{words}")
    session = Session(
        id="x", title=words, purpose=words, audience="", steps=(step,), variants=(), safeguarding=""
    )
    text = as_yaml(session, [Remark(1, words, ("purpose",))], [])
    data = read_yaml(text, Path("definition.yaml")).data
    assert isinstance(data, dict)
    assert (data["title"], data["purpose"]) == (words, words)
    assert data["steps"][0]["text"] == step.text


def test_a_remark_stands_above_what_it_is_about() -> None:
    found = imported("does_not_add_up")
    lines = as_yaml(found.session, found.guesses, found.warnings, ["First."]).split("\n")
    at = next(number for number, line in enumerate(lines) if "# Warning:" in line)
    assert "50 minutes" in lines[at]
    assert "minutes: 45" in lines[at + 1] + lines[at + 2]
    assert lines[0] == "# First."
    above = next(number for number, line in enumerate(lines) if "are prompts" in line)
    assert lines[above + 1].strip() == "kind: prompts"


@pytest.mark.parametrize("name", sorted(OPEN))
def test_a_definition_that_is_left_open_is_refused_by_the_library(name: str) -> None:
    found = imported(name)
    with pytest.raises(Refused):
        read_again(as_yaml(found.session, found.guesses, found.warnings))


def test_nothing_is_written_that_the_schema_takes_for_granted() -> None:
    found = imported("plain_text")
    text = as_yaml(found.session, (), ())
    assert "reveal" not in text
    assert "[]" not in text
    assert "null" not in text


def test_line_breaks_of_other_kinds_do_not_break_a_comment() -> None:
    rest = "## Time range\n\n30 minutes\n\n## Activities\n\n## Aim\n\nA"
    found = imported_text(f"# T\u2028id: x\n\n{rest}")
    assert read_again(as_yaml(found.session, found.guesses, ())).id == "t-id-x"
