"""A real SSH server on this machine, with a configuration and keys of its own."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.terminal.home import Home
from tests.terminal.terminal import Terminal, wait_until

SSHD = shutil.which("sshd", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
HOST = "127.0.0.1"
_SEPARATED = Path("/run/sshd")
"""Where a server that root starts keeps the part that talks to strangers."""
_SETTINGS = """\
Port {port}
ListenAddress {host}
HostKey {directory}/host
AuthorizedKeysFile {directory}/client.pub
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PrintMotd no
PrintLastLog no
SetEnv {variables}
{more}
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that is running, and how to log in."""

    directory: Path
    port: int
    client: Mapping[str, str]
    """The environment of whoever logs in; the one on the server comes from the server."""

    def login(self, *command: str, port: int | None = None) -> list[str]:
        """Return the command line that logs in with a terminal and runs a command there."""
        settings = {
            "IdentityFile": self.directory / "client",
            "IdentitiesOnly": "yes",
            "StrictHostKeyChecking": "no",
            "UserKnownHostsFile": "/dev/null",
            "LogLevel": "ERROR",
        }
        options = [word for name, one in settings.items() for word in ("-o", f"{name}={one}")]
        where = ["-p", str(port or self.port), HOST]
        return ["/usr/bin/env", "ssh", "-F", "none", "-tt", *options, *where, *command]

    def open(
        self, *command: str, columns: int = 80, rows: int = 24, port: int | None = None
    ) -> Terminal:
        """Open a terminal window that is logged in."""
        return Terminal(self.login(*command, port=port), self.client, columns, rows)


@contextmanager
def serving(directory: Path, home: Home, more: Sequence[str] = ()) -> Iterator[Server]:
    """Run a server whose logins have this home; *more* are lines for its configuration."""
    assert SSHD is not None
    directory.mkdir(mode=0o700)
    for name in ("host", "client"):
        key = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(directory / name)]
        subprocess.run(key, check=True)
    port = _free_port()
    there = {name: home.environment[name] for name in ("HOME", "TMPDIR", "LANG", "TZ")}
    settings = _SETTINGS.format(
        port=port,
        host=HOST,
        directory=directory,
        variables=" ".join(f'"{name}={value}"' for name, value in there.items()),
        more="\n".join(more),
    )
    (directory / "sshd_config").write_text(settings)
    if os.getuid() == 0:
        _SEPARATED.mkdir(mode=0o755, exist_ok=True)
    log = directory / "log"
    server = subprocess.Popen([SSHD, "-D", "-E", str(log), "-f", str(directory / "sshd_config")])
    try:
        wait_until(lambda: _answers(port), f"an answer of sshd; its log is {log}")
        client = {**home.environment, "HOME": str(directory), "USER": getpass.getuser()}
        yield Server(directory, port, client)
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((HOST, 0))
        return int(one.getsockname()[1])


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection((HOST, port), timeout=1):
        return True
    return False
