from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.disk.directories import Directories
from tiworkshop.library.instrument_file import read_instrument
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.shelves import NotFound, open_library

BUNDLED = bundled_shelf() / "content" / "instruments"


def problems(tmp_path: Path, name: str, before: str, after: str) -> tuple[Problem, ...]:
    """Return what is wrong with a bundled instrument after one change."""
    text = (BUNDLED / name).read_text("utf-8")
    assert before in text
    path = tmp_path / name
    path.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(Refused) as refused:
        read_instrument(path)
    return refused.value.problems


@pytest.mark.parametrize(
    ("name", "before", "after", "words"),
    [
        ("audit.yaml", "kind: audit", "kind: audti", "Did you mean audit?"),
        ("audit.yaml", "kind: audit\n", "", "kind is missing."),
        ("audit.yaml", "number: 2\n", "number: 1\n", "The question 1 stands here 2 times."),
        ("audit.yaml", "number: 2\n", "number: two\n", "should be a whole number"),
        ("audit.yaml", "id: teams", "id: knowledge", "The section knowledge stands here 2 times."),
        ("audit.yaml", "few_people", "few_peple", "Did you mean few_people?"),
        ("continuum.yaml", "id: aware-common", "id: pre-plans", "The sign pre-plans stands here"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, name: str, before: str, after: str, words: str
) -> None:
    (problem,) = problems(tmp_path, name, before, after)
    assert words in str(problem)
    assert problem.file.endswith(name)


def test_an_instrument_of_a_later_shelf_is_shown_instead(
    directories: Directories, tmp_path: Path
) -> None:
    own = tmp_path / "shelf" / "content" / "instruments" / "audit.yaml"
    own.parent.mkdir(parents=True)
    text = (BUNDLED / "audit.yaml").read_text("utf-8")
    own.write_text(text.replace("title: Trauma informed schools", "title: Our schools", 1), "utf-8")
    library = open_library(directories, [tmp_path / "shelf"])
    for _ in range(2):  # the second time from what is remembered
        assert library.instrument("audit").title == "Our schools and settings audit"
    assert library.instruments["audit"].hides == ("bundled",)


def test_an_unknown_instrument_names_the_nearest(directories: Directories) -> None:
    with pytest.raises(NotFound) as missing:
        open_library(directories).instrument("audti")
    assert missing.value.hint == "Did you mean audit?"


def test_an_instrument_that_others_can_write_is_refused(directories: Directories) -> None:
    path = directories.library / "content" / "instruments" / "audit.yaml"
    path.parent.mkdir(parents=True)
    path.write_text((BUNDLED / "audit.yaml").read_text("utf-8"))
    path.chmod(0o666)
    with pytest.raises(Refused, match="Other users can write this file"):
        open_library(directories).instrument("audit")


def test_a_definition_by_its_path_finds_the_instruments_of_its_shelf(
    directories: Directories, tmp_path: Path
) -> None:
    session = tmp_path / "shelf" / "sessions" / "own.yaml"
    own = tmp_path / "shelf" / "content" / "instruments" / "audit.yaml"
    for path in (session, own):
        path.parent.mkdir(parents=True)
        path.write_text("")
    text = (BUNDLED / "audit.yaml").read_text("utf-8")
    own.write_text(text.replace("title: Trauma informed schools", "title: Our schools", 1), "utf-8")
    library = open_library(directories)
    near = library.around(library.session_entry(str(session)))
    assert near.instrument("audit").title == "Our schools and settings audit"


def test_a_broken_instrument_takes_no_other_down(directories: Directories) -> None:
    path = directories.library / "content" / "instruments" / "broken.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: [")
    library = open_library(directories)
    with pytest.raises(Refused):
        library.instrument("broken")
    assert library.instrument("continuum").id == "continuum"
