"""Bad input at the command line: one sentence, the right exit code, never a traceback."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tiworkshop.library.places import bundled_shelf

from .home import SESSION, Home
from .terminal import PROGRAM

CLEAN, FINDINGS, USAGE = 0, 1, 2
FILE = f"{SESSION}.yaml"
GOOD = (bundled_shelf() / "sessions" / FILE).read_text("utf-8")
FRAMEWORK = "system-decision-framework"
BOMB = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"
CLOSED = "put is closed, so there is nobody to talk to."

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "wrong sums": (
        lambda: GOOD.replace("minutes: 35", "minutes: 36").encode(),
        "The segments add up to 61 minutes, but the variant has 60.",
    ),
    "an unknown key": (
        lambda: GOOD.replace("time_range:", "time_ranje:").encode(),
        "time_ranje is not a key that is known here. Did you mean time_range?",
    ),
    "a tab": (
        lambda: GOOD.replace("  - id: pillars", "\t- id: pillars").encode(),
        ":33: error: A tab stands where YAML wants spaces.",
    ),
    "two MiB": (
        lambda: (GOOD + "#" * 2 * 1024 * 1024).encode(),
        "The file is larger than 1 MiB.",
    ),
    "an alias bomb": (BOMB.encode, "Aliases (*name) are not allowed."),
    "invalid UTF-8": (
        lambda: GOOD.encode().replace(b"pillars framework", b"\xff\xfe"),
        "is not UTF-8 text. Save the file as UTF-8.",
    ),
    "an empty file": (lambda: b"", "The file is empty."),
    "nothing but blanks": (lambda: b" \n\n", "The file is empty."),
    "a control character": (
        lambda: GOOD.replace("Four ways", "Four\x1b[31m ways").encode(),
        "holds a hidden character (u+001b). Remove it.",
    ),
    "a bidirectional override": (
        lambda: GOOD.replace("Four ways", "Four \u202eways").encode(),
        "holds a hidden character (right-to-left override). Remove it.",
    ),
    "deep nesting": (
        lambda: b"a: " + b"{a: " * 3000 + b"1" + b"}" * 3000,
        "The data is nested too deeply.",
    ),
    "no definition": (lambda: b"- one\n- two\n", "The file holds no keys."),
    "bytes of anything": (lambda: bytes(range(256)) * 8, "is not UTF-8 text."),
}
ACCEPTED = {
    "a byte-order mark": ("\ufeff" + GOOD, "The file starts with a byte-order mark."),
    "CRLF": (GOOD.replace("\n", "\r\n"), "Lines end in CRLF"),
}
CALLS: dict[str, tuple[list[str], str]] = {
    "an unknown session": (
        ["run", "creating-trauma-informed-sistems"],
        f"There is no session called creating-trauma-informed-sistems. Did you mean {SESSION}?",
    ),
    "a path that is not there": (["show", "nowhere.yaml"], "There is no session file called"),
    "a directory as a session": (["show", "./"], "There is no session file called ./."),
    "a directory with the name of one": (["run", "folder.yaml"], "There is no session file"),
    "an unknown command": (["lits"], "There is no command lits. Did you mean list?"),
    "an unknown option": (["list", "--jsn"], "No such option"),
    "an unknown length": (["agenda", SESSION, "--minutes", "50"], "It has 45 or 60."),
    "no length": (["agenda", SESSION], "Missing option '--minutes'."),
    "an activity that is none": (
        ["run", SESSION, "--minutes", "45", "--activities", "nothing"],
        "There is no activity nothing.",
    ),
    "activities that do not fit": (
        ["run", SESSION, "--minutes=45", "--activities", f"resource-allocation,{FRAMEWORK}"],
        "These activities take 25 minutes; Reflection and planning has 15.",
    ),
    "a time of day that is none": (
        ["agenda", SESSION, "--minutes", "45", "--start", "25:00"],
        "25:00 is not a time of day.",
    ),
    "a shelf that is not there": (["--library", "nowhere", "list"], "nowhere is not a directory."),
    "an unknown schema": (["schema", "sesion"], "Did you mean session?"),
    "two views": (["run", SESSION, "--room", "--solo"], "don't go together."),
    "a path to check that is not there": (["check", "nowhere"], "no file or directory nowhere."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_definition_that_cannot_be_used_is_refused_with_the_reason(home: Home, name: str) -> None:
    """``check`` says the reason, and so does ``show``, which ends with one sentence more."""
    content, sentence = REFUSED[name]
    (home.path / FILE).write_bytes(content())
    checked = home.call("check", FILE)
    assert checked.returncode == FINDINGS
    assert sentence in checked.stdout
    assert all(line.startswith(FILE) for line in checked.stdout.splitlines())
    shown = home.call("show", f"./{FILE}")
    assert shown.returncode == FINDINGS
    assert shown.stdout == ""
    assert sentence in shown.stderr
    assert "can't be used" in shown.stderr.splitlines()[-1]
    assert "Traceback" not in checked.stderr + shown.stderr


@pytest.mark.parametrize("name", ACCEPTED)
def test_an_unusual_file_is_read_and_check_says_what_is_unusual(home: Home, name: str) -> None:
    """Somebody's editor writes such files: no reason to refuse a workshop."""
    content, sentence = ACCEPTED[name]
    (home.path / FILE).write_bytes(content.encode())
    checked = home.call("check", FILE)
    assert checked.returncode == FINDINGS
    assert checked.stdout.count("\n") == 1
    assert f"warning: {sentence}" in checked.stdout
    shown = home.call("show", f"./{FILE}")
    assert (shown.returncode, shown.stderr) == (CLEAN, "")
    assert shown.stdout.startswith("Creating Trauma-Informed Systems\n")


def test_a_reading_that_is_missing_is_named_with_the_nearest(home: Home) -> None:
    """The file, the line, the word, and what was probably meant."""
    (home.path / FILE).write_text(GOOD.replace("reading: pillars", "reading: pilars"))
    checked = home.call("check", FILE)
    assert checked.returncode == FINDINGS
    assert f"{FILE}:36: error: There is no reading pilars. Did you mean pillars?" in checked.stdout


@pytest.mark.parametrize("name", CALLS)
def test_a_call_that_cannot_be_followed_ends_with_one_sentence(home: Home, name: str) -> None:
    """One line on standard error, nothing on standard output, exit code 2, no file written."""
    (home.path / "folder.yaml").mkdir()
    words, sentence = CALLS[name]
    called = home.call(*words)
    assert called.returncode == USAGE
    assert called.stdout == ""
    assert called.stderr.startswith("tiworkshop: ")
    assert called.stderr.count("\n") == 1
    assert sentence in called.stderr
    assert not home.state.exists()


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&-"])
def test_a_stream_that_was_closed_is_no_terminal(home: Home, closed: str) -> None:
    """A service manager may start programs so."""
    called = subprocess.run(
        ["/bin/sh", "-c", f"{PROGRAM} {closed}"],
        env={**home.environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert called.returncode == USAGE
    assert CLOSED in called.stderr


def test_output_that_cannot_be_written_is_said(home: Home) -> None:
    """A full disk under a redirection."""
    with Path("/dev/full").open("w") as full:
        called = subprocess.run(
            [PROGRAM, "show", SESSION],
            env={**home.environment},
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    assert called.returncode == FINDINGS
    assert called.stderr == "tiworkshop: The system says: No space left on device.\n"
