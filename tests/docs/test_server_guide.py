"""The scripts and settings in the guide for admins do what it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal.home import SESSION, Home
from tests.terminal.walking import begin

GUIDE = Path(__file__).parents[2] / "docs" / "server.md"
SSHD = shutil.which("sshd", path="/usr/sbin:/usr/bin")


def block(kind: str, beginning: str) -> str:
    """Return the one block of a kind that begins so."""
    blocks = re.compile(rf"^```{kind}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    found = blocks.findall(GUIDE.read_text("utf-8"))
    (text,) = (one for one in found if one.startswith(beginning))
    return str(text)


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """Write the script for a login, with a link to this environment as the version in use."""
    in_use = tmp_path / "in-use"
    in_use.symlink_to(Path(sys.prefix))
    path = tmp_path / "tiworkshop-only"
    path.write_text(block("sh", "#!/bin/sh").replace("/opt/tiworkshop", str(in_use)))
    path.chmod(0o755)
    return path


def asked(script: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Ask for a command over SSH, as sshd tells the script of it."""
    return subprocess.run(
        [str(script)],
        env={"SSH_ORIGINAL_COMMAND": command, "PATH": os.defpath, "PYTHONPATH": "/nowhere"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_script_for_a_login_runs_a_command_that_was_asked_for(script: Path) -> None:
    done = asked(script, "tiworkshop --version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("tiworkshop ")


@pytest.mark.parametrize("command", ["id", "sh", "tiworkshop; id", "/usr/lib/openssh/sftp-server"])
def test_the_script_for_a_login_runs_nothing_else(script: Path, command: str) -> None:
    done = asked(script, command)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(SSHD is None, reason="OpenSSH's server is not installed")
def test_sshd_takes_its_configuration(tmp_path: Path) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    configuration = tmp_path / "sshd_config"
    configuration.write_text(f"HostKey {key}\n{block('text', 'Match Group')}")
    done = subprocess.run(
        [str(SSHD), "-t", "-f", str(configuration)], capture_output=True, encoding="utf-8"
    )
    assert str(configuration) not in done.stderr


@pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
def test_with_its_settings_tmux_has_no_key_left(tmp_path: Path) -> None:
    def keys(settings: str, server: str) -> str:
        path = tmp_path / f"{server}.conf"
        path.write_text(settings)
        tmux = ["tmux", "-S", str(tmp_path / server), "-f", str(path)]
        subprocess.run([*tmux, "new-session", "-d", "cat"], check=True)
        told = subprocess.run(
            [*tmux, "list-keys"], capture_output=True, encoding="utf-8", check=False
        )
        subprocess.run([*tmux, "kill-server"], check=True)
        return told.stdout

    assert "command-prompt" in keys("", "usual")
    assert keys(block("tmux", "set -g prefix"), "ours") == ""


def test_a_backup_holds_a_run_that_goes_on_elsewhere(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one, two = (Home.below(tmp_path / name) for name in ("one", "two"))
    (one.path / ".config/tiworkshop").mkdir(parents=True)
    assert one.call("continuum", "keep", "2").returncode == 0
    with one.open("run", SESSION, "--minutes", "60", "--activities", "") as terminal:
        begin(terminal)
        terminal.press("q")
        assert terminal.end() == 0
    subprocess.run(["sh", "-ec", block("sh", "cd")], env={**one.environment}, check=True)
    shutil.unpack_archive(one.path / "tiworkshop.tar", two.path, filter="data")
    with two.open("run", SESSION) as terminal:
        terminal.wait_for("Welcome back")
