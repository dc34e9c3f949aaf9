"""Plain mode in real terminals and pipes: what is written byte by byte, and how it ends."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .disks import fill, small_disk
from .home import SESSION, Home
from .terminal import PROGRAM, Terminal

FIRST_LINE = "tiworkshop, plain mode. Type ? and Enter for help."
RUN = ("run", SESSION, "--minutes", "60", "--activities", "boundary-clarification", "--plain")
SGR = re.compile(rb"\x1b\[[0-9;]*m")
SAVED = "Saved. tiworkshop opens it again where it stopped."
WHOLE_RUN = (
    *("k", "", "", "p", "m", "", "n", "b", "h", "h", "t", "+", "u"),
    *("e", "Mrs Okafor rang – late", "", "?", "/card", "1", "b", "s", "3", "b"),
    *("k", "k", "k", "k", "k", "k", "k", "", "2", "", "3", "", "", "", "c", "1"),
    *("one briefing fewer", "6", "3", "", "", "1", *[""] * 6, "k", "2", "1", "k", "q"),
)
"""A run from what is coming to kept notes, and the notes again from home."""


def answer(terminal: Terminal, *lines: str) -> None:
    """Type lines, each when it is asked for."""
    for line in lines:
        terminal.wait(lambda: terminal.raw.endswith(b"> "), f"a prompt before {line!r}")
        terminal.raw += b"\n"
        terminal.type(f"{line}\r")


@pytest.mark.parametrize(
    ("variables", "bold"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, True),
    ],
    ids=["colours", "NO_COLOR", "dumb", "C without UTF-8"],
)
def test_a_whole_run_writes_nothing_but_text_newlines_and_sgr(
    home: Home, variables: dict[str, str], bold: bool
) -> None:
    """A screen reader, a braille line and a log get every byte as it is."""
    with home.open(*RUN, columns=60, variables=variables) as terminal:
        answer(terminal, *WHOLE_RUN)
        assert terminal.end() == 0
        raw = terminal.raw
    assert bool(SGR.search(raw)) == bold
    text = SGR.sub(b"", raw).replace(b"\r\n", b"\n").decode("utf-8")
    assert [c for c in text if not c.isprintable() and c != "\n"] == []
    assert not re.search("[│─▸·✓•]", text)
    assert text.startswith(FIRST_LINE)
    assert "That was the session" in text
    assert max(len(line) for line in text.splitlines() if not line.startswith(">")) <= 60


@pytest.mark.parametrize(
    ("words", "variables"),
    [
        (("--plain",), {}),
        (("run", SESSION, "--plain"), {}),
        (("--plain", "run", SESSION), {}),
        (("--plain", "run", SESSION, "--minutes", "45"), {}),
        (("run", SESSION, "--minutes", "45", "--plain", "--room"), {}),
        ((), {"ACCESSIBLE": "1"}),
        (("run", SESSION), {"ACCESSIBLE": "yes"}),
        ((), {"TERM": "dumb"}),
    ],
)
def test_plain_mode_is_turned_on(
    home: Home, words: tuple[str, ...], variables: dict[str, str]
) -> None:
    """By an option before or after the command, or by what stands around the program."""
    with home.open(*words, variables=variables) as terminal:
        terminal.wait_for(FIRST_LINE)
        answer(terminal, "q")
        assert terminal.end() == 0
        assert b"\x1b[?" not in terminal.raw


@pytest.mark.parametrize("off", ["", "0", "false", "no"])
def test_accessible_can_be_turned_off(home: Home, off: str) -> None:
    """An empty variable is none."""
    with home.open(variables={"ACCESSIBLE": off}) as terminal:
        terminal.wait_for("Plain mode: tiworkshop --plain")
        terminal.press("q")
        assert terminal.end() == 0


def test_output_that_is_no_terminal_is_plain(home: Home) -> None:
    """A log gets lines that are not broken, and no codes."""
    done = subprocess.run(
        [PROGRAM],
        env={**home.environment},
        input="3\nq\n",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.startswith(FIRST_LINE)
    assert "\x1b" not in done.stdout
    assert "> " not in done.stdout


def test_output_into_a_file_holds_nothing_typed_unredacted(home: Home, tmp_path: Path) -> None:
    """Not even in the review, or where a note goes on."""
    note, plan = ("e", "Mrs Okafor rang", "", "e", ""), ("c", "1", "ask Mrs Okafor", "")
    lines = ("k", "", *note, *plan, "f", *[""] * 5)
    log = tmp_path / "log.txt"
    with log.open("w") as out:
        subprocess.run(
            [PROGRAM, *RUN],
            env={**home.environment},
            input="\n".join(lines),
            stdout=out,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    said = log.read_text("utf-8")
    assert "Okafor" not in said
    assert said.count("[person 1] rang") == 2
    assert "1. The change: ask [person 1]" in said


def test_input_that_ends_early_is_said_and_everything_is_kept(home: Home) -> None:
    """A pipe that runs dry in the middle of a note."""
    lines = "\n".join(("k", "", "", "e", "Cover changes last"))
    done = subprocess.run(
        [PROGRAM, *RUN],
        env={**home.environment},
        input=lines,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "The input ended early. Everything so far is saved.\n"
    assert home.draft() == "Cover changes last"


def test_a_reader_that_has_gone_is_no_error(home: Home, tmp_path: Path) -> None:
    """``tiworkshop … --plain | head`` ends when head has seen enough."""
    answers = tmp_path / "answers.txt"
    answers.write_text("k\n\ne\nCover changes last\n\n" + "r\n" * 2000)
    command = f"{PROGRAM} {' '.join(RUN)} < {answers} | head -n 5"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env={**home.environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stderr == ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_what_was_written(home: Home, number: signal.Signals) -> None:
    """Every line that was ended with Enter is there; the run is offered again."""
    with home.open(*RUN) as terminal:
        answer(terminal, "k", "", "e", "Cover changes last")
        terminal.wait(lambda: terminal.raw.endswith(b"> "), "the next prompt")
        terminal.signal(number)
        assert terminal.end() == -number
    assert home.draft() == "Cover changes last"
    with home.open("--plain") as terminal:
        answer(terminal, "1")
        terminal.wait_for("Welcome back", "count the time since")


def test_a_closed_window_saves_what_was_written(home: Home) -> None:
    """The line drops."""
    with home.open(*RUN) as terminal:
        answer(terminal, "k", "", "e", "Cover changes last")
        terminal.wait(lambda: terminal.raw.endswith(b"> "), "the next prompt")
        terminal.close_window()
        terminal.end()
    assert home.draft() == "Cover changes last"


@pytest.mark.parametrize(("key", "status"), [("\x03", 130), ("\x04", 1)], ids=["ctrl+c", "ctrl+d"])
def test_ctrl_c_and_ctrl_d_save_and_end(home: Home, key: str, status: int) -> None:
    """As everywhere else on the command line; nothing is lost by it."""
    with home.open(*RUN) as terminal:
        answer(terminal, "k", "", "e", "Cover changes last")
        terminal.wait(lambda: terminal.raw.endswith(b"> "), "the next prompt")
        terminal.type(key)
        assert terminal.end() == status
        assert b"saved" in terminal.raw.lower()
    assert home.draft() == "Cover changes last"


def test_a_full_disk_is_said_and_tried_again(home: Home) -> None:
    """Leaving asks once; when there is space again all is saved."""
    with small_disk(home.path / ".local"), home.open(*RUN, columns=120) as terminal:
        answer(terminal, "k", "", "e", "Cover changes")
        home.wait_for_draft("Cover changes")
        filler = fill(home.path / ".local")
        answer(terminal, "last", ".", "q")
        terminal.wait_for("can't be saved now: No space left on device.")
        terminal.wait_for("Not everything is saved. q again leaves without it.")
        filler.unlink()
        answer(terminal, "", "q")
        terminal.wait_for("Saved now.")
        assert terminal.end() == 0
        assert home.draft() == "Cover changes\nlast"


def test_plain_mode_never_loads_what_draws_screens(home: Home) -> None:
    """It starts fast because of what it leaves out."""
    script = (
        "import sys\n"
        "from tiworkshop.cli import _run\n"
        "sys.argv = ['tiworkshop', '--plain']\n"
        "assert _run(['--plain']) == 0\n"
        "heavy = {'textual', 'rich', 'click', 'pydantic', 'markdown_it', 'asyncio'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    home.call("--plain")  # the library is checked once, and remembered
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**home.environment},
        input="q\n",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
