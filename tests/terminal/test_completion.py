"""Shells complete commands, options and the ids of sessions."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from .home import Home
from .terminal import PROGRAM, Terminal

_PATH = f"{Path(PROGRAM).parent}{os.pathsep}{os.defpath}"
_LONGEST_WAIT = 2.0
"""Seconds; a busy machine takes several times as long as a quiet one."""


def source(shell: str) -> str:
    """Return the line that the guide gives for a shell."""
    return f'eval "$(_TIWORKSHOP_COMPLETE={shell}_source tiworkshop)"'


def offered(home: Home, line: str) -> list[str]:
    """Return what bash would offer after a line, as the program tells it."""
    words = line.split(" ")
    told = home.call(
        variables={
            "_TIWORKSHOP_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
        }
    )
    assert (told.returncode, told.stderr) == (0, "")
    return [row.partition(",")[2] for row in told.stdout.splitlines()]


def test_bash_completes_a_session_at_its_prompt(home: Home) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    environment = {**home.environment, "PATH": _PATH, "PS1": "SHELL "}
    with Terminal([bash, "--norc", "--noprofile", "-i"], environment, columns=100) as terminal:
        terminal.wait_for("SHELL")
        terminal.type(f"{source('bash')}; echo re''ady\r")
        terminal.wait_for("ready")
        terminal.type("tiworkshop run creat\t")
        terminal.wait_for("tiworkshop run creating-trauma-informed-systems")
        terminal.type("--min\t")
        terminal.wait_for("systems --minutes")


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_line_for_another_shell_loads_there(home: Home, shell: str) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    ask = {
        "zsh": f"autoload -Uz compinit; compinit -u; {source('zsh')}; print $_comps[tiworkshop]",
        "fish": "_TIWORKSHOP_COMPLETE=fish_source tiworkshop | source;"
        " complete -C 'tiworkshop run creat'",
    }
    done = subprocess.run(
        [program, "-c", ask[shell]],
        env={**home.environment, "PATH": _PATH},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_commands_options_and_ids_are_offered(home: Home) -> None:
    assert {"run", "doctor", "notes"} <= set(offered(home, "tiworkshop "))
    assert offered(home, "tiworkshop au") == ["audit"]
    assert offered(home, "tiworkshop audit sc") == ["score"]
    assert "--room" in offered(home, "tiworkshop run --r")
    assert "creating-trauma-informed-systems" in offered(home, "tiworkshop run ")
    assert "continuum" in offered(home, "tiworkshop show cont")


def test_an_answer_comes_while_somebody_waits(home: Home) -> None:
    offered(home, "tiworkshop run ")
    begun = time.monotonic()
    offered(home, "tiworkshop run ")
    assert time.monotonic() - begun < _LONGEST_WAIT
