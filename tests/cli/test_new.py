"""A commented first version, written, checked and opened as a person would."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.test_commands import tiworkshop
from tiworkshop.library.session_file import read_session


def test_a_starter_in_a_library_passes_the_check_and_is_listed(tmp_path: Path) -> None:
    library = tmp_path / "library"
    done = tiworkshop("new", "our-first-hour", "--library", library)
    written = [Path(line) for line in done.stdout.splitlines()]
    assert [str(path.relative_to(library)) for path in written] == [
        "sessions/our-first-hour.yaml",
        "content/readings/our-first-hour-reading.md",
        "content/schemas/session.json",
    ]
    assert "no problems" in tiworkshop("check", library).stderr
    listed = json.loads(tiworkshop("list", "--json", "--library", library).stdout)
    (own,) = [one for one in listed["sessions"] if one["id"] == "our-first-hour"]
    assert (own["title"], own["minutes"], own["problems"]) == ("Our first hour", [30, 45], [])


def test_a_starter_shows_every_part_of_a_session_with_comments(tmp_path: Path) -> None:
    tiworkshop("new", "own", "-o", tmp_path / "own.yaml")
    text = (tmp_path / "own.yaml").read_text("utf-8")
    session = read_session(tmp_path / "own.yaml").session
    assert len(session.variants) == 2
    assert session.misuse
    assert session.boundaries
    assert session.safeguarding
    assert {step.kind for step in session.steps} == {"reading", "prompt", "plan", "notice"}
    assert text.count("\n#") + text.count("  # ") >= 10


def test_the_first_line_leads_editors_to_the_schema(tmp_path: Path) -> None:
    tiworkshop("new", "own", "--library", tmp_path)
    session = tmp_path / "sessions" / "own.yaml"
    modeline, _, way = session.read_text("utf-8").splitlines()[0].partition("$schema=")
    assert modeline == "# yaml-language-server: "
    schema = (session.parent / way).resolve()
    assert json.loads(schema.read_text("utf-8")) == json.loads(tiworkshop("schema").stdout)


def test_a_file_by_itself_brings_its_reading_and_runs_in_place(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    tiworkshop("new", "own", "-o", file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["own-reading.md", "own.yaml"]
    assert "$schema" not in file.read_text("utf-8")
    assert "1 file checked: no problems" in tiworkshop("check", file).stderr
    assert "0:00 to 0:10  Reading" in tiworkshop("agenda", file, "--minutes", "30").stdout


def test_a_reading_alone(tmp_path: Path) -> None:
    tiworkshop("new", "our-promises", "--reading", "--library", tmp_path)
    found = sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file())
    assert found == ["content/readings/our-promises.md", "content/schemas/reading.json"]
    assert "no problems" in tiworkshop("check", tmp_path).stderr


def test_without_a_library_it_goes_into_the_users_own() -> None:
    tiworkshop("new", "own")
    library = Path.home() / ".local" / "share" / "tiworkshop" / "library"
    assert stat.S_IMODE((library / "sessions" / "own.yaml").stat().st_mode) == 0o600
    assert stat.S_IMODE(library.stat().st_mode) == 0o700
    assert "Own, 30 or 45 minutes (user)" in tiworkshop("list").stdout


@pytest.mark.parametrize("there", ["sessions/own.yaml", "content/readings/own-reading.md"])
def test_no_file_is_ever_replaced_and_none_is_written_beside_one(
    tmp_path: Path, there: str
) -> None:
    path = tmp_path / there
    path.parent.mkdir(parents=True)
    path.write_text("mine")
    done = tiworkshop("new", "own", "--library", tmp_path, code=2)
    assert done.stderr == f"tiworkshop: {path} is there already. Choose another id.\n"
    assert path.read_text() == "mine"
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == [path]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Our Hour!",), "Did you mean our-hour?"),
        (("../own",), "Did you mean own?"),
        (("—",), "Try our-first-hour."),
        (("own", "-o", "other.yaml"), "The file of own is called own.yaml."),
        (("own", "--reading", "-o", "own.yaml"), "The file of own is called own.md."),
    ],
)
def test_a_name_that_can_not_be_found_again_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = tiworkshop("new", *arguments, code=2)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
