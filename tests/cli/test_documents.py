"""Commands that write a document: where it goes and who can read it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.cli.test_commands import data, tiworkshop
from tests.conftest import SESSION_ID, FakeClock
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.disk.directories import user_directories
from tiworkshop.library.shelves import open_library
from tiworkshop.run.events import Closed
from tiworkshop.run.instant import SystemClock
from tiworkshop.run.runs import Runs

LENS = ("--activities", "system-decision-framework")


def test_a_handout_is_printed_as_markdown_or_html() -> None:
    markdown = tiworkshop("handout", SESSION_ID, *LENS).stdout
    assert markdown.startswith("# Creating Trauma-Informed Systems\n")
    assert "**Does this increase predictability?**" in markdown
    html = tiworkshop("handout", SESSION_ID, *LENS, "--format", "html").stdout
    assert html.startswith("<!DOCTYPE html>")
    assert "in 60 minutes" in tiworkshop("handout", SESSION_ID, "--minutes", "60").stdout


def test_a_file_is_private_as_its_ending_says_and_never_replaced_unasked(tmp_path: Path) -> None:
    directory = tmp_path / "desk"
    directory.mkdir(mode=0o755)
    sheet = directory / "sheet.html"
    said = tiworkshop("handout", SESSION_ID, "-o", sheet)
    assert said.stdout == ""
    assert sheet.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    assert stat.S_IMODE(directory.stat().st_mode) == 0o755
    sheet.write_text("mine")
    refused = tiworkshop("handout", SESSION_ID, "-o", sheet, code=2)
    assert "is there already. --force replaces it." in refused.stderr
    assert sheet.read_text() == "mine"
    tiworkshop("handout", SESSION_ID, "-o", sheet, "--force")
    assert sheet.read_text("utf-8") != "mine"
    assert [path.name for path in directory.iterdir()] == ["sheet.html"]


def test_a_handout_says_nothing_of_who_made_it(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.html"
    tiworkshop("handout", SESSION_ID, "-o", sheet)
    text = sheet.read_text("utf-8")
    assert str(tmp_path) not in text
    assert "generator" not in text
    assert "author" not in text


def test_what_can_not_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    missing = tiworkshop("handout", SESSION_ID, "-o", tmp_path / "none" / "a.md", code=2)
    assert "There is no directory" in missing.stderr
    wrong = tiworkshop("handout", SESSION_ID, "--minutes", "50", code=2)
    assert "It has 45 or 60." in wrong.stderr


@pytest.fixture
def runs() -> Runs:
    """Two runs of the person who calls: an older one that is closed, a newer open one."""
    library = open_library(user_directories())
    session = library.session(library.session_entry(SESSION_ID))
    clock = FakeClock(SystemClock().now())
    found = Runs(user_directories().runs, clock)
    clock.pass_seconds(-7200)
    older = found.begin(build_agenda(session, 60), SESSION_ID, "both")
    clock.pass_seconds(20 * 60)
    older.record(Closed())
    clock.pass_seconds(100 * 60 - 125)
    found.begin(build_agenda(session, 45), SESSION_ID, "room")
    return found


def test_a_report_is_of_the_latest_run_or_the_one_that_is_named(runs: Runs) -> None:
    latest, older = runs.all()
    found = data("report")
    assert [part["planned"] for part in found["parts"]] == [30, 15]  # type: ignore[attr-defined]  # JSON
    assert found["parts"][0]["actual"] == 2  # type: ignore[index]  # JSON
    assert found["closed"] is False
    for name in (SESSION_ID, latest.id):
        assert data("report", name)["parts"][0]["planned"] == 30  # type: ignore[index]  # JSON
    named = data("report", older.id)
    assert (named["parts"][0]["actual"], named["closed"]) == (20, True)  # type: ignore[index]  # JSON
    assert "Part: Reading and orientation" in tiworkshop("report").stdout
    assert tiworkshop("report", "--format", "html").stdout.startswith("<!DOCTYPE html>")


def test_a_report_of_nothing_says_so() -> None:
    assert "There is no run yet." in tiworkshop("report", code=2).stderr


def test_a_report_of_an_unknown_run_names_what_there_is(runs: Runs) -> None:
    assert f"There are runs of {SESSION_ID}." in tiworkshop("report", "xyzzy", code=2).stderr
    assert "Choose one." in tiworkshop("report", "--json", "--format", "html", code=2).stderr
