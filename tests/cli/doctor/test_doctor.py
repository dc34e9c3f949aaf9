"""The doctor says in plain words what is the case, and names nobody."""

from __future__ import annotations

import getpass
import json
import os
import re
from pathlib import Path

import pytest

from tests.terminal.home import Home
from tiworkshop.cli.doctor.places import remarks_on_places
from tiworkshop.cli.doctor.terminal import Terminal, remarks_on_terminal
from tiworkshop.disk.directories import named_directories

COLOURS = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.below(tmp_path)


def said(terminal: Terminal) -> list[tuple[bool, str]]:
    return [(one.well, one.sentence) for one in remarks_on_terminal(terminal)]


@pytest.mark.parametrize(
    ("size", "well", "words"),
    [
        ((100, 30), True, "Everything fits."),
        ((60, 16), True, "as on a projector"),
        ((59, 16), True, "Everything works, with less around it."),
        ((40, 12), True, "Everything works, with less around it."),
        ((39, 12), False, "too small to read in"),
    ],
)
def test_a_size_is_said_in_columns_and_rows(size: tuple[int, int], well: bool, words: str) -> None:
    found, sentence = said(Terminal(True, *size, "utf-8", COLOURS))[0]
    assert (found, words in sentence) == (well, True)
    assert f"{size[0]} columns by {size[1]} rows" in sentence


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        (COLOURS, "all colours"),
        ({"TERM": "xterm-256color"}, "256 colours"),
        ({"TERM": "linux"}, "few colours"),
        ({**COLOURS, "NO_COLOR": "1"}, "Colours are off"),
    ],
)
def test_colours_are_never_needed(variables: dict[str, str], words: str) -> None:
    well, sentence = said(Terminal(True, 80, 24, "utf-8", variables))[1]
    assert (well, words in sentence) == (True, True)


def test_a_locale_without_dashes_is_something_to_look_at() -> None:
    assert (False, "It may not show dashes, arrows and letters with accents.") in said(
        Terminal(True, 80, 24, "ascii", COLOURS)
    )


def test_a_terminal_of_lines_has_one_sentence() -> None:
    ((well, sentence),) = said(Terminal(True, 80, 24, "utf-8", {"TERM": "dumb"}))
    assert (well, "line by line" in sentence) == (True, True)


def test_all_is_well_in_a_fresh_home(home: Home) -> None:
    done = home.call("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("All is well.\n")
    assert not re.search(r"^  look", done.stdout, re.MULTILINE)


def test_it_changes_nothing_but_what_it_remembers_of_checks(home: Home) -> None:
    home.call("doctor")
    assert {path.name for path in home.path.iterdir()} <= {".cache"}


def test_what_should_be_looked_at_is_said_with_what_to_do(home: Home) -> None:
    own = home.path / ".local/share/tiworkshop"
    (own / "library/sessions").mkdir(parents=True)
    (own / "library/sessions/broken.yaml").write_text("id: [")
    settings = home.path / ".config/tiworkshop/settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("colour = 1\n")
    for place in (own, settings.parent):
        place.chmod(0o755)
    done = home.call("doctor", "--json", variables={"TEXTUAL_LOG": "keys.log"})
    assert done.returncode == 1
    looked = [one for one in json.loads(done.stdout)["remarks"] if not one["well"]]
    told = "\n".join(f"{one['sentence']} {one['advice']}" for one in looked)
    for words in (
        "Others on this machine can look into it.",
        "colour is not a setting",
        "tiworkshop check lists them.",
        "Keys that you type may be written to a file.",
    ):
        assert words in told
    assert all(one["advice"] for one in looked)


def test_no_sentence_names_somebody_or_says_where_a_home_is(home: Home) -> None:
    done = home.call("doctor")
    assert str(home.path) not in done.stdout
    assert not re.search(rf"\b{re.escape(getpass.getuser())}\b", done.stdout)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a directory away")
def test_a_directory_of_somebody_else_is_said_without_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    os.chown(theirs, 1, 1)
    monkeypatch.setenv("XDG_DATA_HOME", str(theirs))
    (found,) = (one for one in remarks_on_places(named_directories()) if not one.well)
    assert f"{theirs} belongs to another user." in found.sentence
    assert "daemon" not in found.sentence + found.advice


def test_no_sentence_is_longer_than_twenty_words(home: Home) -> None:
    text = home.call("doctor", "--json").stdout
    remarks = json.loads(text)["remarks"]
    said = " ".join(f"{one['sentence']} {one['advice']}" for one in remarks)
    assert max(len(sentence.split()) for sentence in re.split(r"(?<=[.]) ", said)) <= 20
