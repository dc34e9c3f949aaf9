"""A client that stops reading: the program waits, and holds nothing back."""

from __future__ import annotations

import os
import select
import signal
from pathlib import Path

from tests.server.sshd import Server
from tests.server.test_dropping import RUN, write_on_the_second_page
from tests.terminal.home import Home
from tests.terminal.terminal import Terminal, wait_until
from tests.terminal.walking import stop_writing
from tests.torture.killing import processes_in


def stall(terminal: Terminal, home: Home) -> None:
    """Read nothing, and have so much written that every buffer on the way is full."""
    program = processes_in(home.path)[-1]
    sizes = iter(range(200, 5000))

    def no_more_can_be_written() -> bool:
        terminal.child.setwinsize(120, 200 + next(sizes) % 300)  # repaints that nobody reads
        return is_stalled(program)

    wait_until(no_more_can_be_written, "the program can write no more", 60.0)


def read_everything(terminal: Terminal) -> None:
    """Read again, without a look at sizes that are long gone."""
    line = terminal.child.child_fd
    while select.select([line], [], [], 0.5)[0]:
        os.read(line, 65536)


def is_stalled(pid: int) -> bool:
    """Return whether a program's terminal takes nothing from it."""
    handle = os.open(Path(f"/proc/{pid}/fd/1"), os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        watch = select.poll()
        watch.register(handle, select.POLLOUT)
        return not watch.poll(200)
    finally:
        os.close(handle)


def test_who_reads_again_finds_everything_as_it_was(server: Server, home: Home) -> None:
    with server.open(*RUN) as terminal:
        write_on_the_second_page(terminal)
        stall(terminal, home)
        terminal.type(" on Mondays")
        read_everything(terminal)
        terminal.resize(80, 24)
        terminal.wait_for("Cover changes last on Mondays", within=60)
        home.wait_for_draft("Cover changes last on Mondays")
        stop_writing(terminal)
        terminal.wait_for("page 2 of")
        terminal.press("q")
        assert terminal.end() == 0


def test_a_client_that_dies_while_it_reads_nothing_leaves_nothing_behind(
    server: Server, home: Home
) -> None:
    with server.open(*RUN) as terminal:
        write_on_the_second_page(terminal)
        stall(terminal, home)
        terminal.signal(signal.SIGKILL)
        wait_until(lambda: processes_in(home.path) == [], "nothing of the login is left")
    assert home.draft() == "Cover changes last"
