"""tiworkshop notes as a program: what is listed, shown, exported and refused."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.test_commands import data, tiworkshop
from tests.export.kept_examples import NOTES, leave, plan_record
from tiworkshop.cli.notes import COMMANDS
from tiworkshop.disk.directories import user_directories
from tiworkshop.export.export_file import read_export


@pytest.fixture
def _kept() -> None:
    leave(user_directories())


@pytest.mark.usefixtures("_kept")
def test_notes_and_plans_are_listed_and_shown() -> None:
    listed = data("notes", "list")
    assert [one["id"] for one in listed["notes"]] == [NOTES.id]  # type: ignore[attr-defined]  # JSON
    assert [one["rows"] for one in listed["plans"]] == [1]  # type: ignore[attr-defined]  # JSON
    assert f"{NOTES.id}  2026-03-02  Creating" in tiworkshop("notes", "list").stdout
    shown = tiworkshop("notes", "show").stdout
    assert "Cover is posted by eight." in shown
    assert "SENDCo" not in shown
    assert "SENDCo" in tiworkshop("notes", "show", plan_record().id[:4]).stdout
    assert data("notes", "show")["kind"] == "tiworkshop export"


@pytest.mark.usefixtures("_kept")
@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.md", b"# Notes and plans"),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.docx", b"PK"),
        ("a.pdf", b"%PDF-"),
        ("a.csv", b"Kind,Day"),
        ("a.json", b"{"),
        ("a.ics", b"BEGIN:VCALENDAR"),
        ("a.txt", b"Notes and plans\n"),
    ],
)
def test_a_file_is_of_the_kind_that_its_name_says_and_private(
    tmp_path: Path, name: str, begins: bytes
) -> None:
    file = tmp_path / name
    tiworkshop("notes", "export", "-o", file)
    assert file.read_bytes().startswith(begins)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "--force replaces it." in tiworkshop("notes", "export", "-o", file, code=2).stderr


@pytest.mark.usefixtures("_kept")
def test_one_is_exported_by_as_much_of_its_id_as_is_needed() -> None:
    text = tiworkshop("notes", "export", NOTES.id[:3]).stdout
    assert "Cover is posted by eight." in text
    assert "SENDCo" not in text
    refused = tiworkshop("notes", "export", "zz", code=2)
    assert "tiworkshop notes list shows them." in refused.stderr


@pytest.mark.usefixtures("_kept")
def test_the_page_for_governors_has_the_parts_that_are_wanted() -> None:
    page = tiworkshop("notes", "export", "--governor").stdout
    assert "Cover is posted by eight." in page
    assert "2.49 (21 of 27)" in page
    short = tiworkshop("notes", "export", NOTES.id, "--governor", "--no-audit", "--no-place").stdout
    assert "2.49" not in short
    assert "SENDCo" not in short
    wrong = tiworkshop("notes", "export", "--governor", "--format", "csv", code=2)
    assert "can't be written as csv" in wrong.stderr


@pytest.mark.usefixtures("_kept")
def test_an_export_for_collating_has_figures_and_no_text() -> None:
    raw = tiworkshop("notes", "export", "--for-collating").stdout
    export = read_export(raw.encode(), "it")
    assert len(export.audits) == len(export.places) == len(export.plans) == 1
    assert NOTES.entries[0].text.splitlines()[0] not in raw
    refused = tiworkshop("notes", "export", "--for-collating", "--format", "html", code=2)
    assert "as JSON" in refused.stderr


def test_nothing_kept_is_said_calmly() -> None:
    assert "Nothing is kept yet." in tiworkshop("notes", "list").stdout
    assert "are kept yet." in tiworkshop("notes", "export", code=2).stderr
    assert "No change is planned yet." in tiworkshop("notes", "export", "--governor").stdout


def test_a_broken_file_never_takes_the_others_down(_kept: None) -> None:
    (user_directories().notes / "broken.json").write_text("{")
    done = tiworkshop("notes", "list", "--json")
    assert "broken.json can't be read as notes. It is left as it is." in done.stderr
    assert len(json.loads(done.stdout)["notes"]) == 1


def test_every_command_of_notes_has_its_help() -> None:
    overview = tiworkshop("notes", "--help").stdout
    for name in COMMANDS:
        assert f"  {name} " in overview
