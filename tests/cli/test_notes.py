"""tiworkshop notes as a program: what is listed, shown, exported and refused."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.test_commands import data, tiworkshop
from tests.export.installed import with_pango
from tests.export.kept_examples import NOTES, PLACE, leave, plan_record
from tiworkshop.cli.notes import COMMANDS
from tiworkshop.disk.directories import user_directories
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.export.export_file import ExportFile, read_export
from tiworkshop.run.events import Event, Started, encode
from tiworkshop.run.instant import SystemClock


@pytest.fixture
def _kept() -> None:
    leave(user_directories())


@pytest.mark.usefixtures("_kept")
def test_notes_and_plans_are_listed_and_shown() -> None:
    listed = data("notes", "list")
    assert [one["id"] for one in listed["notes"]] == [NOTES.id]  # type: ignore[attr-defined]  # JSON
    assert [one["changes"] for one in listed["plans"]] == [1]  # type: ignore[attr-defined]  # JSON
    assert f"{NOTES.id}  2026-03-02  Creating" in tiworkshop("notes", "list").stdout
    shown = tiworkshop("notes", "show").stdout
    assert "Cover is posted by eight." in shown
    assert "SENDCo" not in shown
    assert "SENDCo" in tiworkshop("notes", "show", plan_record().id[:4]).stdout
    assert data("notes", "show")["kind"] == "tiworkshop export"


@pytest.mark.usefixtures("_kept")
def test_planned_changes_are_listed_with_how_they_stand_and_ideas_below() -> None:
    listed = data("notes", "list", "--planned")
    (plan, change), (idea,) = listed["changes"], listed["parked"]  # type: ignore[misc]  # JSON
    assert (change["standing"], change["from"]) == ("under way", NOTES.title)
    assert (plan["standing"], idea["idea"]) == ("", "A later bell on Fridays.")
    said = tiworkshop("notes", "list", "--planned").stdout
    assert "  Cover is posted by eight. (under way, 2026-05-04) from Creating" in said
    assert said.index("Planned changes:") < said.index("Parked for later:")


@pytest.mark.usefixtures("_kept")
@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.md", b"# Notes and plans"),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.docx", b"PK"),
        pytest.param("a.pdf", b"%PDF-", marks=with_pango),
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
    assert "broken.json can't be read as notes or a record. It is left as it is." in done.stderr
    assert len(json.loads(done.stdout)["notes"]) == 1


def test_every_command_of_notes_has_its_help() -> None:
    overview = tiworkshop("notes", "--help").stdout
    for name in COMMANDS:
        assert f"  {name} " in overview


@pytest.mark.usefixtures("_kept")
@pytest.mark.parametrize(
    ("missing", "ending", "extra"),
    [
        ("import sys; sys.modules['docx'] = None", "docx", "word"),
        ("import sys; sys.modules['weasyprint'] = None", "pdf", "pdf"),
        ("import cffi; cffi.FFI.dlopen = lambda *_: open('/no/such/library')", "pdf", "pdf"),
    ],
    ids=["python-docx", "weasyprint", "pango"],
)
def test_an_extra_that_is_missing_is_named_in_one_line(
    missing: str, ending: str, extra: str, tmp_path: Path
) -> None:
    file = tmp_path / f"a.{ending}"
    code = (
        f"{missing}\n"
        f"import sys; sys.argv[1:] = ['notes', 'export', '-o', {str(file)!r}]\n"
        "from tiworkshop.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"Install tiworkshop[{extra}], or use --format html." in done.stderr
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)
    assert not file.exists()


def exports_of_groups(directory: Path, count: int) -> list[Path]:
    """Write exports for collating as so many schools would hand them in."""
    files = []
    for at in range(count):
        place = replace(PLACE, id=f"{at}-place", phase=1 if at < 5 else 3, between=False)
        notes = replace(NOTES, id=f"{at}-notes")
        file = directory / f"school-{at}.json"
        export = ExportFile(notes=(notes,), places=(place,))
        file.write_text(json.dumps(to_plain(export)), "utf-8")
        files.append(file)
    return files


def test_several_exports_are_counted_and_small_counts_hidden(tmp_path: Path) -> None:
    files = exports_of_groups(tmp_path, 7)
    found = data("notes", "collate", *files)
    counts = {
        one["title"]: {count["label"]: count["count"] for count in one["counts"]}
        for one in found["distributions"]  # type: ignore[attr-defined]  # JSON
    }
    assert found["groups"] == 7
    assert counts["Planned changes"]["with a review date"] == 7
    places = next(value for title, value in counts.items() if title.endswith(": place"))
    assert set(places.values()) == {None}
    text = tiworkshop("notes", "collate", *files).stdout
    assert "Cover" not in text
    assert "could be worked out" in text
    three = data("notes", "collate", *files, "--min-group", "3")
    assert three["least"] == 3


def test_too_few_groups_are_not_shown_and_none_counts_twice(tmp_path: Path) -> None:
    files = exports_of_groups(tmp_path, 4)
    newer = tmp_path / "newer.json"
    newer.write_text('{"kind": "tiworkshop export", "format": 9}')
    again = tmp_path / "again.json"
    again.write_bytes(files[0].read_bytes())
    done = tiworkshop("notes", "collate", *files, newer, again, code=2)
    assert done.stdout == ""
    assert "newer.json was written by a newer tiworkshop. It is left out." in done.stderr
    assert "again.json holds some of the same as school-0.json" in done.stderr
    assert "There are files of 4 groups. Fewer than 5 are not shown." in done.stderr
    assert "2" in tiworkshop("notes", "collate", *files, "--min-group", "2", code=2).stderr


@pytest.mark.usefixtures("_kept")
def test_a_run_that_can_not_be_told_leaves_the_page_without_its_time() -> None:
    started = Started("gone-session", "Gone", 45, (), "reading", "first")
    runs = user_directories().runs
    runs.mkdir(parents=True)
    (runs / "run.jsonl").write_bytes(encode(Event("first", SystemClock().now(), started)))
    done = tiworkshop("notes", "export", "--governor")
    assert "The time it took is left out." in done.stderr
    assert "Cover is posted by eight." in done.stdout
