"""Commands that write a document: where it goes and who can read it."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.cli.test_commands import tiworkshop
from tests.conftest import SESSION_ID

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
