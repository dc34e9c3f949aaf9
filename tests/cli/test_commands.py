"""The commands as a program: what is printed where, and how they end."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SESSION_ID
from tiworkshop.cli.group import COMMANDS
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shapes import SHAPES

BUNDLED = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"


def tiworkshop(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tiworkshop", *map(str, arguments)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def data(*arguments: str | Path, code: int = 0) -> dict[str, object]:
    found = json.loads(tiworkshop(*arguments, "--json", code=code).stdout)
    assert isinstance(found, dict)
    return found


def test_list_names_sessions_and_readings_and_where_they_are_from() -> None:
    listed = data("list")
    (session,) = (one for one in listed["sessions"] if one["id"] == SESSION_ID)  # type: ignore[attr-defined]  # JSON
    assert (session["id"], session["shelf"], session["minutes"]) == (
        SESSION_ID,
        "bundled",
        [45, 60],
    )
    assert "The four pillars, 5 pages (bundled)" in tiworkshop("list").stdout


def test_list_names_instruments_and_what_they_hide(tmp_path: Path) -> None:
    own = tmp_path / "content" / "instruments" / "audit.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("id: [")
    listed = data("list", "--library", tmp_path)
    named = {one["id"]: one for one in listed["instruments"]}  # type: ignore[attr-defined]  # JSON
    assert named["continuum"]["extent"] == "continuum, version 1"
    assert named["audit"]["hides"] == ["bundled"]
    assert named["audit"]["remedy"].startswith("Mend it, or move it away")
    assert "Trauma informed continuum, continuum, version 1 (bundled)" in tiworkshop("list").stdout


def test_show_prints_the_whole_definition(tmp_path: Path) -> None:
    shown = data("show", SESSION_ID)
    keys = "id title module purpose audience outcomes variants activities misuse boundaries"
    assert set(f"{keys} safeguarding".split()) <= set(shown)
    variant = shown["variants"][0]  # type: ignore[index]  # JSON
    assert variant["minutes"] == 45
    first = variant["segments"][0]["steps"][0]
    assert first["title"] == "Read role translations for leadership"
    copy = tmp_path / BUNDLED.name
    copy.write_bytes(BUNDLED.read_bytes())
    assert data("show", copy) == shown
    assert "Pushing Responsibility Downstream" in tiworkshop("show", SESSION_ID).stdout


def test_show_prints_an_instrument() -> None:
    assert data("show", "audit")["kind"] == "audit"
    shown = tiworkshop("show", "audit").stdout
    assert "5 of 5, Trauma informed." in shown
    assert "27. How far do other partners" in shown
    assert "4 of 5: Trauma responsive" in tiworkshop("show", "continuum").stdout


def test_agenda_prints_the_timetable() -> None:
    chosen = ("--activities", "resource-allocation,boundary-clarification", "--start", "13:30")
    found = data("agenda", SESSION_ID, "--minutes", "45", *chosen)
    parts = found["parts"]
    assert [(p["start"], p["minutes"], p["open_reflection"]) for p in parts] == [  # type: ignore[attr-defined]  # JSON
        ("13:30", 30, 0),
        ("14:00", 15, 0),
    ]
    assert found["finish"] == "14:15"
    assert "Finish 1:00" in tiworkshop("agenda", SESSION_ID, "--minutes", "60").stdout


def test_check_is_clean_over_the_bundled_library_and_names_what_it_finds(tmp_path: Path) -> None:
    assert data("check")["problems"] == []
    broken = tmp_path / BUNDLED.name
    broken.write_text(BUNDLED.read_text("utf-8").replace("minutes: 30", "minutes: 31"), "utf-8")
    found = tiworkshop("check", broken, code=1)
    assert "46 minutes" in found.stdout
    assert f"{broken.name}:" in found.stdout


def test_schema_prints_the_json_schema_of_every_kind_of_file() -> None:
    titles = [json.loads(tiworkshop("schema", name).stdout)["title"] for name in SHAPES]
    kinds = ["Audit", "Continuum", "Framework", "FrameworkLevel", "Glossary"]
    assert titles == ["Session", "FrontMatter", "Companion", *kinds]


def test_every_command_has_its_help() -> None:
    overview = tiworkshop("--help").stdout
    for name, (_, line) in COMMANDS.items():
        assert f"  {name} " in overview
        assert line in " ".join(overview.split())
        assert f"tiworkshop {name}" in tiworkshop(name, "--help").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("shwo",), "Did you mean show?"),
        (("show", "xyzzy"), f"Known: {SESSION_ID}, "),
        (("show", "creating-trauma-informed"), f"Did you mean {SESSION_ID}?"),
        (("show", "none.yaml"), "no session file"),
        (("agenda", SESSION_ID, "--minutes", "50"), "It has 45 or 60."),
        (("agenda", SESSION_ID, "--minutes", "45", "--start", "25:00"), "Write it as 14:00."),
        (
            ("agenda", SESSION_ID, "--minutes", "45", "--activities", "lens"),
            "There is no activity lens.",
        ),
        (("check", "nowhere"), "There is no file or directory nowhere."),
        (("schema", "sesion"), "Did you mean session?"),
        (("list", "--library", "nowhere"), "nowhere is not a directory."),
        (("list", "--jason"), "See tiworkshop list --help."),
        (("run", SESSION_ID, "--room", "--solo"), "don't go together"),
        (("run", SESSION_ID, "--activities", "x"), "--activities needs --minutes."),
    ],
)
def test_a_wrong_call_ends_in_one_sentence_and_2(arguments: tuple[str, ...], words: str) -> None:
    done = tiworkshop(*arguments, code=2)
    assert words in done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1


def test_commands_that_read_never_load_textual() -> None:
    code = (
        "import sys\n"
        "from tiworkshop.cli.group import tiworkshop\n"
        "for call in (['list'], ['show', 'creating-trauma-informed-systems'], ['--help']):\n"
        "    tiworkshop(call, standalone_mode=False)\n"
        "assert 'textual' not in sys.modules, 'textual was loaded'\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_has_gone_is_no_error() -> None:
    command = f"{sys.executable} -m tiworkshop show {SESSION_ID} --json | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
