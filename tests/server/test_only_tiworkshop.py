"""A login that opens tiworkshop and nothing else, on a real server with ForceCommand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.sshd import SSHD, Server, serving
from tests.terminal.home import SESSION, Home
from tests.terminal.test_restricted import OWN_HOME
from tests.terminal.walking import HOME_ASKS, begin

REFUSED = "This login opens tiworkshop only."


@pytest.fixture
def server(tmp_path: Path, home: Home) -> Iterator[Server]:
    """A server on which every login is a restricted one."""
    if SSHD is None:
        pytest.skip("openssh-server is not installed; .ci/run installs it")
    script = tmp_path / "only.py"
    script.write_text(OWN_HOME)
    force = f"ForceCommand {sys.executable} {script} --restricted"
    with serving(tmp_path / "sshd", home, (force, "Subsystem sftp internal-sftp")) as running:
        yield running


def test_a_login_opens_home_and_ends_with_it(server: Server) -> None:
    with server.open() as terminal:
        terminal.wait_for(HOME_ASKS)
        terminal.press("\x1a")
        terminal.go("?", "Keys")
        terminal.press("escape")
        terminal.wait_for(HOME_ASKS)
        terminal.press("q")
        assert terminal.end() == 0


def test_a_session_that_was_asked_for_opens(server: Server, home: Home) -> None:
    with server.open(f"tiworkshop run {SESSION} --minutes 60 --activities ''") as terminal:
        begin(terminal)
        terminal.press("q")
        assert terminal.end() == 0
    assert len(list(home.runs.glob("*.jsonl"))) == 1


@pytest.mark.parametrize("command", ["id", "sh", "$SHELL", "tiworkshop-x", "; sh", "`sh`"])
def test_nothing_else_is_run(server: Server, command: str) -> None:
    with server.open(command) as terminal:
        assert terminal.end() == 2
        assert REFUSED in terminal.text


@pytest.mark.parametrize("words", [("-s", "sftp"), ("scp -t /tmp",), ("rsync --server . /tmp",)])
def test_files_can_neither_be_fetched_nor_left(server: Server, words: tuple[str, ...]) -> None:
    with server.open(*words) as terminal:
        assert terminal.end() == 2
        assert REFUSED in terminal.text
