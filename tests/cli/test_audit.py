"""tiworkshop audit as a program: what is read, printed, kept and refused."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import data, tiworkshop
from tests.instruments.conftest import REFERENCE
from tiworkshop.cli.audit import COMMANDS
from tiworkshop.disk.directories import user_directories

HEADER = "question,1,2,3,4,5,evidence\n"


def records() -> list[Path]:
    return sorted(user_directories().records.glob("*.json"))


def kept(file: Path, *options: str) -> str:
    return tiworkshop("audit", "import", file, *options).stdout.strip()


@pytest.fixture
def named(tmp_path: Path) -> Path:
    """An audit whose evidence names somebody."""
    path = tmp_path / "named.csv"
    path.write_text(HEADER + '5,80,,,,20,"Mrs Okafor, who could train others"\n', "utf-8")
    return path


def test_the_completed_example_scores_as_its_source_says() -> None:
    found = data("audit", "score", REFERENCE)
    assert (found["assessed"], found["questions"], found["position"]) == (21, 27, 2.49)
    assert found["totals"] == [610, 100, 1235, 60, 95]
    assert [
        (one["id"], one["assessed"], one["questions"], one["position"])
        for one in found["sections"]  # type: ignore[attr-defined]  # JSON
    ] == [
        ("knowledge", 5, 5, 2.15),
        ("competence", 4, 6, 2.84),
        ("teams", 5, 6, 2.34),
        ("environment", 2, 3, 2.80),
        ("direct-support", 2, 3, 3.00),
        ("senior-leaders", 3, 4, 2.30),
    ]


def test_a_score_is_printed_without_evidence_and_few_people_in_words() -> None:
    text = tiworkshop("audit", "score", REFERENCE).stdout
    assert "Position, from 1 to 5: 2.49 (21 of 27)" in text
    assert "Not involved yet." not in text
    assert "0 0 75 0 25" not in text
    assert "0 0 75 0 25" in tiworkshop("audit", "score", REFERENCE, "--figures").stdout
    assert "1111111111" not in tiworkshop("audit", "score", REFERENCE, "--no-charts").stdout


def test_nothing_assessed_is_no_position(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    tiworkshop("audit", "template", "-o", empty)
    found = data("audit", "score", empty)
    assert (found["assessed"], found["position"], found["totals"]) == (0, None, [0] * 5)
    assert tiworkshop("audit", "score", empty).stdout.count("No question is assessed yet.") == 1


def test_a_score_reads_standard_input_and_kept_records() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tiworkshop", "audit", "score", "-", "--json"],
        input=REFERENCE.read_bytes(),
        capture_output=True,
        check=True,
    )
    expected = data("audit", "score", REFERENCE)
    assert json.loads(done.stdout) == expected
    record = kept(REFERENCE)
    (path,) = records()
    assert data("audit", "score", record[:6]) == data("audit", "score", path) == expected


def test_an_import_keeps_a_private_file_without_names(named: Path) -> None:
    record = kept(named, "--perspective", "setting", "--date", "2026-03-01")
    (path,) = records()
    assert path.stem == record
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text("utf-8")
    assert "Okafor" not in text
    assert "[person 1], who could train others" in text
    listed = data("audit", "list")["audits"]
    assert listed == [
        {
            "id": record,
            "date": "2026-03-01",
            "perspective": "setting",
            "title": "The whole setting",
            "assessed": 1,
            "questions": 27,
        }
    ]
    said = tiworkshop("audit", "import", named).stderr
    assert "One detail was replaced in the evidence." in said
    assert "The check misses things" in said


def test_bad_rows_are_all_named_and_nothing_is_kept(tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(HEADER + "1,70,,20,5,5,\n2,70,,20,5,,\n99,100,,,,,\n3,x,,,,,\n4,-1,101,,,,\n")
    for command in ("score", "import"):
        done = tiworkshop("audit", command, bad, code=1)
        assert done.stdout == ""
        assert [line.partition(":")[0] for line in done.stderr.splitlines()[:-1]] == [
            *("Line 3", "Line 4", "Line 5", "Line 6")
        ]
        assert "4 things to put right" in done.stderr
    assert records() == []


def test_show_has_evidence_and_csv_comes_back(tmp_path: Path) -> None:
    kept(REFERENCE)
    assert "Not involved yet." in tiworkshop("audit", "show").stdout
    table = tmp_path / "again.csv"
    tiworkshop("audit", "show", "--format", "csv", "-o", table)
    assert data("audit", "score", table) == data("audit", "score", REFERENCE)


def test_perspectives_are_compared_and_never_averaged(named: Path) -> None:
    kept(REFERENCE, "--perspective", "leaders")
    assert "only one view" in tiworkshop("audit", "compare", code=2).stderr
    kept(named, "--perspective", "young-people")
    found = data("audit", "compare")
    assert [view["perspective"] for view in found["views"]] == [  # type: ignore[attr-defined]  # JSON
        "Leaders about themselves",
        "Young people's views",
    ]
    assert "position" not in found
    assert "Views are not added up" in tiworkshop("audit", "compare").stdout


def test_over_time_compares_what_was_assessed_both_times(named: Path, tmp_path: Path) -> None:
    kept(REFERENCE, "--date", "2026-01-05")
    kept(named, "--date", "2026-09-07")
    lines = data("audit", "over-time")["lines"]
    whole = lines[-1]  # type: ignore[index]  # JSON
    assert (whole["assessed"], whole["questions"]) == (1, 27)
    assert whole["positions"] == [
        {"date": "2026-01-05", "position": 2.15},
        {"date": "2026-09-07", "position": 1.8},
    ]
    assert "1 of 27 questions were assessed both times" in tiworkshop("audit", "over-time").stdout
    picture = tmp_path / "lines.svg"
    tiworkshop("audit", "over-time", "-o", picture)
    assert b"<svg" in picture.read_bytes()
    kept(named, "--perspective", "other")
    assert "Name one: leaders, other." in tiworkshop("audit", "over-time", code=2).stderr


def test_a_newer_record_is_refused_and_left_alone(named: Path) -> None:
    kept(named)
    (path,) = records()
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"format": 9}))
    before = path.read_bytes()
    assert "newer tiworkshop" in tiworkshop("audit", "score", path, code=1).stderr
    assert "newer tiworkshop" in tiworkshop("audit", "list").stderr
    assert path.read_bytes() == before


def test_a_record_of_another_version_of_the_audit_says_so(named: Path) -> None:
    kept(named)
    (path,) = records()
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"version": "0"}))
    assert (
        "kept with version 0. They are shown with version 1." in tiworkshop("audit", "show").stdout
    )


def test_its_help_names_every_command() -> None:
    shown = tiworkshop("audit", "--help").stdout
    assert all(name in shown for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_help(name: str) -> None:
    assert f"tiworkshop audit {name}" in tiworkshop("audit", name, "--help").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("scroe",), "Did you mean score?"),
        (("score", "nowhere"), "There is no file or kept audit nowhere."),
        (("score", REFERENCE, "--json", "--format", "html"), "Choose one."),
        (("import", "nowhere.csv"), "can't be read: No such file or directory."),
        (("import", REFERENCE, "--perspective", "x"), "Known: leaders, setting"),
        (("import", REFERENCE, "--date", "1.3.2026"), "Write it as 2026-11-23."),
        (("import", REFERENCE, "--date", "2999-01-01"), "still to come"),
        (("show",), "No audit is kept yet."),
        (("show", "abc"), "There is no file or kept audit abc."),
        (("over-time",), "No audit is kept yet."),
        (("template", "-o", "nowhere/x.csv"), "There is no directory nowhere."),
    ],
)
def test_a_wrong_call_ends_in_one_sentence_and_2(
    arguments: tuple[str | Path, ...], words: str
) -> None:
    done = tiworkshop("audit", *arguments, code=2)
    assert words in done.stderr
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)
