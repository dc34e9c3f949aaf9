"""tmux on the server: the window goes, the run stays, and is there again at another size."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from collections.abc import Iterator

import pytest

from tests.server.sshd import Server
from tests.server.test_dropping import RUN, seconds_spent, write_on_the_second_page
from tests.terminal.home import Home
from tests.terminal.terminal import Terminal
from tests.terminal.walking import stop_writing
from tests.torture.killing import processes_in

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None, reason="tmux is not installed; .ci/run installs it"
)


@pytest.fixture
def tmux(home: Home) -> Iterator[str]:
    """The beginning of a tmux command with a server of its own."""
    place = home.temporary / "tmux"
    yield f"tmux -S {place} -f /dev/null"
    subprocess.run(["tmux", "-S", str(place), "kill-server"], capture_output=True, check=False)


def page_of(terminal: Terminal) -> int:
    """Return the number of the page on the screen."""
    found = re.search(r"page (\d+) of", terminal.text)
    assert found, terminal.text
    return int(found[1])


@pytest.mark.parametrize("size", [(60, 17), (40, 13), (120, 30)])
def test_the_run_goes_on_at_another_size(
    server: Server, home: Home, tmux: str, size: tuple[int, int]
) -> None:
    words = " ".join(RUN).replace("''", '""')
    with server.open(f"{tmux} new-session -s run '{words}'") as terminal:
        write_on_the_second_page(terminal)
        before = processes_in(home.path)
        terminal.signal(signal.SIGKILL)
        terminal.end()
    columns, rows = size
    with server.open(f"{tmux} attach -t run", columns=columns, rows=rows) as again:
        again.wait_for("Cover changes last")
        again.type(" on Mondays")
        again.wait_for("Cover changes last on Mondays")
        spent = seconds_spent(home)
        stop_writing(again)
        again.wait_for("reading 1 of")
        page = page_of(again)
        again.go("p", f"page {page - 1} of")
        assert seconds_spent(home) >= spent
        assert set(processes_in(home.path)) & set(before)
        again.press("q")
        again.end()
    home.wait_for_draft("Cover changes last on Mondays")
