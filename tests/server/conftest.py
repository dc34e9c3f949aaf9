"""A home on a server, and the server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.line import Line, line_to
from tests.server.sshd import SSHD, Server, serving
from tests.terminal.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """An empty home directory."""
    return Home.below(tmp_path)


@pytest.fixture
def server(tmp_path: Path, home: Home, request: pytest.FixtureRequest) -> Iterator[Server]:
    """A server; a test's parameter for it are lines for its configuration."""
    if SSHD is None:
        pytest.skip("openssh-server is not installed; .ci/run installs it")
    with serving(tmp_path / "sshd", home, getattr(request, "param", ())) as running:
        yield running


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    """A line to the server."""
    with line_to(server.port) as laid:
        yield laid
