"""The recipes of docs/server.md over real logins: no forwarding, and a screen that tmux keeps."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.sshd import HOST, SSHD, Server, serving
from tests.terminal.home import Home
from tests.terminal.test_restricted import OWN_HOME
from tests.terminal.walking import HOME_ASKS

pytestmark = pytest.mark.skipif(
    SSHD is None, reason="openssh-server is not installed; .ci/run installs it"
)

GUIDE = Path(__file__).parents[2] / "docs/server.md"
INSTALLED = '"$(readlink -f /opt/tiworkshop)"/bin/python -I -m tiworkshop --restricted'
INSTALLED_QUOTED = '"$(readlink -f /opt/tiworkshop)/bin/python -I -m tiworkshop --restricted"'
GREETING = "SSH-2.0"
"""What an SSH server says first; whoever is forwarded to one reads it."""


def block(language: str, holding: str) -> str:
    """Return the text of the guide's block in a language that holds these words."""
    found = re.findall(rf"```{language}\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    (one,) = (text for text in found if holding in text)
    return str(one)


def forwarded(server: Server) -> str:
    """Ask the server to forward to itself; return what came back."""
    words = [word for word in server.login() if word != "-tt"]
    asked = [*words[:-1], "-W", f"{HOST}:{server.port}", words[-1]]
    done = subprocess.run(
        asked, env=dict(server.client), input=b"", capture_output=True, timeout=30, check=False
    )
    return done.stdout.decode()


def test_a_server_forwards_unless_it_is_told_not_to(server: Server) -> None:
    assert GREETING in forwarded(server)


def test_a_login_for_tiworkshop_only_forwards_nothing(tmp_path: Path, home: Home) -> None:
    settings = block("text", "DisableForwarding").splitlines()[1:]
    kept = tuple(line.strip() for line in settings if "ForceCommand" not in line)
    assert kept
    with serving(tmp_path / "sshd", home, kept) as server:
        assert GREETING not in forwarded(server)


@pytest.fixture
def kept_screens(tmp_path: Path, home: Home) -> Iterator[Server]:
    """A server whose logins run the guide's script with tmux, with this home in place of theirs."""
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed; .ci/run installs it")
    own, sockets, settings = tmp_path / "own.py", tmp_path / "tmux", tmp_path / "tmux.conf"
    sockets.mkdir(mode=0o700)
    own.write_text(OWN_HOME)
    settings.write_text(block("tmux", "prefix None"))
    program = f"{sys.executable} {own} --restricted"
    first, last = block("sh", "new-session"), block("sh", "#!/bin/sh")
    body = first.replace(INSTALLED_QUOTED, f'"{program}"') + last.replace(INSTALLED, program)
    script = tmp_path / "tiworkshop-only"
    body = body.replace("/etc/tiworkshop-tmux.conf", str(settings)).replace("#!/bin/sh\n", "")
    script.write_text(f"#!/bin/sh\nexport TMUX_TMPDIR={sockets}\n{body}")
    script.chmod(0o755)
    with serving(tmp_path / "sshd", home, (f"ForceCommand {script}",)) as running:
        yield running
    subprocess.run(
        ["tmux", "kill-server"],
        env={"TMUX_TMPDIR": str(sockets), "PATH": home.environment["PATH"]},
        capture_output=True,
        check=False,
    )


def test_a_screen_that_tmux_keeps_is_there_at_the_next_login(kept_screens: Server) -> None:
    with kept_screens.open() as terminal:
        terminal.wait_for(HOME_ASKS)
        terminal.go("?", "Keys")
        terminal.signal(signal.SIGKILL)
        terminal.end()
    with kept_screens.open(columns=100, rows=30) as again:
        again.wait_for("Keys")
        again.press("escape")
        again.wait_for(HOME_ASKS)
        again.press("q")
        assert again.end() == 0


def test_no_key_leads_from_the_kept_screen_to_tmux(kept_screens: Server) -> None:
    with kept_screens.open() as terminal:
        terminal.wait_for(HOME_ASKS)
        terminal.press("\x02", "c", "\x02", ":", "\x02", "d")
        terminal.go("?", "Keys")
        terminal.press("escape")
        terminal.wait_for(HOME_ASKS)
        terminal.press("q")
        assert terminal.end() == 0


def test_a_command_that_was_asked_for_goes_past_tmux(kept_screens: Server) -> None:
    with kept_screens.open("tiworkshop --version") as terminal:
        assert terminal.end() == 0
        assert "tiworkshop" in terminal.text
        assert "[exited]" not in terminal.text
