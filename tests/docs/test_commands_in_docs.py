"""Every command shown in the documents is run, or is known to need a person or a network."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pexpect
import pytest

from tests.export.installed import PANGO
from tests.export.kept_examples import NOTES
from tests.export.kept_examples import leave as leave_kept
from tiworkshop.disk.directories import Directories
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.export.export_file import ExportFile
from tiworkshop.notes.kept import NotesShelf
from tiworkshop.run.events import Event, Started, encode
from tiworkshop.run.instant import SystemClock

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PLAIN = re.compile(r"^tiworkshop( .*)? --plain$")
_FROM_A_FILE = re.compile(r"^tiworkshop .* < answers.txt$")
_WATCHES = re.compile(r"^tiworkshop .*--watch")
_OPENS_SCREENS = re.compile(r"^tiworkshop( console| framework open| run (?!.*--plain).*)?$")


def commands() -> list[str]:
    blocks = (block for path in DOCUMENTS for block in _BLOCK.findall(path.read_text("utf-8")))
    lines = (line for block in blocks for line in block.splitlines())
    return sorted({line.removeprefix("$ ") for line in lines if line.startswith("$ ")})


def _leave_a_run(directory: Path) -> None:
    """Leave a run for the commands that tell of one."""
    started = Started(
        "creating-trauma-informed-systems", "Title", 45, (), "reading", "role-translations"
    )
    directory.mkdir(parents=True)
    directory.parent.chmod(0o700)
    event = encode(Event("first", SystemClock().now(), started))
    (directory / "run.jsonl").write_bytes(event)


_AUDIT = ROOT / "tests" / "instruments" / "audit" / "reference.csv"


def _leave_records(environment: dict[str, str]) -> None:
    """Keep two audits, a place and a reflection for the commands that tell of them."""
    kept = ("audit import answers.csv", "audit import answers.csv --perspective setting")
    for words in (*kept, "continuum keep 2"):
        command = ["tiworkshop", *words.split()]
        subprocess.run(
            command, env=environment, cwd=environment["HOME"], check=True, capture_output=True
        )
    subprocess.run(
        ["tiworkshop", "framework", "open", "--plain"],
        env=environment,
        input="\n".join(("4", "4", "2", "1", "1", "k", *[""] * 4, "q", "")),
        encoding="utf-8",
        check=True,
        capture_output=True,
    )


def _leave_notes(home: Path) -> None:
    """Keep notes, an audit, a place and a plan, and lay out what three schools exported."""
    data = home / ".local" / "share" / "tiworkshop"
    leave_kept(Directories(home, data, home, home, ()))
    deleted = NotesShelf(data / "deleted" / "notes")
    deleted.keep(replace(NOTES, id="9f3e2b1a4c5d6e7f"))
    for name in ("north", "south", "east"):
        export = ExportFile(notes=(replace(NOTES, id=name),))
        (home / f"{name}.json").write_text(json.dumps(to_plain(export)), "utf-8")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    program = Path(sys.executable).parent
    return {
        "PATH": f"{program}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
    }


def _write_first_versions(environment: dict[str, str], directory: Path) -> None:
    """Write what the authors' guide writes before it opens it."""
    for command in commands():
        if command.startswith("tiworkshop new "):
            subprocess.run(
                shlex.split(command),
                env=environment,
                cwd=directory,
                capture_output=True,
                check=True,
            )


@pytest.mark.parametrize("command", [c for c in commands() if _OPENS_SCREENS.match(c)])
def test_a_command_that_opens_screens_opens_them(
    command: str, environment: dict[str, str], tmp_path: Path
) -> None:
    if command.endswith("console"):
        _leave_a_run(Path(environment["HOME"], ".local/state/tiworkshop/runs"))
    _write_first_versions(environment, tmp_path)
    child = pexpect.spawn(
        command, env=environment, dimensions=(24, 80), timeout=30, cwd=str(tmp_path)
    )
    child.expect("leave")
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("command", [c for c in commands() if _WATCHES.match(c)])
def test_a_command_that_watches_goes_on_until_ctrl_c(
    command: str, environment: dict[str, str]
) -> None:
    child = pexpect.spawn(command, env=environment, timeout=30)
    child.expect("no problems.")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("command", [c for c in commands() if _PLAIN.match(c)])
def test_a_command_that_opens_plain_mode_opens_it(
    command: str, environment: dict[str, str]
) -> None:
    child = pexpect.spawn(command, env=environment, dimensions=(24, 80), timeout=30)
    child.expect("tiworkshop, plain mode.")
    child.expect("\n> ")
    child.send("q\r")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("command", [c for c in commands() if _FROM_A_FILE.match(c)])
def test_a_command_with_answers_from_a_file_ends_well_and_keeps_the_note(
    command: str, environment: dict[str, str], tmp_path: Path
) -> None:
    guide = (ROOT / "docs" / "plain.md").read_text("utf-8")
    (answers,) = re.findall(r"^```text\n(.*?)^```", guide, re.MULTILINE | re.DOTALL)
    (tmp_path / "answers.txt").write_text(answers)
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    (kept,) = tmp_path.glob(".local/share/tiworkshop/notes/*.json")
    assert "Cover changes are posted late." in kept.read_text("utf-8")


@pytest.mark.parametrize(
    "command",
    [
        c
        for c in commands()
        if c.startswith("tiworkshop ")
        and not any(kind.match(c) for kind in (_OPENS_SCREENS, _WATCHES, _PLAIN, _FROM_A_FILE))
    ],
)
def test_a_command_that_prints_ends_well(
    command: str, environment: dict[str, str], tmp_path: Path
) -> None:
    _leave_a_run(tmp_path / ".local" / "state" / "tiworkshop" / "runs")
    (tmp_path / "notes.txt").write_text("Ask Mrs Okafor.")
    shutil.copy(_AUDIT, tmp_path / "answers.csv")
    if command.startswith(("tiworkshop audit", "tiworkshop continuum", "tiworkshop framework")):
        _leave_records(environment)
    if command.startswith("tiworkshop notes"):
        _leave_notes(tmp_path)
    if command.endswith(".pdf") and not PANGO:
        pytest.skip("Pango is not installed, and PDF needs it")
    shutil.copy(ROOT / "tests" / "importing" / "documents" / "teachers.md", tmp_path / "module.md")
    (tmp_path / "my-sources").mkdir()
    shutil.copytree(ROOT / "sessions", tmp_path / "my-library" / "sessions")
    shutil.copytree(ROOT / "content", tmp_path / "my-library" / "content")
    if not command.startswith("tiworkshop new "):
        _write_first_versions(environment, tmp_path)
    arguments = shlex.split(command)
    output, status = pexpect.run(
        shlex.join(arguments), env=environment, cwd=str(tmp_path), withexitstatus=True, timeout=30
    )
    assert status == 0, output.decode()


@pytest.mark.parametrize("command", [c for c in commands() if c.startswith("make ")])
def test_a_make_target_is_there(command: str) -> None:
    target = command.split()[1]
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_no_other_command_is_shown_than_these() -> None:
    others = [c for c in commands() if not c.startswith(("make ", "tiworkshop"))]
    assert others == ["python -m build --wheel", "ssh -t school.example.org tiworkshop"]


def test_documents_show_commands_at_all() -> None:
    assert len(commands()) > 10
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
