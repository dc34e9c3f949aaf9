"""Restricted mode: no path reaches a file, exports stay among one's own, nothing is run besides."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.reaching import FILE, commands
from tests.terminal.home import SESSION, Home
from tiworkshop.cli.group import tiworkshop
from tiworkshop.cli.paths import PathToRead, PathToWrite
from tiworkshop.cli.restricting import clean, hooks_of_python, words_wanted
from tiworkshop.cli.stop import Stop

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.below(tmp_path)


def call(home: Home, *words: str, text: str = "", **variables: str) -> tuple[int, str, str]:
    """Run the program in restricted mode in a home that the list of users would give.

    That list can't be changed for a test, so the program is told its home before it starts.
    """
    script = (
        "import pwd, os; own = pwd.getpwuid(os.getuid());"
        f"pwd.getpwuid = lambda _: pwd.struct_passwd((*own[:5], {str(home.path)!r}, own[6]));"
        "from tiworkshop.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--restricted", *words],
        env={**home.environment, **variables},
        cwd=home.path,
        input=text,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


# paths


def test_every_path_of_every_command_is_of_a_type_that_knows_restricted_mode() -> None:
    wrong = [
        f"{name} {one.name}"
        for name, command in commands(tiworkshop)
        for one in command.params
        if isinstance(one.type, click.Path | click.File)
        and not isinstance(one.type, PathToRead | PathToWrite)
    ]
    assert wrong == []


def test_no_parameter_of_any_command_reaches_a_file_outside(home: Home, tmp_path: Path) -> None:
    """Each is given a path, restricted and not: that it is heard at all shows in the second."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / FILE).write_text("not: a session\n")

    def reached(*words: str) -> set[str]:
        command = [sys.executable, "-m", "tests.cli.reaching", str(outside), *words]
        environment = {**home.environment, "PYTHONPATH": str(ROOT)}
        found = subprocess.run(
            command, env=environment, cwd=home.path, capture_output=True, encoding="utf-8"
        )
        assert found.returncode == 0, found.stderr
        return set(found.stdout.split("\n")) - {""}

    assert reached("--restricted") == set()
    assert reached() >= {
        "agenda library",
        "agenda session",
        "audit import file",
        "audit score source",
        "check against",
        "check paths",
        "glossary output",
        "import document",
        "library",
        "notes collate files",
        "redact source",
        "run session",
    }


@pytest.mark.parametrize(
    "words",
    [
        ("redact", "/etc/hostname"),
        ("check", "/etc"),
        ("run", "/etc/x.yaml"),
        ("run", "x.yaml", "--minutes", "45"),
        ("show", "../x.yml"),
        ("--library", "/srv", "list"),
        ("audit", "import", "answers.csv"),
        ("notes", "collate", "north.json"),
        ("import", "module.md"),
    ],
)
def test_a_path_is_refused_with_one_sentence_and_the_code_of_a_wrong_call(
    home: Home, words: tuple[str, ...]
) -> None:
    code, out, said = call(home, *words)
    assert (code, out) == (2, "")
    assert said.startswith("tiworkshop: Restricted mode opens no files by path, so not ")
    assert len(said.splitlines()) == 1


def test_standard_input_and_output_stay(home: Home) -> None:
    code, out, _ = call(home, "redact", "-", text="Ask Mrs Okafor.")
    assert (code, "Okafor" in out) == (0, False)
    assert call(home, "audit", "template")[0] == 0
    assert call(home, "check")[0] == 0


def test_an_export_goes_to_ones_own_exports_by_its_bare_name(home: Home) -> None:
    code, _, said = call(home, "handout", SESSION, "-o", "sheet.md")
    own = home.path / ".local/share/tiworkshop/exports/sheet.md"
    assert (code, said) == (0, f"Written to {own}. Only you can read it.\n")
    assert own.stat().st_mode & 0o777 == 0o600
    assert own.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["/tmp/sheet.md", "../sheet.md", "a/b.md", ".ssh", "..", ""])
def test_an_export_goes_nowhere_else(home: Home, name: str) -> None:
    code, out, said = call(home, "handout", SESSION, "--format", "html", "-o", name)
    assert (code, out) == (2, "")
    assert said.startswith(f"tiworkshop: Restricted mode can't write to {name}.")


def test_restricted_comes_first_or_is_refused(home: Home) -> None:
    done = home.call("--plain", "--restricted")
    assert done.returncode == 2
    assert "--restricted is the first word" in done.stderr


# what was asked for over SSH


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("", []),
        ("tiworkshop", []),
        ("tiworkshop run a --minutes 45", ["run", "a", "--minutes", "45"]),
        ("tiworkshop search 'two words'", ["search", "two words"]),
        ("tiworkshop list; id", ["list;", "id"]),
        ("tiworkshop list $(id) > x", ["list", "$(id)", ">", "x"]),
    ],
)
def test_a_command_over_ssh_is_cut_into_words_and_nothing_else(
    command: str, words: list[str]
) -> None:
    assert words_wanted(command) == words


@pytest.mark.parametrize(
    "command",
    ["id", "/usr/lib/openssh/sftp-server", "scp -t .", "sh -c 'x", "/bin/tiworkshop", ";"],
)
def test_anything_else_over_ssh_is_refused(command: str) -> None:
    with pytest.raises(Stop, match="opens tiworkshop only") as stop:
        words_wanted(command)
    assert stop.value.code == 2


def test_words_of_the_admin_come_before_what_was_asked_for_over_ssh(home: Home) -> None:
    asked = {"SSH_ORIGINAL_COMMAND": "tiworkshop schema reading"}
    code, out, _ = call(home, **asked)
    assert (code, '"$schema"' in out) == (0, True)
    assert call(home, "list", **asked)[1] != out
    code, out, said = call(home, SSH_ORIGINAL_COMMAND="tiworkshop list; id")
    assert (code, out) == (2, "")
    assert "There is no command list;." in said
    assert call(home, SSH_ORIGINAL_COMMAND="rsync --server .")[0] == 2


# what stands in the environment


def test_only_what_a_terminal_and_a_language_need_stays_in_the_environment() -> None:
    environment = {
        **dict.fromkeys(("TEXTUAL", "TEXTUAL_LOG", "TEXTUAL_DRIVER", "PAGER", "EDITOR"), "1"),
        **dict.fromkeys(("BROWSER", "XDG_DATA_HOME", "XDG_DATA_DIRS", "LD_PRELOAD"), "1"),
        **dict.fromkeys(("MPLCONFIGDIR", "FONTCONFIG_FILE", "PYTHONSTARTUP", "TMPDIR"), "1"),
        "HOME": "/else",
        "PATH": "/else",
        "_TIWORKSHOP_COMPLETE": "bash_source",
        "TERM": "xterm",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
    }
    clean(environment, "/home/own")
    assert environment == {
        "TERM": "xterm",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
        "HOME": "/home/own",
        "PATH": os.defpath,
    }


def test_the_xdg_variables_and_home_lead_nowhere_else(home: Home, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    variables = {f"XDG_{kind}_HOME": str(elsewhere) for kind in ("CONFIG", "DATA", "CACHE")}
    assert call(home, "new", "our-hour", HOME=str(elsewhere), **variables)[0] == 0
    assert not elsewhere.exists()
    assert (home.path / ".local/share/tiworkshop/library/sessions/our-hour.yaml").exists()


def test_variables_that_make_python_run_something_else_are_found() -> None:
    found = {"PYTHONINSPECT": "1", "PYTHONPATH": "/x", "PYTHONUTF8": "1", "PATH": "/bin"}
    assert hooks_of_python(found, ignored=False) == ["PYTHONINSPECT", "PYTHONPATH"]
    assert hooks_of_python(found, ignored=True) == []


@pytest.mark.parametrize("hook", ["PYTHONINSPECT", "PYTHONBREAKPOINT", "PYTHONSTARTUP"])
def test_restricted_mode_does_not_open_while_python_would_run_something_else(
    home: Home, hook: str
) -> None:
    """Not even by leaving: PYTHONINSPECT opens Python's own prompt at an ordinary end."""
    code, out, said = call(home, "list", text="print(6 * 7)\n", **{hook: "1"})
    assert (code, out) == (2, "")
    assert said.splitlines() == [
        f"tiworkshop: Restricted mode doesn't open with {hook} set. "
        "Start it with python -I; docs/server.md says how."
    ]


def test_python_i_as_in_the_recipe_ignores_all_of_them(home: Home) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-m", "tiworkshop", "--restricted", "--version"],
        env={**home.environment, "PYTHONINSPECT": "1", "PYTHONPATH": "/nowhere"},
        input="print(6 * 7)\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("tiworkshop ")
